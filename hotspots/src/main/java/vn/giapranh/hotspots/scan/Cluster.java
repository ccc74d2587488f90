package vn.giapranh.hotspots.scan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A cluster.
 *
 * @param lon of the centre in degrees, or x in metres
 * @param lat of the centre in degrees, or y in metres
 * @param radiusMetres to the farthest location
 * @param from the first day
 * @param to the last day, inclusive
 * @param observed c
 * @param expected μ
 * @param statistic Λ
 * @param p the Monte Carlo p-value; 1 without replicates
 * @param gumbelP the p-value of the Gumbel distribution fitted to the replicates; 1 without
 * @param recurrenceDays once in how many days chance alone does as well
 * @param places the locations inside, the nearest first
 */
public record Cluster(
        double lon,
        double lat,
        double radiusMetres,
        LocalDate from,
        LocalDate to,
        long observed,
        double expected,
        double statistic,
        double p,
        double gumbelP,
        long recurrenceDays,
        List<Place> places)
        implements Serializable {

    public Cluster {
        places = List.copyOf(places);
    }

    /** A location: longitude and latitude in degrees, or x and y in metres. */
    public record Place(double lon, double lat) implements Serializable {}
}
