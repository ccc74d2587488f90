package vn.giapranh.resident.web;

import java.util.List;
import vn.giapranh.incident.Phase;
import vn.giapranh.incident.TrackingCode;
import vn.giapranh.incident.TrackingView;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.resident.QrCode;

/**
 * What became of a report, for the holder of its code.
 *
 * @param isNew whether the report was sent a moment ago, so that the code is what matters most
 * @param address of this page, as the QR code holds it
 * @param wardName name of the ward that leads
 * @param key the same for every retry of a "not resolved"
 * @param words what was typed into it, where it came back
 */
public record FollowPage(
        boolean isNew,
        TrackingCode code,
        String address,
        QrCode qr,
        TrackingView view,
        String wardName,
        String key,
        String words,
        List<Wrong> wrongs) {

    public FollowPage {
        wrongs = List.copyOf(wrongs);
    }

    /** The steps a resident is shown. */
    public enum Step {
        RECEIVED,
        AT_WORK,
        RESOLVED,
        CLOSED
    }

    /** The step the report has come to; what was folded into another report of the same event is at work there. */
    public Step step() {
        return stepOf(view.phase());
    }

    private static Step stepOf(Phase phase) {
        return switch (phase) {
            case REPORTED -> Step.RECEIVED;
            case ACKNOWLEDGED, MERGED -> Step.AT_WORK;
            case RESOLVED -> Step.RESOLVED;
            case CLOSED -> Step.CLOSED;
        };
    }

    public boolean isReached(Step step) {
        return step.compareTo(step()) <= 0;
    }
}
