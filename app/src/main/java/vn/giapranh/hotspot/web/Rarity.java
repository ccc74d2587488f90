package vn.giapranh.hotspot.web;

import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * How rare chance makes what was seen, as a bar: its length grows with each tenth of probability.
 *
 * @param ward empty for all together
 * @param p the probability, above 0, at most 1
 */
public record Rarity(Optional<WardId> ward, int observed, double p) {

    /** p = 0.001 fills the bar: with 999 replicates nothing is rarer. */
    private static final double FULL = 3;

    private static final double ONE_IN_TWENTY = 0.05;

    /** The length of the bar in hundredths, 0 to 100. */
    public int length() {
        return lengthOf(p);
    }

    /** Where one in twenty lies. */
    public static int threshold() {
        return lengthOf(ONE_IN_TWENTY);
    }

    private static int lengthOf(double probability) {
        return (int) Math.round(100 * Math.clamp(-Math.log10(probability) / FULL, 0, 1));
    }

    public boolean isNoticed() {
        return p <= ONE_IN_TWENTY;
    }
}
