package vn.giapranh.hotspot;

import vn.giapranh.kernel.WardId;

/**
 * A ward's part of a cluster, and what it sees alone.
 *
 * @param observed how many of the incidents are on its ground
 * @param statistic of the best circle that its own incidents give at that place and time; 0 when there is none
 * @param p of that circle among the ward's own incidents
 */
public record WardShare(WardId ward, int observed, double statistic, double p) {

    private static final double ONE_IN_TWENTY = 0.05;

    /** Whether the ward would have noticed by itself: chance does as well in at most one of twenty looks. */
    public boolean seesIt() {
        return p <= ONE_IN_TWENTY;
    }
}
