package vn.giapranh.briefing.web;

import java.util.List;
import vn.giapranh.briefing.ReportView;
import vn.giapranh.charter.CharterView;
import vn.giapranh.obligation.Span;
import vn.giapranh.territory.UnitNames;

/**
 * The reports of each charter of the viewer's ward.
 *
 * @param lists a list for each charter
 */
public record ReportsPage(List<OfCharter> lists, UnitNames names) {

    public ReportsPage {
        lists = List.copyOf(lists);
    }

    /**
     * @param spans the last periods, the present one first
     * @param mayOpen whether the viewer opens reports: a leader or secretary of the ward in the chair
     */
    public record OfCharter(CharterView charter, List<ReportView> reports, List<Span> spans, boolean mayOpen) {
        public OfCharter {
            reports = List.copyOf(reports);
            spans = List.copyOf(spans);
        }
    }
}
