package vn.giapranh.charter.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterPractice.Figures;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.rule.Term;

/**
 * One rule as a page shows it.
 *
 * @param sentence what the rule means, in plain words
 * @param lines its numbers
 * @param sources keys of what it stands on in law
 * @param figures what it did last month; empty when nothing was counted
 */
public record RuleCard(
        RuleKind kind, Sentence sentence, List<Line> lines, List<String> sources, Optional<Figures> figures) {

    public RuleCard {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /** A number with its name. {@code limit} is empty where the law sets none. */
    public record Line(Object name, Object value, Optional<Limit> limit) {}

    /** The longest the law allows and where it says so. */
    public record Limit(Term atMost, String source) {}
}
