package vn.giapranh.incident;

import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/**
 * Declines an offered handover.
 *
 * @param words at most 1,000 characters; may be empty
 * @param proposedWard whose it is, where the declining ward knows
 */
public record DeclineHandover(UUID handover, DeclineReason reason, String words, Optional<WardId> proposedWard) {

    public DeclineHandover {
        words = Words.checked("reason", words);
    }
}
