package vn.giapranh.journey;

import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** Places of the four wards where something may happen. */
final class Ground {

    static final WardId AN_NHON = WardId.of("26876");
    static final WardId HANH_THONG = WardId.of("26890");
    static final WardId TAN_SON_NHAT = WardId.of("26968");
    static final WardId TAN_SON_HOA = WardId.of("26977");
    static final BorderId HANH_AN = BorderId.between(HANH_THONG, AN_NHON);
    static final BorderId NHAT_HOA = BorderId.between(TAN_SON_NHAT, TAN_SON_HOA);

    private Ground() {}

    /** A place of the ward, beside no named segment, about so many metres from the middle of the border. */
    static Located near(Territory territory, BorderId border, WardId ward, double metres) {
        var middle = territory.findBorder(border).orElseThrow();
        for (int degrees = 0; degrees < 360; degrees += 5) {
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
