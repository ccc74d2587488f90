package vn.giapranh.briefing;

import java.util.List;
import java.util.Map;

/**
 * The figures of a report, as they were counted. Kinds, urgencies and duties stand by the names of their enums, wards and borders by
 * their codes, so that what was stored is read in years to come.
 *
 * @param present the period; {@code before} the one before it, {@code lastYear} the same of last year
 */
public record ReportFigures(Period present, Period before, Period lastYear) {

    /**
     * One period.
     *
     * @param hours by border, 24 numbers
     * @param cells places with at least three incidents
     * @param duties how each duty was kept, all parties together; unmeasured ones are absent
     */
    public record Period(
            long reported,
            long resolved,
            Map<String, Long> kinds,
            Map<String, Long> urgencies,
            Map<String, Long> borders,
            Map<String, Long> leads,
            Map<String, List<Long>> hours,
            List<Place> cells,
            Handed handovers,
            Disputed disputes,
            Map<String, Kept> duties,
            Concluded conclusions,
            long meetings) {

        public Period {
            kinds = Map.copyOf(kinds);
            urgencies = Map.copyOf(urgencies);
            borders = Map.copyOf(borders);
            leads = Map.copyOf(leads);
            hours = Map.copyOf(hours);
            cells = List.copyOf(cells);
            duties = Map.copyOf(duties);
        }
    }

    /** Degrees east and north, WGS84. */
    public record Place(double lon, double lat, long count) {}

    /** Handovers offered, by what became of them; the median in minutes. */
    public record Handed(
            long offered, long accepted, long declined, long lapsed, long withdrawn, double medianMinutes) {}

    /** Disputes opened, by who decided them. */
    public record Disputed(long opened, long byChair, long byLevelAbove) {}

    /** How a duty was kept. */
    public record Kept(long met, long late, long missed, long open) {

        /** Those whose time is over or that are done. */
        public long decided() {
            return met + late + missed;
        }
    }

    /** Conclusions drawn in the period, by where they stand when counted. */
    public record Concluded(long drawn, long done, long late, long overdue) {}
}
