package vn.giapranh.hotspot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * A finding in a list.
 *
 * @param wards with incidents in it
 * @param border at which most of its incidents lie; empty in a ward's interior
 * @param cluster as the latest run saw it
 */
public record FindingView(
        FindingNumber number,
        String charter,
        Kind kind,
        List<WardId> wards,
        Optional<BorderId> border,
        FindingState state,
        int version,
        Instant foundAt,
        Instant changedAt,
        ClusterView cluster) {

    public FindingView {
        wards = List.copyOf(wards);
    }
}
