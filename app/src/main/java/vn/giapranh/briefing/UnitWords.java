package vn.giapranh.briefing;

import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** How papers name units. */
@Component
class UnitWords {

    private final Territory territory;

    UnitWords(Territory territory) {
        this.territory = territory;
    }

    /** With its kind: "phường Tân Sơn Hòa". */
    String inSentence(WardId unit) {
        String full = full(unit);
        return full.substring(0, 1).toLowerCase(java.util.Locale.of("vi", "VN")) + full.substring(1);
    }

    /** With its kind: "Phường Tân Sơn Hòa". */
    String full(WardId unit) {
        return territory.findWard(unit).map(WardView::name).orElse(unit.code());
    }

    /** "Tân Sơn Hòa". */
    String shortName(WardId unit) {
        return territory.findWard(unit).map(WardView::shortName).orElse(unit.code());
    }

    /** "Tân Sơn Nhất – Tân Sơn Hòa". */
    String border(BorderId border) {
        return shortName(border.a()) + " – " + shortName(border.b());
    }

    /** The same, from a border's two codes. */
    String borderOfCode(String code) {
        return border(BorderId.parse(code));
    }
}
