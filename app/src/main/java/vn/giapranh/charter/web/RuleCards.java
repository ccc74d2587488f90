package vn.giapranh.charter.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.giapranh.charter.CharterPractice.Figures;
import vn.giapranh.charter.PerUrgency;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.Urgency;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.AcknowledgeRule;
import vn.giapranh.charter.rule.AnswerRule;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.DisputeRule;
import vn.giapranh.charter.rule.ExchangeRule;
import vn.giapranh.charter.rule.HandoverRule;
import vn.giapranh.charter.rule.LeadRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.PatrolRule;
import vn.giapranh.charter.rule.ReceiveFirstRule;
import vn.giapranh.charter.rule.RetainRule;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.charter.rule.TellRule;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.rule.ZoneRule;
import vn.giapranh.charter.rule.ZoneRule.Ownership;
import vn.giapranh.charter.web.RuleCard.Limit;
import vn.giapranh.charter.web.RuleCard.Line;

/** Turns rules into cards: the plain sentence, the numbers, the ceilings, the sources. */
public final class RuleCards {

    private final Law law;
    private final UnaryOperator<String> segmentName;
    private final Map<RuleKind, Figures> figures;

    /** @param segmentName a segment's name by its code */
    public RuleCards(Law law, UnaryOperator<String> segmentName, Map<RuleKind, Figures> figures) {
        this.law = law;
        this.segmentName = segmentName;
        this.figures = figures;
    }

    public RuleCard of(Rule rule) {
        return new RuleCard(
                rule.kind(),
                Sentence.of("charter.meaning." + rule.kind().name(), meaning(rule)),
                lines(rule),
                law.sourcesOf(rule.kind()),
                Optional.ofNullable(figures.get(rule.kind())));
    }

    /** What the rule's sentence names. */
    private static Object[] meaning(Rule rule) {
        return switch (rule) {
            case ZoneRule zone ->
                new Object[] {
                    zone.depthMetres(), zone.borders().size(), zone.segments().size()
                };
            case ReceiveFirstRule _, LeadRule _ -> new Object[0];
            case TellRule(PerUrgency within) -> urgencies(within);
            case AcknowledgeRule(PerUrgency within) -> urgencies(within);
            case HandoverRule handover -> urgencies(handover.answerWithin());
            case DisputeRule dispute -> urgencies(dispute.chairWithin());
            case AnswerRule(Duration receipt, Duration result, Duration several) ->
                new Object[] {receipt, result, several};
            case ShareRule(ShareRule.With with, var groups) ->
                new Object[] {groups.stream().sorted().toList(), with};
            case PatrolRule patrol -> new Object[] {patrol.turns(), patrol.personTurns(), patrol.per()};
            case ExchangeRule(int notes, int practices, var per) -> new Object[] {notes, practices, per};
            case MeetRule meet ->
                new Object[] {meet.every(), meet.reviews().stream().sorted().toList(), meet.signAgainAt()};
            case ChairRule chair -> new Object[] {chair.termMonths(), chair.from()};
            case BriefRule(var period, Term due) -> new Object[] {period, due};
            case RetainRule(int contact, int narrative) -> new Object[] {contact, narrative};
        };
    }

    private static Object[] urgencies(PerUrgency times) {
        return new Object[] {times.emergency(), times.soon(), times.routine()};
    }

    private List<Line> lines(Rule rule) {
        return switch (rule) {
            case ZoneRule zone -> zone(zone);
            case ReceiveFirstRule _ -> List.of();
            case LeadRule(var by) ->
                by.stream()
                        .map(clause -> line(Sentence.of("charter.line.clause", by.indexOf(clause) + 1), clause))
                        .toList();
            case TellRule(PerUrgency within) -> perUrgency(rule, "within", within);
            case AcknowledgeRule(PerUrgency within) -> perUrgency(rule, "within", within);
            case HandoverRule(PerUrgency answer, PerUrgency remind) ->
                join(perUrgency(rule, "answer-within", answer), perUrgency(rule, "remind-before", remind));
            case DisputeRule(PerUrgency chair, PerUrgency levelAbove) ->
                join(perUrgency(rule, "chair-within", chair), perUrgency(rule, "level-above-within", levelAbove));
            case AnswerRule(Duration receipt, Duration result, Duration several) ->
                List.of(
                        limited(rule, "receipt-within", receipt),
                        limited(rule, "result-within", result),
                        limited(rule, "result-within-several-bodies", several));
            case ShareRule _ -> List.of(line(named("contact"), Sentence.of("charter.line.never")));
            case PatrolRule patrol ->
                List.of(
                        line(
                                named("peak-hours"),
                                patrol.peakHours().stream()
                                        .map(hours -> hours.from() + "–" + hours.to())
                                        .toList()),
                        line(named("occasions"), patrol.occasions()));
            case ExchangeRule _ -> List.of();
            case MeetRule meet -> List.of(line(named("conclusions-within"), meet.conclusionsWithin()));
            case ChairRule chair ->
                List.of(line(named("order"), chair.order()), line(named("hand-over-within"), chair.handOverWithin()));
            case BriefRule brief -> List.of(line(named("due-within"), brief.dueWithin()));
            case RetainRule(int contact, int narrative) ->
                List.of(
                        line(named("contact-days"), Sentence.of("charter.line.days", contact)),
                        line(named("narrative-days"), Sentence.of("charter.line.days", narrative)));
        };
    }

    private List<Line> zone(ZoneRule zone) {
        return join(
                zone.borders().stream()
                        .map(border ->
                                line(border.border(), Sentence.of("charter.line.metres-a-side", border.depthMetres())))
                        .toList(),
                zone.segments().stream()
                        .map(segment -> line(segmentName.apply(segment.code()), ownership(segment)))
                        .toList());
    }

    private static Sentence ownership(ZoneRule.ZoneSegment segment) {
        return switch (segment.ownership()) {
            case Ownership.SharedLedByReceiver _ -> Sentence.of("charter.line.shared-receiver");
            case Ownership.SharedLedBy(var lead) -> Sentence.of("charter.line.shared-led-by", lead);
            case Ownership.PerSide(var a, var b) when a.equals(b) -> Sentence.of("charter.line.one-owner", a);
            case Ownership.PerSide(var a, var b)
            when a.equals(segment.border().a()) && b.equals(segment.border().b()) ->
                Sentence.of("charter.line.own-side");
            case Ownership.PerSide(var a, var b) ->
                Sentence.of(
                        "charter.line.owner-per-side",
                        segment.border().a(),
                        a,
                        segment.border().b(),
                        b);
        };
    }

    private List<Line> perUrgency(Rule rule, String field, PerUrgency times) {
        List<Line> lines = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            String key = urgency.name().toLowerCase(Locale.ROOT);
            lines.add(new Line(
                    Sentence.of("charter.line." + field, urgency), times.of(urgency), limit(rule, field + "." + key)));
        }
        return lines;
    }

    private Line limited(Rule rule, String field, Duration time) {
        return new Line(named(field), time, limit(rule, field));
    }

    private Optional<Limit> limit(Rule rule, String field) {
        return law.find(rule.kind(), field).map(ceiling -> new Limit(ceiling.atMost(), ceiling.source()));
    }

    private static Sentence named(String field) {
        return Sentence.of("charter.line." + field);
    }

    private static Line line(Object name, Object value) {
        return new Line(name, value, Optional.empty());
    }

    @SafeVarargs
    private static List<Line> join(List<Line>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
