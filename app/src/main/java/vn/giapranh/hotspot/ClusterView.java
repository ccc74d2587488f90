package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.List;

/**
 * What one run saw of a finding.
 *
 * @param lon of the middle of the circle, degrees east, WGS84; {@code lat} degrees north
 * @param observed incidents in the circle from {@code from} to {@code to}, both inclusive
 * @param expected how many were to be expected
 * @param statistic the logarithm of the likelihood ratio
 * @param p how often chance alone does as well, 0 to 1
 * @param shares of the wards, the most incidents first
 */
public record ClusterView(
        RunId run,
        double lon,
        double lat,
        double radiusMetres,
        LocalDate from,
        LocalDate to,
        int observed,
        double expected,
        double statistic,
        double p,
        long recurrenceDays,
        List<WardShare> shares) {

    public ClusterView {
        shares = List.copyOf(shares);
    }

    /** Within so many metres of the middle lie all its incidents, wherever in their cells: half a cell's diagonal beyond. */
    public double reachMetres() {
        return radiusMetres + Run.CELL_METRES / Math.sqrt(2);
    }

    public int days() {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay() + 1);
    }

    /** Whether no ward would have noticed by itself. */
    public boolean isSeenByNoneAlone() {
        return shares.stream().noneMatch(WardShare::seesIt);
    }
}
