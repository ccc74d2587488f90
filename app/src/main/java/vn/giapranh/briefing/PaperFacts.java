package vn.giapranh.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Fact;
import vn.giapranh.obligation.FactSource;

/** Notices of conclusions that were issued: what the chair owes after a meeting. */
@Component
class PaperFacts implements FactSource {

    private final PaperStore store;

    PaperFacts(PaperStore store) {
        this.store = store;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.CONCLUSIONS_NOTICE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> list(Actor.Engine reader, String charter, Instant from) {
        return store.listIssued(charter, SourceKind.CONCLUSIONS, from).stream()
                .map(paper -> {
                    Instant at = ((PaperView.State.Issued) paper.state()).at();
                    return new Fact(
                            Duty.CONCLUSIONS_NOTICE,
                            paper.unit(),
                            Optional.empty(),
                            at,
                            at,
                            1,
                            paper.source().key(),
                            "/papers/" + paper.id());
                })
                .toList();
    }
}
