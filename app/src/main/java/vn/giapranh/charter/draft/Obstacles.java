package vn.giapranh.charter.draft;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.PutInForceOutcome;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.draft.ProposalOutcome.Obstructed;
import vn.giapranh.charter.draft.ProposalOutcome.Refused;
import vn.giapranh.charter.draft.ProposalOutcome.Why;
import vn.giapranh.kernel.Actor;

/** What stands in the way of a draft coming in force: asked when it is proposed, and again before the last signature. */
@Component
class Obstacles {

    private final Charters charters;

    Obstacles(Charters charters) {
        this.charters = charters;
    }

    /** Why it could not come in force, were it signed by all now. */
    Optional<ProposalOutcome> find(Actor actor, DraftStore.Row draft, CharterDocument document, Instant now) {
        Optional<PutInForceOutcome> by = charters.findObstacle(actor, document, beginning(document, now));
        if (by.isPresent()) {
            return by.map(Obstructed::new);
        }
        return charters.listCharters(actor).stream()
                .filter(charter -> charter.id().charter().equals(document.slug()))
                .findFirst()
                .flatMap(charter -> why(draft, document, charter))
                .map(Refused::new);
    }

    private static Optional<Why> why(DraftStore.Row draft, CharterDocument document, CharterView charter) {
        if (draft.base().isEmpty()) {
            return Optional.of(Why.ADDRESS_TAKEN);
        }
        String hash = CharterWriter.hash(document);
        if (charter.versions().stream().anyMatch(version -> version.hash().equals(hash))) {
            return Optional.of(Why.UNCHANGED);
        }
        boolean followed = charter.versions().getFirst().id().version()
                > draft.base().get().version();
        return followed ? Optional.of(Why.BASE_FOLLOWED) : Optional.empty();
    }

    /** From the first day of its period, or from now when that day has passed. */
    static Instant beginning(CharterDocument document, Instant now) {
        Instant first = document.from().atStartOfDay(Charters.ZONE).toInstant();
        return first.isBefore(now) ? now : first;
    }
}
