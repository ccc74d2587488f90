package vn.giapranh.charter.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.charter.CharterView;
import vn.giapranh.kernel.WardId;

/** All charters, those of the viewer's unit first. */
public record CharterListPage(List<CharterView> charters, Map<WardId, String> names) {
    public CharterListPage {
        charters = List.copyOf(charters);
        names = Map.copyOf(names);
    }
}
