package vn.giapranh.hotspot;

import java.time.LocalDate;
import vn.giapranh.hotspots.followup.BeforeAfter;
import vn.giapranh.hotspots.followup.FollowUp;

/**
 * Before and after a plan began. Areas: the finding's circle; the ring around it, on the ground of the ward with the most of
 * its incidents and on the ground of the others; as control the rest of the parties' ground.
 *
 * @param startsOn the first day after
 * @param days of each of the two periods
 * @param ringMetres the width of the ring
 * @param seed of the bootstrap
 */
public record Measurement(
        LocalDate startsOn,
        int days,
        int ringMetres,
        BeforeAfter target,
        BeforeAfter ownSide,
        BeforeAfter otherSide,
        BeforeAfter control,
        long seed) {

    private static final int DRAWS = 9_999;

    /** The figures with their uncertainty. */
    public FollowUp followUp() {
        return FollowUp.measure(target, ownSide, otherSide, control, DRAWS, seed);
    }
}
