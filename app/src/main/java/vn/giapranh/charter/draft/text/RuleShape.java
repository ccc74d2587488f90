package vn.giapranh.charter.draft.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.charter.rule.BriefRule;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.charter.rule.ShareRule;

/** The fields of each rule: under which keys they stand and what is typed into them. */
public final class RuleShape {

    private RuleShape() {}

    /** What is typed into a field. */
    public enum Entry {
        /** The one word of a rule that leaves nothing to choose; its path is empty. */
        ALWAYS,
        /** A time that a clock runs. */
        CLOCK,
        /** A time by the clock or by the office calendar. */
        TERM,
        METRES,
        MONTHS,
        NUMBER,
        DAY,
        /** One of an enum's constants. */
        CHOICE,
        /** Several of them. */
        CHOICES,
        /** The clauses of the Lead rule, in order. */
        CLAUSES,
        /** Every party once, in order. */
        ORDER,
        /** Stretches of the day, one a line. */
        HOURS,
        /** Words, one item a line. */
        LINES,
        /** {@code 26968-26977} or {@code 26968-26977 100 m}, one a line. */
        BORDERS,
        /** {@code code border shared x} or {@code code border owners a b}, one a line. */
        SEGMENTS
    }

    /**
     * One field.
     *
     * @param path keys inside the rule, {@code answer-within.soon}
     * @param choices the words that may be chosen, for {@link Entry#CHOICE} and {@link Entry#CHOICES}
     */
    public record Field(String path, Entry entry, Optional<Class<? extends Enum<?>>> choices) {

        static Field of(String path, Entry entry) {
            return new Field(path, entry, Optional.empty());
        }

        static Field of(String path, Entry entry, Class<? extends Enum<?>> choices) {
            return new Field(path, entry, Optional.of(choices));
        }

        boolean isList() {
            return switch (entry) {
                case CHOICES, CLAUSES, ORDER, HOURS, LINES, BORDERS, SEGMENTS -> true;
                case ALWAYS, CLOCK, TERM, METRES, MONTHS, NUMBER, DAY, CHOICE -> false;
            };
        }
    }

    public static List<Field> of(RuleKind kind) {
        return switch (kind) {
            case ZONE ->
                List.of(
                        Field.of("depth", Entry.METRES),
                        Field.of("borders", Entry.BORDERS),
                        Field.of("segments", Entry.SEGMENTS));
            case RECEIVE_FIRST -> List.of(Field.of("", Entry.ALWAYS));
            case LEAD -> List.of(Field.of("by", Entry.CLAUSES));
            case TELL, ACKNOWLEDGE -> perUrgency("within");
            case HANDOVER -> join(perUrgency("answer-within"), perUrgency("remind-before"));
            case DISPUTE -> join(perUrgency("chair-within"), perUrgency("level-above-within"));
            case ANSWER ->
                List.of(
                        Field.of("receipt-within", Entry.CLOCK),
                        Field.of("result-within", Entry.CLOCK),
                        Field.of("result-within-several-bodies", Entry.CLOCK));
            case SHARE ->
                List.of(
                        Field.of("with", Entry.CHOICE, ShareRule.With.class),
                        Field.of("groups", Entry.CHOICES, ShareGroup.class));
            case PATROL ->
                List.of(
                        Field.of("turns", Entry.NUMBER),
                        Field.of("person-turns", Entry.NUMBER),
                        Field.of("per", Entry.CHOICE, Per.class),
                        Field.of("peak-hours", Entry.HOURS),
                        Field.of("occasions", Entry.LINES));
            case EXCHANGE ->
                List.of(
                        Field.of("notes", Entry.NUMBER),
                        Field.of("practices", Entry.NUMBER),
                        Field.of("per", Entry.CHOICE, Per.class));
            case MEET ->
                List.of(
                        Field.of("every", Entry.CHOICE, Per.class),
                        Field.of("reviews", Entry.CHOICES, MeetRule.Review.class),
                        Field.of("sign-again-at", Entry.CHOICE, MeetRule.Review.class),
                        Field.of("conclusions-within", Entry.TERM));
            case CHAIR ->
                List.of(
                        Field.of("order", Entry.ORDER),
                        Field.of("from", Entry.DAY),
                        Field.of("term", Entry.MONTHS),
                        Field.of("hand-over-within", Entry.TERM));
            case BRIEF ->
                List.of(Field.of("period", Entry.CHOICE, BriefRule.Period.class), Field.of("due-within", Entry.TERM));
            case RETAIN -> List.of(Field.of("contact-days", Entry.NUMBER), Field.of("narrative-days", Entry.NUMBER));
        };
    }

    private static List<Field> perUrgency(String key) {
        return Arrays.stream(Urgency.values())
                .map(urgency -> Field.of(key + "." + urgency.name().toLowerCase(Locale.ROOT), Entry.CLOCK))
                .toList();
    }

    private static List<Field> join(List<Field> one, List<Field> other) {
        List<Field> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
