package vn.giapranh.obligation;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterCompliance;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;

/** Tells a charter's page how its articles were kept. */
@Component
class KeptArticles implements CharterCompliance {

    private final Obligations obligations;

    KeptArticles(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public Map<RuleKind, List<Month>> months(Actor actor, String charter, YearMonth first, YearMonth last) {
        Compliance compliance;
        try {
            compliance = obligations.getCompliance(actor, charter, first, last);
        } catch (ForbiddenException noParty) {
            return Map.of();
        }
        Map<RuleKind, List<Month>> months = new EnumMap<>(RuleKind.class);
        compliance.duties().stream()
                .filter(duty -> !compliance.unmeasured().contains(duty))
                .map(Duty::rule)
                .distinct()
                .forEach(rule -> months.put(
                        rule,
                        compliance.months().stream()
                                .map(month -> {
                                    Tally tally = compliance.of(rule, month);
                                    return new Month(month, tally.met(), tally.decided());
                                })
                                .toList()));
        return months;
    }
}
