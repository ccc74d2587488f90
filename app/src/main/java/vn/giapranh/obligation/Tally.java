package vn.giapranh.obligation;

/**
 * How obligations stand, counted. What is unmeasured is in no number.
 *
 * @param missed due and not done
 * @param open neither due nor done
 */
public record Tally(long met, long late, long missed, long open) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally of(Standing standing) {
        return switch (standing) {
            case Standing.Met _ -> new Tally(1, 0, 0, 0);
            case Standing.Late _ -> new Tally(0, 1, 0, 0);
            case Standing.Missed _ -> new Tally(0, 0, 1, 0);
            case Standing.Open _ -> new Tally(0, 0, 0, 1);
            case Standing.Unmeasured _ -> NONE;
        };
    }

    public Tally plus(Tally other) {
        return new Tally(met + other.met, late + other.late, missed + other.missed, open + other.open);
    }

    /** Those whose time is over or that are done. */
    public long decided() {
        return met + late + missed;
    }

    public boolean isEmpty() {
        return decided() + open == 0;
    }

    /** The part of the decided that were done in time, 0 to 1; 1 where nothing is decided. */
    public double inTime() {
        return decided() == 0 ? 1 : (double) met / decided();
    }
}
