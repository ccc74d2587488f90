package vn.giapranh.obligation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.giapranh.incident.ClockRecord;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.obligation.Compliance;
import vn.giapranh.obligation.Duty;
import vn.giapranh.obligation.Judged;
import vn.giapranh.obligation.Obligations;
import vn.giapranh.obligation.Standing;
import vn.giapranh.obligation.Tally;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

@Controller
@RequestMapping("/charters/{slug}/obligations")
class ObligationPages {

    private static final int MONTHS_AHEAD = 4;
    private static final int MOST_NEXT = 24;

    private final Obligations obligations;
    private final Territory territory;
    private final Clock clock;

    ObligationPages(Obligations obligations, Territory territory, Clock clock) {
        this.obligations = obligations;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView year(Actor actor, @PathVariable String slug, @RequestParam Optional<Integer> year) {
        YearMonth present = present();
        int shown = year.filter(each -> each >= 2020 && each <= 2080).orElse(present.getYear());
        Compliance compliance = obligations.getCompliance(actor, slug, YearMonth.of(shown, 1), YearMonth.of(shown, 12));
        Instant now = clock.instant();
        List<Judged> next = obligations.list(actor, slug, now, midnight(present.plusMonths(MONTHS_AHEAD))).stream()
                .filter(judged -> judged.standing() instanceof Standing.Open)
                .limit(MOST_NEXT)
                .toList();
        return new ModelAndView(
                "obligation/compliance",
                Map.of("page", new CompliancePage(compliance, shown, present, next, new UnitNames(territory))));
    }

    /** @param months a month, {@code 2026-09}, or a year, {@code 2026} */
    @GetMapping("/{duty}/{months}")
    ModelAndView facts(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String duty,
            @PathVariable String months,
            @RequestParam Optional<WardId> party) {
        Duty asked = duty(duty);
        YearMonth first = month(months.length() == 4 ? months + "-01" : months);
        YearMonth last = months.length() == 4 ? first.withMonth(12) : first;
        Compliance compliance = obligations.getCompliance(actor, slug, first, last);
        Set<WardId> parties = party.map(Set::of)
                .orElseGet(() -> Set.copyOf(
                        compliance.cells().stream().map(cell -> cell.party()).toList()));
        Instant from = midnight(first);
        Instant until = midnight(last.plusMonths(1));
        List<Judged> judged = asked.isByClock()
                ? List.of()
                : obligations.list(actor, slug, from, until).stream()
                        .filter(each -> each.obligation().duty() == asked
                                && party.map(each.obligation().party()::equals).orElse(true))
                        .toList();
        List<ClockRecord> clocks =
                asked.isByClock() ? obligations.listClocks(actor, slug, asked, parties, from, until) : List.of();
        Tally tally = party.map(ward -> compliance.of(asked, ward)).orElseGet(() -> compliance.of(asked));
        FactsPage page = new FactsPage(
                compliance.charter(),
                asked,
                first,
                last,
                party,
                tally,
                !compliance.unmeasured().contains(asked),
                judged,
                clocks,
                new UnitNames(territory));
        return new ModelAndView("obligation/facts", Map.of("page", page));
    }

    private static Duty duty(String key) {
        try {
            return Duty.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException notADuty) {
            throw new UnknownException("duty");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            throw new InvalidException("months", "obligation.invalid.months");
        }
    }

    private YearMonth present() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), Territory.ZONE));
    }

    private static Instant midnight(YearMonth month) {
        return month.atDay(1).atStartOfDay(Territory.ZONE).toInstant();
    }
}
