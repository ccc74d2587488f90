package vn.giapranh.hotspots.followup;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.giapranh.hotspots.distribution.Poisson;

/**
 * What became of the events of a target and of a zone to which they may have moved.
 *
 * @param success M
 * @param quotient WDQ; none unless M &lt; 0
 * @param shareSuccessful the share of bootstrap draws with M &lt; 0
 * @param difference WDD
 */
public record Displacement(double success, Optional<Interval> quotient, double shareSuccessful, Interval difference) {

    /** The most bootstrap draws. */
    public static final int MOST_DRAWS = 1_000_000;

    static final double Z = 1.959963984540054;

    /**
     * Measures displacement into a zone.
     *
     * @param control with events in both periods
     * @param zoneControl {@link BeforeAfter#NONE} when the zone has no control of its own
     * @param draws 100 or more
     */
    static Displacement measure(
            BeforeAfter target, BeforeAfter zone, BeforeAfter control, BeforeAfter zoneControl, int draws, long seed) {
        if (control.before() == 0 || control.after() == 0) {
            throw new IllegalArgumentException("the control area has no events before, or none after");
        }
        if (draws < 100 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws are 100 to " + MOST_DRAWS + ", not " + draws);
        }
        double success = change(target, control);
        double[] quotients = bootstrap(target, zone, control, draws, seed);
        Optional<Interval> quotient = success < 0 && quotients.length > 0
                ? Optional.of(new Interval(
                        change(zone, control) / success, percentile(quotients, 0.025), percentile(quotients, 0.975)))
                : Optional.empty();
        double difference = target.change() + zone.change() - control.change() - zoneControl.change();
        double error = Math.sqrt(target.total() + zone.total() + control.total() + zoneControl.total());
        return new Displacement(
                success,
                quotient,
                quotients.length / (double) draws,
                new Interval(difference, difference - Z * error, difference + Z * error));
    }

    private static double change(BeforeAfter area, BeforeAfter control) {
        return area.after() / (double) control.after() - area.before() / (double) control.before();
    }

    /** The quotients of the draws in which they have a meaning, rising. */
    private static double[] bootstrap(BeforeAfter target, BeforeAfter zone, BeforeAfter control, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] quotients = new double[draws];
        int kept = 0;
        for (int draw = 0; draw < draws; draw++) {
            BeforeAfter drawnTarget = drawn(target, random);
            BeforeAfter drawnZone = drawn(zone, random);
            BeforeAfter drawnControl = drawn(control, random);
            if (drawnControl.before() > 0 && drawnControl.after() > 0) {
                double success = change(drawnTarget, drawnControl);
                if (success < 0) {
                    quotients[kept++] = change(drawnZone, drawnControl) / success;
                }
            }
        }
        double[] rising = Arrays.copyOf(quotients, kept);
        Arrays.sort(rising);
        return rising;
    }

    private static BeforeAfter drawn(BeforeAfter seen, SplittableRandom random) {
        return new BeforeAfter(Poisson.draw(seen.before(), random), Poisson.draw(seen.after(), random));
    }

    private static double percentile(double[] rising, double share) {
        return rising[Math.max(0, (int) Math.ceil(share * rising.length) - 1)];
    }
}
