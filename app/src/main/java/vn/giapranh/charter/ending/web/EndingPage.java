package vn.giapranh.charter.ending.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.ending.EndingView;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.WardId;

/**
 * How a charter is ended.
 *
 * @param own the viewer's ward
 * @param trouble why the act before this page was not done; {@code day} and {@code reasons} as typed
 */
public record EndingPage(
        CharterView charter,
        List<EndingView> endings,
        Map<WardId, String> names,
        Optional<WardId> own,
        Optional<Sentence> trouble,
        String day,
        String reasons) {

    public EndingPage {
        endings = List.copyOf(endings);
        names = Map.copyOf(names);
    }

    public boolean isOpen() {
        return endings.stream().anyMatch(ending -> ending.state() == EndingView.State.PROPOSED);
    }
}
