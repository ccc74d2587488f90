package vn.giapranh.charter.rule;

import java.time.LocalTime;
import java.util.List;

/**
 * Patrol: joint patrols on each border in each period.
 *
 * @param turns patrols (lượt) on each border
 * @param personTurns people times patrols (lượt người) on each border
 * @param peakHours when patrols must fall, local time; an end before its start passes midnight
 * @param occasions public holidays and events that call for patrols of their own
 */
public record PatrolRule(int turns, int personTurns, Per per, List<Hours> peakHours, List<String> occasions)
        implements Rule {

    public PatrolRule {
        peakHours = List.copyOf(peakHours);
        occasions = List.copyOf(occasions);
    }

    /** A stretch of the day. */
    public record Hours(LocalTime from, LocalTime to) {}
}
