package vn.giapranh.hotspot.web;

import java.util.List;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.RunView;
import vn.giapranh.territory.UnitNames;

/** One run with what it saw. */
public record RunPage(RunView run, List<FindingView> findings, UnitNames names) {
    public RunPage {
        findings = List.copyOf(findings);
    }
}
