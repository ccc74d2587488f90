package vn.giapranh.territory;

import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * A place that fits the words somebody typed.
 *
 * @param label as shown: "Phạm Văn Hai", "Phường 3, Gò Vấp (cũ)"
 * @param lon a point that stands for it; {@code lat} likewise
 * @param ward the ward that holds that point
 */
public record PlaceMatch(Kind kind, String label, double lon, double lat, Optional<WardId> ward) {

    /** What was found. */
    public enum Kind {
        WARD,
        FORMER_WARD,
        /** What one ward of today took over of a former ward that was divided; the point is that ward's, a guess. */
        FORMER_WARD_PART,
        SEGMENT,
        STREET,
        PLACE
    }
}
