package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.briefing.Office;
import vn.giapranh.briefing.PaperView;
import vn.giapranh.briefing.SourceKind;
import vn.giapranh.briefing.Suggestion;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.UnitNames;

/**
 * The papers of a unit and those issued to it.
 *
 * @param kind what is shown; empty: all
 * @param suggestions what could be made now; none for whoever is no leader or secretary
 * @param mayWrite whether the viewer works on papers
 */
public record PapersPage(
        WardId unit,
        List<PaperView> papers,
        Optional<SourceKind> kind,
        List<Suggestion> suggestions,
        List<Office> offices,
        boolean mayWrite,
        UnitNames names) {

    public PapersPage {
        papers = List.copyOf(papers);
        suggestions = List.copyOf(suggestions);
        offices = List.copyOf(offices);
    }
}
