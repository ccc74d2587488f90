package vn.giapranh.incident;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterPractice;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.kernel.Actor;

/** What the rules of a charter did to incidents, counted from their clocks. */
@Service
class Practice implements CharterPractice {

    private final PracticeStore store;

    Practice(PracticeStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RuleKind, Figures> figures(Actor actor, String charter, Instant from, Instant to) {
        return actor.ward().map(ward -> store.figures(ward, charter, from, to)).orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public int openDisputes(Actor actor, String charter) {
        return store.countOpenDisputes(charter);
    }
}
