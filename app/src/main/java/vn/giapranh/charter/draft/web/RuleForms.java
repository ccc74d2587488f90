package vn.giapranh.charter.draft.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.draft.Templates;
import vn.giapranh.charter.draft.text.DraftCheck.PlacedFault;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.RuleShape;
import vn.giapranh.charter.draft.text.RuleShape.Entry;
import vn.giapranh.charter.draft.text.RuleShape.Field;
import vn.giapranh.charter.draft.text.Unit;
import vn.giapranh.charter.draft.web.RuleForm.Control;
import vn.giapranh.charter.draft.web.RuleForm.Option;
import vn.giapranh.charter.draft.web.RuleForm.Row;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.rule.LeadRule.Clause;
import vn.giapranh.charter.web.FieldNames;
import vn.giapranh.charter.web.RuleCard;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.Written;
import vn.giapranh.kernel.WardId;

/** Makes forms of rules: each field with its unit, its usual value, the ceiling of the law and the source. */
@Component
class RuleForms {

    /** The orders in which the Lead rule may ask; it ends with the receiver and asks the place, by law. */
    private static final List<List<Clause>> CLAUSES = List.of(
            List.of(Clause.SEGMENT, Clause.PLACE, Clause.RECEIVER),
            List.of(Clause.PLACE, Clause.SEGMENT, Clause.RECEIVER),
            List.of(Clause.PLACE, Clause.RECEIVER));

    private final ZoneForm zone;
    private final Law law = Law.inForce();

    RuleForms(ZoneForm zone) {
        this.zone = zone;
    }

    /**
     * @param faults those of the article that carries the rule
     * @param parties wards that the draft names
     */
    RuleForm of(RuleText rule, Optional<Sentence> sentence, List<PlacedFault> faults, List<WardId> parties) {
        String prefix = rule.kind().key();
        List<Row> rows = RuleShape.of(rule.kind()).stream()
                .map(field -> row(rule, field, faultsOf(faults, prefix + "." + field.path()), parties))
                .toList();
        return new RuleForm(rule.kind(), sentence, rows, law.sourcesOf(rule.kind()), faultsOf(faults, prefix));
    }

    private Row row(RuleText rule, Field field, List<Fault> faults, List<WardId> parties) {
        String typed = rule.field(field.path());
        Optional<Unit> unit = Unit.of(field.entry()).isEmpty() ? Optional.empty() : Unit.at(typed);
        String value = unit.map(each ->
                        typed.substring(0, typed.length() - each.written().length() - 1))
                .orElse(typed);
        String usual = Templates.usual(rule.kind()).field(field.path());
        return new Row(
                rule.kind().key() + "." + field.path(),
                FieldNames.of(rule.kind(), field.path()),
                control(field.entry()),
                value,
                unit.map(Unit::written).orElse(""),
                Unit.of(field.entry()),
                options(rule, field, typed, parties),
                isSimple(field.entry()) ? Optional.of(usual) : Optional.empty(),
                law.find(rule.kind(), field.path())
                        .map(ceiling -> new RuleCard.Limit(ceiling.atMost(), ceiling.source())),
                faults);
    }

    private static boolean isSimple(Entry entry) {
        return switch (entry) {
            case CLOCK, TERM, METRES, MONTHS, NUMBER -> true;
            case ALWAYS, DAY, CHOICE, CHOICES, CLAUSES, ORDER, HOURS, LINES, BORDERS, SEGMENTS -> false;
        };
    }

    private static Control control(Entry entry) {
        return switch (entry) {
            case ALWAYS -> Control.FIXED;
            case CLOCK, TERM, METRES, MONTHS, NUMBER -> Control.NUMBER;
            case DAY -> Control.TEXT;
            case CHOICE, CLAUSES -> Control.SELECT;
            case CHOICES -> Control.CHECKS;
            case ORDER -> Control.ORDER;
            case HOURS, LINES -> Control.LINES;
            case BORDERS -> Control.BORDERS;
            case SEGMENTS -> Control.SEGMENTS;
        };
    }

    private List<Option> options(RuleText rule, Field field, String typed, List<WardId> parties) {
        return switch (field.entry()) {
            case CHOICE -> withTyped(choices(field, List.of(typed)), typed);
            case CHOICES -> choices(field, typed.lines().toList());
            case CLAUSES -> withTyped(clauses(typed), typed);
            case ORDER ->
                parties.stream()
                        .map(ward -> Option.of(ward.code(), ward, false))
                        .toList();
            case BORDERS -> zone.borders(typed, parties);
            case SEGMENTS -> zone.segments(typed, rule.field("borders"), parties);
            case ALWAYS, CLOCK, TERM, METRES, MONTHS, NUMBER, DAY, HOURS, LINES -> List.of();
        };
    }

    private static List<Option> choices(Field field, List<String> chosen) {
        return Arrays.stream(field.choices().orElseThrow().getEnumConstants())
                .map(choice -> Option.of(Written.write(choice), choice, chosen.contains(Written.write(choice))))
                .toList();
    }

    private static List<Option> clauses(String typed) {
        return CLAUSES.stream()
                .map(order -> {
                    String written =
                            String.join("\n", order.stream().map(Written::write).toList());
                    return Option.of(written, order, written.equals(typed));
                })
                .toList();
    }

    /** What was typed and is no choice stays, so that it can be seen and mended. */
    static List<Option> withTyped(List<Option> options, String typed) {
        if (options.stream().anyMatch(Option::chosen)) {
            return options;
        }
        List<Option> all = new ArrayList<>(List.of(Option.of(typed, typed.isEmpty() ? "—" : typed, true)));
        all.addAll(options);
        return all;
    }

    /** Those of the field and of what is inside it; of the rule as a whole, those of no field. */
    private static List<Fault> faultsOf(List<PlacedFault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field)
                        || field.contains(".")
                                && (fault.field().startsWith(field + "[")
                                        || fault.field().startsWith(field + ".")
                                        || isParentOf(fault.field(), field)))
                .map(PlacedFault::fault)
                .toList();
    }

    /** A fault of {@code answer-within} as a whole is told at its first field. */
    private static boolean isParentOf(String fault, String field) {
        return fault.contains(".") && field.equals(fault + ".emergency");
    }
}
