package vn.giapranh.incident.web;

import java.util.List;
import vn.giapranh.incident.BoardCounts;
import vn.giapranh.incident.ClockView;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.UnitNames;

/**
 * The duty board of one unit, as of one instant.
 *
 * @param clocks on which our unit must act, the soonest first
 * @param rows open incidents we see, as the filter narrows them, newest first
 * @param more whether there are more than these
 * @param borders to filter by: those of our ward, or all for the level above
 */
public record BoardPage(
        WardId us,
        BoardFilter filter,
        BoardCounts counts,
        List<ClockView> clocks,
        List<IncidentRow> rows,
        boolean more,
        List<BorderView> borders,
        UnitNames names) {

    public BoardPage {
        clocks = List.copyOf(clocks);
        rows = List.copyOf(rows);
        borders = List.copyOf(borders);
    }
}
