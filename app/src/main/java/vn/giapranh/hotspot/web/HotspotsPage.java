package vn.giapranh.hotspot.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.HoursOfWeek;
import vn.giapranh.hotspot.RunView;
import vn.giapranh.hotspot.SurfaceCell;
import vn.giapranh.hotspot.Watch;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.UnitNames;

/**
 * The hotspots of one charter.
 *
 * @param charters those of the viewer's unit; the page is of {@code charter}
 * @param latest the newest run that is done; {@code open} one that is not over
 * @param from the first day of the patterns; {@code to} the last, yesterday
 * @param fullest the cells with the most incidents, 3 or more
 */
public record HotspotsPage(
        HotspotFilter filter,
        List<CharterView> charters,
        CharterView charter,
        Watch watch,
        List<FindingView> findings,
        Optional<RunView> latest,
        Optional<RunView> open,
        LocalDate from,
        LocalDate to,
        HoursOfWeek hours,
        List<FullCell> fullest,
        UnitNames names) {

    public HotspotsPage {
        charters = List.copyOf(charters);
        findings = List.copyOf(findings);
        fullest = List.copyOf(fullest);
    }

    /**
     * One of the cells with the most incidents.
     *
     * @param at where its middle is
     */
    public record FullCell(SurfaceCell cell, Located at) {}

    /** The first day any of the findings covers, for the slider. */
    public LocalDate firstDay() {
        return findings.stream()
                .map(finding -> finding.cluster().from())
                .min(Comparator.naturalOrder())
                .orElse(to);
    }

    public LocalDate lastDay() {
        return findings.stream()
                .map(finding -> finding.cluster().to())
                .max(Comparator.naturalOrder())
                .orElse(to);
    }
}
