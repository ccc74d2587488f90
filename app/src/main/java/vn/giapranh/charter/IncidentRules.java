package vn.giapranh.charter;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * The rules of one charter version that govern an incident after its report: all numbers come from the charter.
 *
 * @param parties the wards of the charter
 * @param chair the ward that holds the chair at the time asked
 * @param levelAbove the unit that decides when the chair does not
 * @param acknowledge time for the lead to acknowledge
 * @param handover time for the receiving ward to accept or decline an offer
 * @param handoverReminder how long before the end of that time the reminder comes
 * @param disputeChair time for the chair to decide
 * @param disputeLevelAbove time for the level above to decide after the chair's time has lapsed
 * @param receiptToReporter time for the receipt
 * @param resultToReporter time for the result
 * @param resultToReporterSeveralBodies the same when several wards work on it
 * @param shareGroups what a party sees of an incident that concerns it
 * @param articles for each rule that an incident meets, the number of its article, for display
 */
public record IncidentRules(
        CharterVersionId version,
        List<WardId> parties,
        WardId chair,
        WardId levelAbove,
        PerUrgency acknowledge,
        PerUrgency handover,
        PerUrgency handoverReminder,
        PerUrgency disputeChair,
        PerUrgency disputeLevelAbove,
        Duration receiptToReporter,
        Duration resultToReporter,
        Duration resultToReporterSeveralBodies,
        Set<ShareGroup> shareGroups,
        Articles articles) {

    public IncidentRules {
        parties = List.copyOf(parties);
        shareGroups = Set.copyOf(shareGroups);
    }

    /** Article numbers as printed, for example "Điều 6". */
    public record Articles(
            String receiveFirst,
            String lead,
            String tell,
            String acknowledge,
            String handover,
            String dispute,
            String answer,
            String share) {}
}
