package vn.giapranh.charter.draft.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.text.Unit;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.charter.yaml.Fault;

/**
 * One rule as a form.
 *
 * @param sentence what it means as it stands; empty while it is not sound
 * @param sources keys of what the rule stands on in law
 * @param faults of the rule as a whole; those of a field stand beside it
 */
public record RuleForm(
        RuleKind kind, Optional<Sentence> sentence, List<Row> rows, List<String> sources, List<Fault> faults) {

    public RuleForm {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        faults = List.copyOf(faults);
    }

    /** What the row is typed into. */
    public enum Control {
        FIXED,
        NUMBER,
        TEXT,
        LINES,
        SELECT,
        CHECKS,
        ORDER,
        BORDERS,
        SEGMENTS
    }

    /**
     * One field.
     *
     * @param name of the input: the rule's key and the keys inside it
     * @param value as typed; of a number without its unit
     * @param unit the unit as written; empty where there is none, or the text has another form
     * @param units those it may be counted in
     * @param options what may be chosen
     * @param usual what the template has; empty where there is no usual value
     */
    public record Row(
            String name,
            Sentence label,
            Control control,
            String value,
            String unit,
            List<Unit> units,
            List<Option> options,
            Optional<Object> usual,
            Optional<RuleCard.Limit> limit,
            List<Fault> faults) {
        public Row {
            units = List.copyOf(units);
            options = List.copyOf(options);
            faults = List.copyOf(faults);
        }
    }

    /**
     * One choice.
     *
     * @param name of its own input, where a row has several; else empty
     * @param value what is sent
     * @param label what {@code CharterWords.value} can say
     * @param detail a depth of a border, typed beside it
     * @param choices what may be chosen for it, where a row has a choice for each thing
     */
    public record Option(String name, String value, Object label, boolean chosen, String detail, List<Option> choices) {
        public Option {
            choices = List.copyOf(choices);
        }

        static Option of(String value, Object label, boolean chosen) {
            return new Option("", value, label, chosen, "", List.of());
        }
    }
}
