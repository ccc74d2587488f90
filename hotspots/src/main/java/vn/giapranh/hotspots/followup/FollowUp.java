package vn.giapranh.hotspots.followup;

/**
 * Before and after an act in a target area beside a border.
 *
 * @param effect RR
 * @param ownSide displacement into the zone around the target on its own side of the border
 * @param otherSide displacement across the line
 * @param bothSides displacement into both zones together
 */
public record FollowUp(Interval effect, Displacement ownSide, Displacement otherSide, Displacement bothSides) {

    /**
     * Measures.
     *
     * @param target R
     * @param ownSide D on the target's side of the border
     * @param otherSide D across the border
     * @param control C, with events before and after
     * @param draws of the bootstrap, 100 or more
     * @param seed of the bootstrap
     */
    public static FollowUp measure(
            BeforeAfter target, BeforeAfter ownSide, BeforeAfter otherSide, BeforeAfter control, int draws, long seed) {
        return new FollowUp(
                effect(target, control),
                Displacement.measure(target, ownSide, control, BeforeAfter.NONE, draws, seed),
                Displacement.measure(target, otherSide, control, BeforeAfter.NONE, draws, seed),
                Displacement.measure(target, ownSide.plus(otherSide), control, BeforeAfter.NONE, draws, seed));
    }

    private static Interval effect(BeforeAfter target, BeforeAfter control) {
        boolean empty = target.before() == 0 || target.after() == 0 || control.before() == 0 || control.after() == 0;
        double add = empty ? 0.5 : 0;
        double r0 = target.before() + add;
        double r1 = target.after() + add;
        double c0 = control.before() + add;
        double c1 = control.after() + add;
        double log = Math.log(r1 / r0) - Math.log(c1 / c0);
        double error = Math.sqrt(1 / r0 + 1 / r1 + 1 / c0 + 1 / c1);
        return new Interval(
                Math.exp(log), Math.exp(log - Displacement.Z * error), Math.exp(log + Displacement.Z * error));
    }
}
