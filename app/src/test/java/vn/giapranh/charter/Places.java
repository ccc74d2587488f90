package vn.giapranh.charter;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.EditionId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Located.NearBorder;
import vn.giapranh.territory.Side;

/** Places in and around the four wards, as the territory would describe them. */
final class Places {

    static final WardId NHAT = WardId.of("26968");
    static final WardId HOA = WardId.of("26977");
    static final WardId HANH_THONG = WardId.of("26890");
    static final WardId AN_NHON = WardId.of("26876");
    /** A neighbour that signed nothing. */
    static final WardId OUTSIDER = WardId.of("27007");

    static final BorderId NHAT_HOA = BorderId.between(NHAT, HOA);
    static final BorderId HOA_HANH_THONG = BorderId.between(HOA, HANH_THONG);
    static final BorderId HANH_THONG_AN_NHON = BorderId.between(HANH_THONG, AN_NHON);

    private Places() {}

    static Located in(WardId ward, NearBorder... borders) {
        return place(Optional.of(ward), List.of(), borders);
    }

    static Located onSegment(WardId ward, String segment, NearBorder... borders) {
        return place(Optional.of(ward), List.of(segment), borders);
    }

    static Located outside(NearBorder... borders) {
        return place(Optional.empty(), List.of(), borders);
    }

    static Located place(Optional<WardId> ward, List<String> segments, NearBorder... borders) {
        return new Located(106.66, 10.81, new EditionId(1), ward, List.of(borders), segments);
    }

    /** The border at a distance, seen from a ward's side. */
    static NearBorder near(BorderId border, double metres, WardId side) {
        return new NearBorder(border, metres, side.equals(border.a()) ? Side.A : Side.B);
    }

    static NearBorder line(BorderId border) {
        return new NearBorder(border, 0.005, Side.ON_THE_LINE);
    }
}
