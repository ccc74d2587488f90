package vn.giapranh.charter;

import org.springframework.stereotype.Component;
import vn.giapranh.charter.document.Ground;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** The ground as the boundary edition in force draws it. */
@Component
class TerritoryGround implements Ground {

    private final Territory territory;

    TerritoryGround(Territory territory) {
        this.territory = territory;
    }

    @Override
    public boolean hasWard(WardId ward) {
        return territory.findWard(ward).isPresent();
    }

    @Override
    public boolean hasBorder(BorderId border) {
        return territory.findBorder(border).isPresent();
    }
}
