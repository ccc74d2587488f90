package vn.giapranh.obligation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.incident.ClockRecord;
import vn.giapranh.incident.ClockTally;
import vn.giapranh.incident.Clocks;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;

/** What the articles of a charter ask of each party by which day, and how it was kept. */
@Service
public class Obligations {

    private static final Actor.Engine READER = new Actor.Engine("obligations");

    /** What counts for a period is done at most so long before an obligation of the period falls due. */
    private static final Duration BEFORE = Duration.ofDays(400);

    private final Charters charters;
    private final Clocks clocks;
    private final OfficeDays days;
    private final ObjectProvider<FactSource> sources;
    private final Clock clock;

    Obligations(Charters charters, Clocks clocks, OfficeDays days, ObjectProvider<FactSource> sources, Clock clock) {
        this.charters = charters;
        this.clocks = clocks;
        this.days = days;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The dated obligations that fall due after {@code from} and by {@code until}, each with how it stands, by due day. For the
     * parties of the charter and the level above.
     *
     * @param charter slug; each version asks for its own time in force
     */
    @Transactional(readOnly = true)
    public List<Judged> list(Actor actor, String charter, Instant from, Instant until) {
        return judge(requireSight(actor, charter), from, until);
    }

    /** How the charter was kept in each month, single incidents' clocks included. */
    @Transactional(readOnly = true)
    public Compliance getCompliance(Actor actor, String charter, YearMonth first, YearMonth last) {
        CharterView view = requireSight(actor, charter);
        Instant from = midnight(first.atDay(1));
        Instant until = midnight(last.plusMonths(1).atDay(1));
        Map<DutyMonth, Tally> sums = new LinkedHashMap<>();
        for (Judged judged : judge(view, from, until)) {
            Obligation obligation = judged.obligation();
            sums.merge(
                    cell(obligation.duty(), obligation.party(), month(obligation.due())),
                    Tally.of(judged.standing()),
                    Tally::plus);
        }
        for (ClockTally tally : clocks.tally(READER, charter, from, until)) {
            ClockDuties.of(tally.kind())
                    .ifPresent(duty -> sums.merge(
                            cell(duty, tally.ward(), tally.month()),
                            new Tally(tally.met(), tally.late(), tally.missed(), tally.open()),
                            Tally::plus));
        }
        List<DutyMonth> cells = sums.entrySet().stream()
                .map(sum -> new DutyMonth(
                        sum.getKey().duty(), sum.getKey().party(), sum.getKey().month(), sum.getValue()))
                .filter(cell -> !cell.tally().isEmpty())
                .toList();
        return new Compliance(view, months(first, last), cells, unmeasured());
    }

    /** How each party kept each duty, of what fell due after {@code from} and by {@code until}; what is unmeasured is absent. */
    @Transactional(readOnly = true)
    public List<DutyTally> tally(Actor actor, String charter, Instant from, Instant until) {
        CharterView view = requireSight(actor, charter);
        Map<DutyTally, Tally> sums = new LinkedHashMap<>();
        for (Judged judged : judge(view, from, until)) {
            Obligation obligation = judged.obligation();
            sums.merge(
                    new DutyTally(obligation.duty(), obligation.party(), Tally.NONE),
                    Tally.of(judged.standing()),
                    Tally::plus);
        }
        for (ClockTally tally : clocks.tally(READER, charter, from, until)) {
            ClockDuties.of(tally.kind())
                    .ifPresent(duty -> sums.merge(
                            new DutyTally(duty, tally.ward(), Tally.NONE),
                            new Tally(tally.met(), tally.late(), tally.missed(), tally.open()),
                            Tally::plus));
        }
        return sums.entrySet().stream()
                .map(sum -> new DutyTally(sum.getKey().duty(), sum.getKey().party(), sum.getValue()))
                .filter(each -> !each.tally().isEmpty())
                .toList();
    }

    /** The clocks behind a figure, as far as the actor may see the incidents; not kept first. */
    @Transactional(readOnly = true)
    public List<ClockRecord> listClocks(
            Actor actor, String charter, Duty duty, Set<WardId> parties, Instant from, Instant until) {
        requireSight(actor, charter);
        return clocks.list(actor, charter, ClockDuties.kinds(duty), parties, from, until);
    }

    private List<Judged> judge(CharterView charter, Instant from, Instant until) {
        String slug = charter.id().charter();
        List<Fact> facts = new ArrayList<>();
        Set<Duty> measured = EnumSet.noneOf(Duty.class);
        for (FactSource source : sources) {
            measured.addAll(source.duties());
            facts.addAll(source.list(READER, slug, from.minus(BEFORE)));
        }
        Judging judging = new Judging(facts, measured, now());
        return new Unfolding(ruled(charter), days.get(), from, until)
                .unfold(facts).stream()
                        .map(judging::judge)
                        .sorted(Comparator.comparing(
                                        (Judged judged) -> judged.obligation().due())
                                .thenComparing(judged -> judged.obligation().duty())
                                .thenComparing(judged -> judged.obligation().party()))
                        .toList();
    }

    private List<RuledSpan> ruled(CharterView charter) {
        List<RuledSpan> ruled = new ArrayList<>();
        for (CharterView.Version version : charter.versions()) {
            switch (version.state()) {
                case CharterState.Added _ -> {}
                case CharterState.Ahead(Instant from, Instant until) -> ruled.add(ruled(version, from, until));
                case CharterState.InForce(Instant from, Instant until) -> ruled.add(ruled(version, from, until));
                case CharterState.Past(Instant from, Instant until) -> ruled.add(ruled(version, from, until));
            }
        }
        return ruled;
    }

    private RuledSpan ruled(CharterView.Version version, Instant from, Instant until) {
        return new RuledSpan(
                version.id(), charters.getVersion(READER, version.id()).document(), from, until);
    }

    private Set<Duty> unmeasured() {
        Set<Duty> measured =
                sources.stream().flatMap(source -> source.duties().stream()).collect(Collectors.toSet());
        return Arrays.stream(Duty.values())
                .filter(duty -> !duty.isByClock() && !measured.contains(duty))
                .collect(Collectors.toSet());
    }

    private CharterView requireSight(Actor actor, String slug) {
        CharterView charter = charters.getCharter(actor, slug);
        boolean sees = actor instanceof Actor.Engine
                || actor.ward()
                        .filter(unit -> unit.equals(charter.document().levelAbove())
                                || charter.document().partyWards().contains(unit))
                        .isPresent();
        if (!sees) {
            throw new ForbiddenException("obligation.forbidden.party");
        }
        return charter;
    }

    private static DutyMonth cell(Duty duty, WardId party, YearMonth month) {
        return new DutyMonth(duty, party, month, Tally.NONE);
    }

    /** The month of the last instant before it is due: what is due at midnight was due on the day that ends. */
    private static YearMonth month(Instant due) {
        return YearMonth.from(LocalDate.ofInstant(due.minusNanos(1), Territory.ZONE));
    }

    private static List<YearMonth> months(YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Territory.ZONE).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
