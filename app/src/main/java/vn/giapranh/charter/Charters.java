package vn.giapranh.charter;

import java.time.Instant;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;

/** What does the charter say here and now? */
public class Charters {

    /**
     * Decides a report.
     *
     * @param located where it happened
     * @param urgency how soon
     * @param receiver the ward that received it; empty for a resident's report, which the located ward receives
     * @param at the instant whose charter applies
     */
    public Ruling rule(Located located, Urgency urgency, Optional<WardId> receiver, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** The rules an incident lives under; {@code at} only chooses who holds the chair. */
    public IncidentRules rulesOf(CharterVersionId version, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Whether the charter version has the border among its zones: only its two parties may hand over across it. */
    public boolean covers(CharterVersionId version, BorderId border) {
        throw new UnsupportedOperationException();
    }
}
