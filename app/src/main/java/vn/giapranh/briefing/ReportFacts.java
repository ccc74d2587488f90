package vn.giapranh.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.ReportView.Contribution;
import vn.giapranh.briefing.ReportView.State;
import vn.giapranh.kernel.Actor;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Fact;
import vn.giapranh.obligation.FactSource;

/** Reports that were issued: each party that had approved has done its part, at the instant of issue. */
@Component
class ReportFacts implements FactSource {

    private final ReportStore store;

    ReportFacts(ReportStore store) {
        this.store = store;
    }

    @Override
    public Set<Duty> duties() {
        return Set.of(Duty.REPORT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> list(Actor.Engine reader, String charter, Instant from) {
        List<Fact> facts = new ArrayList<>();
        for (ReportView report : store.listIssued(charter, from)) {
            if (report.state() instanceof State.Issued issued) {
                for (Contribution contribution : report.contributions()) {
                    if (contribution.approved().isPresent()) {
                        facts.add(new Fact(
                                Duty.REPORT,
                                contribution.ward(),
                                Optional.empty(),
                                report.span().from(),
                                issued.at(),
                                1,
                                report.id().toString(),
                                "/reports/" + report.id()));
                    }
                }
            }
        }
        return facts;
    }
}
