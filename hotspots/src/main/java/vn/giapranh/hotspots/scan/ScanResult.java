package vn.giapranh.hotspots.scan;

import java.util.List;

/**
 * What a scan found.
 *
 * @param events all cases within the period
 * @param locations all centres
 * @param clusters the best first
 * @param replicates that were drawn
 */
public record ScanResult(long events, int locations, List<Cluster> clusters, int replicates) {

    public ScanResult {
        clusters = List.copyOf(clusters);
    }
}
