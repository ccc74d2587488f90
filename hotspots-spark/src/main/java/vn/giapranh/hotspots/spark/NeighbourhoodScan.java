package vn.giapranh.hotspots.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Cluster;
import vn.giapranh.hotspots.scan.JointAndAlone;
import vn.giapranh.hotspots.scan.JointAndAlone.Ground;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.ScanResult;
import vn.giapranh.hotspots.scan.StudyPeriod;

/**
 * How a neighbourhood is scanned, on whichever machine.
 *
 * @param period the days under study, the same for all neighbourhoods
 * @param options of the scan; the threads are those of one task
 * @param cellMetres the side of square cells laid over each neighbourhood, or 0 for points
 */
public record NeighbourhoodScan(StudyPeriod period, ScanOptions options, double cellMetres) implements Serializable {

    /**
     * What a ward's neighbourhood has found.
     *
     * @param ward the ward in the middle
     * @param events all cases of the neighbourhood within the period
     * @param locations all centres of the neighbourhood
     * @param replicates that were drawn
     * @param clusters whose centre is the ward's own, the best first
     */
    public record Found(String ward, long events, int locations, int replicates, List<Labelled> clusters)
            implements Serializable {

        public Found {
            clusters = List.copyOf(clusters);
        }

        /** The same as the result of a scan. */
        public JointAndAlone.Result asResult() {
            return new JointAndAlone.Result(
                    new ScanResult(
                            events,
                            locations,
                            clusters.stream().map(Labelled::cluster).toList(),
                            replicates),
                    clusters);
        }
    }

    /** Scans the events of all wards of a neighbourhood. */
    public Found of(String ward, Events events) {
        Events placed = cellMetres > 0 ? Cells.over(events, cellMetres).centred(events) : events;
        JointAndAlone.Result result =
                JointAndAlone.run(ScanInput.of(placed, period), options, Ground.UNKNOWN, Progress.SILENT);
        Map<Cluster.Place, String> owners = owners(placed);
        return new Found(
                ward,
                result.joint().events(),
                result.joint().locations(),
                result.joint().replicates(),
                result.clusters().stream()
                        .filter(each -> ward.equals(owners.get(new Cluster.Place(
                                each.cluster().lon(), each.cluster().lat()))))
                        .toList());
    }

    /** Whose each place is; where several wards have events it is the one with the lowest code. */
    private static Map<Cluster.Place, String> owners(Events events) {
        Map<Cluster.Place, String> owners = new HashMap<>();
        for (int row = 0; row < events.size(); row++) {
            Cluster.Place place = new Cluster.Place(events.x(row) + 0.0, events.y(row) + 0.0);
            events.jurisdiction(row)
                    .ifPresent(ward -> owners.merge(place, ward, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        return owners;
    }
}
