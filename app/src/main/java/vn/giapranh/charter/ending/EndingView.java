package vn.giapranh.charter.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.WardId;

/**
 * A proposal to end a charter.
 *
 * @param lastDay the last day on which it rules
 * @param consents who has agreed, and when
 */
public record EndingView(
        UUID id,
        CharterVersionId version,
        LocalDate lastDay,
        String reasons,
        List<WardId> parties,
        Instant proposedAt,
        WardId proposedBy,
        State state,
        Map<WardId, Instant> consents) {

    /** Where it stands. */
    public enum State {
        PROPOSED,
        AGREED,
        WITHDRAWN
    }

    public EndingView {
        parties = List.copyOf(parties);
        consents = Map.copyOf(consents);
    }

    public boolean waitsFor(WardId ward) {
        return state == State.PROPOSED && parties.contains(ward) && !consents.containsKey(ward);
    }
}
