package vn.giapranh.incident;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/**
 * The resident's side: report without an account, follow with a code, disagree. A code that is wrong, and a code of a
 * report that was erased, are {@code UnknownException} alike.
 */
@Service
public class Tracking {

    /**
     * Writes a resident's report with its photos (as in {@link Incidents#attach}); the ward of the place receives it.
     * Throws {@code InvalidException} for a place in no ward, or a photo that can not be taken, and for a key used before
     * with other words (field {@code Idempotency-Key}); then nothing is written.
     */
    @Transactional
    public TrackedReport report(Actor.Resident resident, ReportIncident command, List<byte[]> photos, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** What the code's holder may see. */
    @Transactional(readOnly = true)
    public TrackingView get(Actor.Resident resident, TrackingCode code) {
        throw new UnsupportedOperationException();
    }

    /**
     * "Not resolved". A resolved incident, or one closed no longer ago than the charter's time for the result, is opened
     * again under its lead; one closed longer is only marked for the lead. Before it is resolved there is nothing to
     * disagree with: then nothing happens. {@code words}: 1 to 1,000 characters.
     */
    @Transactional
    public TrackingView disagree(Actor.Resident resident, TrackingCode code, String words, Attempt attempt) {
        throw new UnsupportedOperationException();
    }
}
