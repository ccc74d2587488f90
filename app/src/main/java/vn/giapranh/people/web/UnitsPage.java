package vn.giapranh.people.web;

import java.util.List;
import vn.giapranh.people.UnitView;

/**
 * @param mayAdd whether the viewer may take a unit into the system
 * @param wrongUnit the code of the unit the wrongs are of, or empty for a new one
 */
public record UnitsPage(List<Line> lines, boolean mayAdd, String wrongUnit, Wrongs wrongs) {

    public UnitsPage {
        lines = List.copyOf(lines);
    }

    public record Line(UnitView unit, boolean mayChange) {}

    /** What was wrong with the form of this unit. */
    public Wrongs wrongsOf(String unit) {
        return unit.equals(wrongUnit) ? wrongs : Wrongs.NONE;
    }
}
