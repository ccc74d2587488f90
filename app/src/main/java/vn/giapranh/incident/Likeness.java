package vn.giapranh.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * How alike two reports are, as a pure function. It only proposes: a person decides. The numbers are a guess at what an
 * officer would look at twice, and are nobody's rule.
 *
 * @param similarWords 0 to 1 by trigrams without diacritics
 */
record Likeness(double distanceMetres, Duration apart, boolean sameKind, double similarWords) {

    static final double FARTHEST_METRES = 250;
    static final Duration FARTHEST_APART = Duration.ofHours(2);

    /** What words alone can add to the score. */
    static final double MOST_BY_WORDS = 0.2;

    private static final double WORTH_PROPOSING = 0.6;
    private static final double METRES_PER_DEGREE = 111_195;

    /** What is compared: a place in degrees, WGS84, and a time. */
    record Report(double lon, double lat, Kind kind, Instant at) {}

    static Likeness of(Report one, Report other, double similarWords) {
        double middle = Math.toRadians((one.lat() + other.lat()) / 2);
        double east = (other.lon() - one.lon()) * Math.cos(middle) * METRES_PER_DEGREE;
        double north = (other.lat() - one.lat()) * METRES_PER_DEGREE;
        return new Likeness(
                Math.hypot(east, north),
                Duration.between(one.at(), other.at()).abs(),
                one.kind() == other.kind(),
                similarWords);
    }

    Likeness withWords(double similarity) {
        return new Likeness(distanceMetres, apart, sameKind, similarity);
    }

    /** 0 to 1; 0 beyond the farthest distance or time. */
    double score() {
        if (distanceMetres > FARTHEST_METRES || apart.compareTo(FARTHEST_APART) > 0) {
            return 0;
        }
        double near = 1 - distanceMetres / FARTHEST_METRES;
        double soon = 1 - (double) apart.toMillis() / FARTHEST_APART.toMillis();
        return 0.35 * near + 0.25 * soon + (sameKind ? 0.2 : 0) + MOST_BY_WORDS * similarWords;
    }

    boolean isWorthProposing() {
        return score() >= WORTH_PROPOSING;
    }
}
