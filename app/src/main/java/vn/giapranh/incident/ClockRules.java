package vn.giapranh.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.incident.Change.ClockFired;
import vn.giapranh.incident.Change.ClockStopped;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.kernel.WardId;

/** What follows when a clock runs out, as a pure function. */
final class ClockRules {

    private ClockRules() {}

    /** A clock that nobody has met and whose time is over. */
    record Due(ClockKind kind, WardId ward, Instant due) {}

    /** @param dispute the id of the dispute that a lapse opens */
    static Step fire(Incident incident, Due clock, Optional<IncidentRules> rules, UUID dispute, Instant now) {
        return switch (clock.kind()) {
            case HANDOVER_REMINDER ->
                incident instanceof Incident.Acknowledged acknowledged
                                && acknowledged.custody() instanceof Custody.Offered offered
                        ? CustodyRules.remind(
                                acknowledged,
                                offered,
                                clock.due()
                                        .plus(rules.orElseThrow()
                                                .handoverReminder()
                                                .of(incident.standing().urgency())))
                        : noLongerOwed(incident, clock);
            case HANDOVER ->
                incident instanceof Incident.Acknowledged acknowledged
                                && acknowledged.custody() instanceof Custody.Offered offered
                        ? CustodyRules.lapse(acknowledged, offered, rules.orElseThrow(), dispute, now, breach(clock))
                        : noLongerOwed(incident, clock);
            case DISPUTE_CHAIR ->
                incident instanceof Incident.Acknowledged acknowledged
                                && acknowledged.custody() instanceof Custody.Disputed disputed
                        ? CustodyRules.escalate(acknowledged, disputed, rules.orElseThrow(), now, breach(clock))
                        : noLongerOwed(incident, clock);
            case TELL, ACKNOWLEDGE, DISPUTE_LEVEL_ABOVE, RECEIPT, RESULT -> new Step(incident, breach(clock));
        };
    }

    private static List<Change> breach(Due clock) {
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Happened(head -> new IncidentEvent.ClockBreached(head, clock.kind(), clock.ward(), clock.due())));
        changes.add(new ClockFired(clock.kind(), clock.ward(), true));
        return changes;
    }

    /** An act that ended what the clock waits for always stops it in the same transaction; this is the second lock. */
    private static Step noLongerOwed(Incident incident, Due clock) {
        return new Step(incident, List.of(new ClockStopped(clock.kind())));
    }
}
