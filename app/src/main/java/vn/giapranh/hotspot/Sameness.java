package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.hotspots.Distance;

/**
 * Whether a cluster is one that people already deal with: its circle touches the finding's latest one and their days meet.
 * What was closed or rejected is the same only as long as the cluster began before that; what begins after it is new.
 */
final class Sameness {

    private Sameness() {}

    /**
     * A finding as it was last seen.
     *
     * @param ended the day it was closed or rejected; empty while it is open
     */
    record Known(
            FindingNumber number,
            double lon,
            double lat,
            double radiusMetres,
            LocalDate from,
            LocalDate to,
            Optional<LocalDate> ended) {}

    static boolean isSame(FoundCluster cluster, Known known) {
        double apart = Distance.GREAT_CIRCLE.metres(cluster.lon(), cluster.lat(), known.lon(), known.lat());
        boolean touch = apart <= cluster.radiusMetres() + known.radiusMetres() + Run.CELL_METRES;
        boolean meet = !cluster.from().isAfter(known.to()) && !known.from().isAfter(cluster.to());
        boolean stillTheSame =
                known.ended().map(day -> !cluster.from().isAfter(day)).orElse(true);
        return touch && meet && stillTheSame;
    }
}
