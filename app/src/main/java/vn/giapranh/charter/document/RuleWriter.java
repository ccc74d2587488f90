package vn.giapranh.charter.document;

import static vn.giapranh.charter.document.CharterWriter.list;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.giapranh.charter.PerUrgency;
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
import vn.giapranh.charter.rule.ZoneRule.ZoneBorder;
import vn.giapranh.charter.rule.ZoneRule.ZoneSegment;
import vn.giapranh.charter.yaml.Written;

/** Writes what follows a rule's key, on one line. */
final class RuleWriter {

    private RuleWriter() {}

    static String write(Rule rule) {
        return switch (rule) {
            case ZoneRule zone -> zone(zone);
            case ReceiveFirstRule _ -> RuleReader.ALWAYS;
            case LeadRule(var by) -> "{by: %s}".formatted(choices(by));
            case TellRule(PerUrgency within) -> "{within: %s}".formatted(perUrgency(within));
            case AcknowledgeRule(PerUrgency within) -> "{within: %s}".formatted(perUrgency(within));
            case HandoverRule(PerUrgency answer, PerUrgency remind) ->
                "{answer-within: %s, remind-before: %s}".formatted(perUrgency(answer), perUrgency(remind));
            case DisputeRule(PerUrgency chair, PerUrgency levelAbove) ->
                "{chair-within: %s, level-above-within: %s}".formatted(perUrgency(chair), perUrgency(levelAbove));
            case AnswerRule(Duration receipt, Duration result, Duration several) ->
                "{receipt-within: %s, result-within: %s, result-within-several-bodies: %s}"
                        .formatted(clock(receipt), clock(result), clock(several));
            case ShareRule(ShareRule.With with, var groups) ->
                "{with: %s, groups: %s}".formatted(Written.write(with), choices(groups));
            case PatrolRule patrol ->
                "{turns: %d, person-turns: %d, per: %s, peak-hours: %s, occasions: %s}"
                        .formatted(
                                patrol.turns(),
                                patrol.personTurns(),
                                Written.write(patrol.per()),
                                patrol.peakHours().stream()
                                        .map(hours -> CharterWriter.quoted(Written.write(hours)))
                                        .collect(Collectors.joining(", ", "[", "]")),
                                CharterWriter.quotedList(patrol.occasions()));
            case ExchangeRule(int notes, int practices, var per) ->
                "{notes: %d, practices: %d, per: %s}".formatted(notes, practices, Written.write(per));
            case MeetRule(var every, var reviews, var signAgainAt, Term conclusions) ->
                "{every: %s, reviews: %s, sign-again-at: %s, conclusions-within: %s}"
                        .formatted(
                                Written.write(every),
                                choices(reviews),
                                Written.write(signAgainAt),
                                Written.write(conclusions));
            case ChairRule chair ->
                "{order: %s, from: %s, term: %s, hand-over-within: %s}"
                        .formatted(
                                chair.order(),
                                Written.write(chair.from()),
                                Written.writeMonths(chair.termMonths()),
                                Written.write(chair.handOverWithin()));
            case BriefRule(var period, Term due) ->
                "{period: %s, due-within: %s}".formatted(Written.write(period), Written.write(due));
            case RetainRule(int contact, int narrative) ->
                "{contact-days: %d, narrative-days: %d}".formatted(contact, narrative);
        };
    }

    private static String zone(ZoneRule zone) {
        return "{depth: %s, borders: %s, segments: %s}"
                .formatted(
                        Written.writeMetres(zone.depthMetres()),
                        list(zone.borders().stream()
                                .map(border -> border(zone, border))
                                .toList()),
                        list(zone.segments().stream().map(RuleWriter::segment).toList()));
    }

    private static String border(ZoneRule zone, ZoneBorder border) {
        return border.depthMetres() == zone.depthMetres()
                ? "{border: %s}".formatted(border.border())
                : "{border: %s, depth: %s}".formatted(border.border(), Written.writeMetres(border.depthMetres()));
    }

    private static String segment(ZoneSegment segment) {
        String ownership = switch (segment.ownership()) {
            case Ownership.PerSide(var a, var b) ->
                "owners: {%s: %s, %s: %s}"
                        .formatted(segment.border().a(), a, segment.border().b(), b);
            case Ownership.SharedLedBy(var lead) -> "shared: " + lead;
            case Ownership.SharedLedByReceiver _ -> "shared: " + ZoneReader.RECEIVER;
        };
        return "{segment: %s, border: %s, %s}".formatted(segment.code(), segment.border(), ownership);
    }

    private static String perUrgency(PerUrgency times) {
        return "{emergency: %s, soon: %s, routine: %s}"
                .formatted(clock(times.emergency()), clock(times.soon()), clock(times.routine()));
    }

    private static String clock(Duration duration) {
        return Written.write(new Term.Elapsed(duration));
    }

    /** Sets in the order of their constants, so that equal rules have equal texts. A list keeps its own order. */
    private static String choices(Collection<? extends Enum<?>> choices) {
        var words = choices instanceof List
                ? choices.stream()
                : choices.stream().sorted(Comparator.comparingInt(Enum::ordinal));
        return list(words.map(Written::write).toList());
    }
}
