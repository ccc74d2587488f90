package vn.giapranh.incident.api;

import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

/** Short names of units beside their codes. */
@Component("incidentApiNames")
class Names {

    private final Territory territory;

    Names(Territory territory) {
        this.territory = territory;
    }

    /** The unit's short name; its code for a unit that the edition in force does not know. */
    String of(WardId unit) {
        return territory.findWard(unit).map(WardView::shortName).orElse(unit.code());
    }
}
