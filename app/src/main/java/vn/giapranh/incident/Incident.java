package vn.giapranh.incident;

import java.time.Instant;
import vn.giapranh.kernel.WardId;

/**
 * An incident at one moment, one record per phase. Only an acknowledged incident can have its custody in question: an
 * offer is itself an acknowledgement, and what is resolved, closed or folded away is nobody's to hand over.
 */
sealed interface Incident {

    Standing standing();

    Custody custody();

    Phase phase();

    default IncidentNumber number() {
        return standing().number();
    }

    default WardId lead() {
        return custody().lead();
    }

    /** Work goes on, or has not begun. */
    sealed interface AtWork extends Incident {}

    record Reported(Standing standing, Custody.Held custody) implements AtWork {
        @Override
        public Phase phase() {
            return Phase.REPORTED;
        }
    }

    record Acknowledged(Standing standing, Custody custody) implements AtWork {
        @Override
        public Phase phase() {
            return Phase.ACKNOWLEDGED;
        }
    }

    record Resolved(Standing standing, Custody.Held custody) implements Incident {
        @Override
        public Phase phase() {
            return Phase.RESOLVED;
        }
    }

    record Closed(Standing standing, Custody.Held custody, Instant at) implements Incident {
        @Override
        public Phase phase() {
            return Phase.CLOSED;
        }
    }

    /**
     * Folded into another incident.
     *
     * @param leadOfKept the lead of the incident that goes on
     * @param before the phase it returns to when it is parted again: one of the three open ones
     */
    record Merged(Standing standing, Custody.Held custody, IncidentNumber into, WardId leadOfKept, Phase before)
            implements Incident {
        @Override
        public Phase phase() {
            return Phase.MERGED;
        }
    }
}
