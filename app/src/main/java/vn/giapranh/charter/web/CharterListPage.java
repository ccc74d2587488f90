package vn.giapranh.charter.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.draft.DraftView;
import vn.giapranh.kernel.WardId;

/**
 * All charters, those of the viewer's unit first.
 *
 * @param drafts the open ones the viewer's ward may see
 */
public record CharterListPage(List<CharterView> charters, Map<WardId, String> names, List<DraftView.Line> drafts) {
    public CharterListPage {
        charters = List.copyOf(charters);
        names = Map.copyOf(names);
        drafts = List.copyOf(drafts);
    }
}
