package vn.giapranh.charter;

import org.springframework.stereotype.Component;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** The places of the boundary edition in force. */
@Component
class TerritoryPlaces implements NamedPlaces {

    private final Territory territory;

    TerritoryPlaces(Territory territory) {
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

    @Override
    public boolean hasSegment(String code, BorderId border) {
        return territory
                .findSegment(code)
                .filter(segment -> segment.border().equals(border))
                .isPresent();
    }
}
