package vn.giapranh;

import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** Places beside the real borders of the four wards. */
public final class BorderPlaces {

    public static final WardId TAN_SON_NHAT = WardId.of("26968");
    public static final WardId TAN_SON_HOA = WardId.of("26977");
    public static final WardId HANH_THONG = WardId.of("26890");
    public static final WardId AN_NHON = WardId.of("26876");
    public static final WardId CITY = WardId.of("79");

    public static final BorderId NHAT_HOA = BorderId.between(TAN_SON_NHAT, TAN_SON_HOA);
    public static final BorderId HOA_HANH = BorderId.between(TAN_SON_HOA, HANH_THONG);
    public static final BorderId HANH_AN = BorderId.between(HANH_THONG, AN_NHON);

    private BorderPlaces() {}

    /** A place of the ward some {@code metres} from the middle of the border, on no named segment. */
    public static Located near(Territory territory, BorderId border, WardId ward, double metres) {
        var middle = territory.findBorder(border).orElseThrow();
        for (int degrees = 0; degrees < 360; degrees += 10) {
            double angle = Math.toRadians(degrees);
            Located place = territory.locate(
                    middle.middleLon() + metres * Math.cos(angle) / 109_300,
                    middle.middleLat() + metres * Math.sin(angle) / 110_600);
            if (place.ward().equals(Optional.of(ward)) && place.segments().isEmpty()) {
                return place;
            }
        }
        throw new AssertionError("no such place beside " + border);
    }
}
