package vn.giapranh.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.charter.rule.ExchangeRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.MeetRule.Review;
import vn.giapranh.charter.rule.PatrolRule;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.ZoneBorder;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** Unfolds the versions of one charter into the obligations that fall due in a stretch of time. Pure. */
final class Unfolding {

    private final List<RuledSpan> ruled;
    private final Instant began;
    private final OfficeCalendar calendar;
    private final Instant from;
    private final Instant until;
    private final List<Obligation> found = new ArrayList<>();

    /**
     * @param ruled the versions that rule or ruled, in any order
     * @param from what is due by then is left out: a due instant is midnight after the last day; what is due at {@code until}
     *     is in
     */
    Unfolding(List<RuledSpan> ruled, OfficeCalendar calendar, Instant from, Instant until) {
        this.ruled = List.copyOf(ruled);
        this.began = ruled.stream().map(RuledSpan::from).min(Instant::compareTo).orElse(Instant.MAX);
        this.calendar = calendar;
        this.from = from;
        this.until = until;
    }

    /** @param meetings facts of meetings and reviews; each meeting obliges its chair to a notice of conclusions */
    List<Obligation> unfold(Collection<Fact> meetings) {
        for (RuledSpan version : ruled) {
            meet(version);
            brief(version);
            exchange(version);
            patrol(version);
            chair(version);
            conclusions(version, meetings);
        }
        return List.copyOf(found);
    }

    private void meet(RuledSpan version) {
        MeetRule rule = version.document().rule(MeetRule.class);
        perParty(version, SpanKind.of(rule.every()), Duty.MEETING, Span::until, 1);
        if (rule.reviews().contains(Review.HALF_YEAR)) {
            for (Span half : spans(version, SpanKind.HALF_YEAR)) {
                if (half.number() == 1) {
                    eachParty(version, half, Duty.HALF_YEAR_REVIEW, half.until(), 1);
                }
            }
        }
        if (rule.reviews().contains(Review.YEAR)) {
            perParty(version, SpanKind.YEAR, Duty.YEAR_REVIEW, Span::until, 1);
        }
    }

    private void brief(RuledSpan version) {
        BriefRule rule = version.document().rule(BriefRule.class);
        perParty(
                version,
                SpanKind.of(rule.period()),
                Duty.REPORT,
                span -> rule.dueWithin().endsAfter(span.until(), calendar),
                1);
    }

    private void exchange(RuledSpan version) {
        ExchangeRule rule = version.document().rule(ExchangeRule.class);
        SpanKind kind = SpanKind.of(rule.per());
        perParty(version, kind, Duty.NOTES, Span::until, rule.notes());
        perParty(version, kind, Duty.PRACTICES, Span::until, rule.practices());
    }

    private void patrol(RuledSpan version) {
        PatrolRule rule = version.document().rule(PatrolRule.class);
        for (Span span : spans(version, SpanKind.of(rule.per()))) {
            for (ZoneBorder zone : version.document().rule(ZoneRule.class).borders()) {
                BorderId border = zone.border();
                for (WardId side : List.of(border.a(), border.b())) {
                    add(version, Duty.PATROL_TURNS, side, Optional.of(border), span, span.until(), rule.turns());
                    add(
                            version,
                            Duty.PATROL_PERSON_TURNS,
                            side,
                            Optional.of(border),
                            span,
                            span.until(),
                            rule.personTurns());
                }
            }
        }
    }

    private void chair(RuledSpan version) {
        ChairRule rule = version.document().rule(ChairRule.class);
        if (rule.order().size() < 2) {
            return;
        }
        ChairTerm term = rule.on(day(version.from()));
        while (!midnight(term.until()).isAfter(version.until())) {
            Instant end = midnight(term.until());
            if (end.isAfter(version.from())) {
                Instant due = rule.handOverWithin().endsAfter(end, calendar);
                for (WardId side : List.of(term.ward(), rule.after(term).ward())) {
                    add(version, Duty.CHAIR_HAND_OVER, side, term, due);
                }
            }
            term = rule.after(term);
        }
    }

    private void conclusions(RuledSpan version, Collection<Fact> meetings) {
        MeetRule rule = version.document().rule(MeetRule.class);
        ChairRule rotation = version.document().rule(ChairRule.class);
        Map<String, Instant> held = new TreeMap<>();
        meetings.stream()
                .filter(fact -> fact.duty().isMeeting())
                .filter(fact -> !fact.at().isBefore(version.from()) && fact.at().isBefore(version.until()))
                .forEach(fact -> held.put(fact.event(), fact.at()));
        held.forEach((meeting, at) -> {
            WardId chair = rotation.on(day(at)).ward();
            Instant due = rule.conclusionsWithin().endsAfter(at, calendar);
            addDue(new Obligation(
                    version.version(),
                    Duty.CONCLUSIONS_NOTICE,
                    chair,
                    Optional.empty(),
                    SpanKind.of(rule.every()).at(at),
                    Optional.of(meeting),
                    due,
                    1));
        });
    }

    /** The periods that this version governs: it is in force when they end, and the charter ruled half of each. */
    private List<Span> spans(RuledSpan version, SpanKind kind) {
        return kind.at(version.from()).untilThoseThatBeginBefore(version.until()).stream()
                .filter(span ->
                        span.until().isAfter(version.from()) && !span.until().isAfter(version.until()))
                .filter(this::isHalfRuled)
                .toList();
    }

    private boolean isHalfRuled(Span span) {
        Duration ruledPart = Duration.between(began, span.until());
        return ruledPart.multipliedBy(2).compareTo(span.length()) >= 0;
    }

    private void perParty(RuledSpan version, SpanKind kind, Duty duty, Function<Span, Instant> due, int needed) {
        for (Span span : spans(version, kind)) {
            eachParty(version, span, duty, due.apply(span), needed);
        }
    }

    private void eachParty(RuledSpan version, Span span, Duty duty, Instant due, int needed) {
        for (WardId party : version.document().partyWards()) {
            add(version, duty, party, Optional.empty(), span, due, needed);
        }
    }

    private void add(
            RuledSpan version, Duty duty, WardId party, Optional<BorderId> border, Span span, Instant due, int needed) {
        if (needed > 0) {
            addDue(new Obligation(version.version(), duty, party, border, span, Optional.empty(), due, needed));
        }
    }

    private void add(RuledSpan version, Duty duty, WardId party, ChairTerm term, Instant due) {
        addDue(new Obligation(
                version.version(),
                duty,
                party,
                Optional.empty(),
                SpanKind.MONTH.at(term.until()),
                Optional.of(chairTerm(term)),
                due,
                1));
    }

    private void addDue(Obligation obligation) {
        if (obligation.due().isAfter(from) && !obligation.due().isAfter(until)) {
            found.add(obligation);
        }
    }

    /** The key of a term in the chair, as {@link Fact#event} names it: the day it ends. */
    static String chairTerm(ChairTerm term) {
        return "chair-until-" + term.until();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Territory.ZONE);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Territory.ZONE).toInstant();
    }
}
