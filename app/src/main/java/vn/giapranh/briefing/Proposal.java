package vn.giapranh.briefing;

import java.util.Optional;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * What a new draft begins with.
 *
 * @param charter slug of the charter it is about
 * @param audience the units that see it once it is issued, the own one among them
 */
public record Proposal(Optional<String> charter, Set<WardId> audience, PaperWords words) {
    public Proposal {
        audience = Set.copyOf(audience);
    }
}
