package vn.giapranh.charter.web;

import java.util.Locale;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.Urgency;

/** What the fields of rules are called on pages. */
public final class FieldNames {

    private FieldNames() {}

    /** @param path keys inside the rule, {@code answer-within.soon}; empty for a rule of one word */
    public static Sentence of(RuleKind rule, String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            Urgency urgency = Urgency.valueOf(path.substring(dot + 1).toUpperCase(Locale.ROOT));
            return Sentence.of("charter-draft.field." + path.substring(0, dot), urgency);
        }
        return Sentence.of("charter-draft.field." + rule.key() + (path.isEmpty() ? "" : "." + path));
    }
}
