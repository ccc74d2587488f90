package vn.giapranh.territory.web;

import java.util.List;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.FaultView;
import vn.giapranh.territory.WardView;

/**
 * One border.
 *
 * @param a the ward on side A; {@code b} the one on side B
 * @param edition from which it was derived
 * @param beside the other borders of the two wards
 */
public record BorderPage(BordersPage.Line line, WardView a, WardView b, EditionView edition, List<BorderView> beside) {

    public BorderPage {
        beside = List.copyOf(beside);
    }

    /** The faults of the edition between the two wards. */
    public List<FaultView> faults() {
        return edition.faults().stream()
                .filter(fault -> fault.wards().containsAll(List.of(a.id(), b.id())))
                .toList();
    }
}
