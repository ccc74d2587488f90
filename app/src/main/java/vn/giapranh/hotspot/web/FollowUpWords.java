package vn.giapranh.hotspot.web;

import vn.giapranh.hotspots.followup.Displacement;
import vn.giapranh.hotspots.followup.FollowUp;
import vn.giapranh.hotspots.followup.Interval;

/** Which sentence says what was measured: only what its uncertainty allows. */
public final class FollowUpWords {

    private FollowUpWords() {}

    /** The key for the effect; its arguments are percentages of change: estimate, low, high. */
    public static String effect(FollowUp result) {
        Interval effect = result.effect();
        if (effect.high() < 1) {
            return "hotspot.effect.less";
        }
        return effect.low() > 1 ? "hotspot.effect.more" : "hotspot.effect.unknown";
    }

    /** A ratio as a change in per cent: 0.46 is −54. */
    public static double percent(double ratio) {
        return 100 * (ratio - 1);
    }

    /** The key for what became of the other side of the line. */
    public static String displacement(Displacement moved) {
        if (moved.quotient().isEmpty()) {
            return "hotspot.moved.no-success";
        }
        Interval quotient = moved.quotient().get();
        if (quotient.low() > 0) {
            return "hotspot.moved.benefit";
        }
        return quotient.high() < 0 ? "hotspot.moved.across" : "hotspot.moved.unknown";
    }
}
