package vn.giapranh.incident;

import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Ruling.LeadReason;
import vn.giapranh.charter.Ruling.Tell;
import vn.giapranh.kernel.WardId;

/**
 * What a report at this place would do, before it is written: whose it is, how far from which line, who will be told.
 * The report itself asks again, so that a charter which changes in between decides.
 */
public record PreviewView(
        PlaceView place,
        WardId lead,
        LeadReason why,
        Optional<String> leadArticle,
        Optional<CharterVersionId> charter,
        List<Tell> tell) {

    public PreviewView {
        tell = List.copyOf(tell);
    }
}
