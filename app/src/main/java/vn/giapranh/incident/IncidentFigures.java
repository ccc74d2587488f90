package vn.giapranh.incident;

import java.util.List;
import java.util.Map;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Figures of the incidents of a charter that were reported in a stretch of time. An incident that was folded into another is not
 * counted. Absent keys are zero.
 *
 * @param reported how many; {@code resolved} how many of these are resolved or closed by now
 * @param byBorder those in a border zone
 * @param byLead by the ward that leads now
 * @param hours by border, then hour of the day in Ho Chi Minh City: 24 numbers
 * @param cells where there were at least three, the most first; at most 400
 */
public record IncidentFigures(
        long reported,
        long resolved,
        Map<Kind, Long> byKind,
        Map<Urgency, Long> byUrgency,
        Map<BorderId, Long> byBorder,
        Map<WardId, Long> byLead,
        Map<BorderId, List<Long>> hours,
        List<Cell> cells,
        Handed handovers,
        Disputed disputes) {

    public IncidentFigures {
        byKind = Map.copyOf(byKind);
        byUrgency = Map.copyOf(byUrgency);
        byBorder = Map.copyOf(byBorder);
        byLead = Map.copyOf(byLead);
        hours = Map.copyOf(hours);
        cells = List.copyOf(cells);
    }

    /**
     * A square of some 280 m with at least three incidents: fewer would point at somebody's door.
     *
     * @param lon degrees east of the middle of its incidents, WGS84; {@code lat} degrees north
     */
    public record Cell(double lon, double lat, long count) {}

    /**
     * Handovers offered in the stretch of time, by what became of them.
     *
     * @param medianMinutes from the offer to its acceptance or refusal; 0 where none was answered
     */
    public record Handed(
            long offered, long accepted, long declined, long lapsed, long withdrawn, double medianMinutes) {}

    /** Disputes opened in the stretch of time, by who decided them. */
    public record Disputed(long opened, long byChair, long byLevelAbove) {}
}
