package vn.giapranh.charter.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.Party;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.RuleShape;

/**
 * What two texts say differently.
 *
 * @param frame fields before the first chapter that differ
 * @param articles those that differ, in the order of the later text, those that are gone where they stood
 * @param same how many articles say the same
 */
public record Comparison(List<FrameChange> frame, List<ArticleChange> articles, int same) {

    public Comparison {
        frame = List.copyOf(frame);
        articles = List.copyOf(articles);
    }

    /** Which field of the frame. */
    public enum FrameField {
        TITLE,
        NOTE,
        FROM,
        TO,
        LEVEL_ABOVE,
        BASIS,
        PARTIES
    }

    public record FrameChange(FrameField field, List<Piece> pieces) {
        public FrameChange {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * An article.
     *
     * @param number as printed in the later text; in the earlier where it is gone
     * @param renumbered its number in the earlier text, where that was another
     */
    public record ArticleChange(
            Kind kind,
            String number,
            Optional<String> renumbered,
            List<Piece> title,
            List<Piece> words,
            List<FieldChange> fields) {
        public ArticleChange {
            title = List.copyOf(title);
            words = List.copyOf(words);
            fields = List.copyOf(fields);
        }

        /** What became of it. */
        public enum Kind {
            CHANGED,
            ADDED,
            REMOVED
        }
    }

    /** A field of a rule; empty where the rule was not there. */
    public record FieldChange(RuleKind rule, String path, String before, String after) {}

    public boolean isEmpty() {
        return frame.isEmpty() && articles.isEmpty();
    }

    /** From the earlier text to the later. */
    public static Comparison of(DraftText before, DraftText after) {
        Map<Article, Article> pairs = Pairing.of(before.articles(), after.articles());
        List<ArticleChange> changes = new ArrayList<>();
        int same = 0;
        for (Article article : after.articles()) {
            Optional<Article> old = Optional.ofNullable(pairs.get(article));
            if (old.filter(article::equals).isPresent()) {
                same++;
            } else {
                changes.add(old.map(each -> changed(each, article)).orElseGet(() -> added(article)));
            }
        }
        Set<Article> kept = Set.copyOf(pairs.values());
        before.articles().stream()
                .filter(article -> !kept.contains(article))
                .forEach(article -> changes.add(removed(article)));
        return new Comparison(frame(before.frame(), after.frame()), changes, same);
    }

    private static ArticleChange changed(Article before, Article after) {
        return new ArticleChange(
                ArticleChange.Kind.CHANGED,
                after.number(),
                Optional.of(before.number()).filter(number -> !number.equals(after.number())),
                WordDiff.of(before.title(), after.title()),
                WordDiff.of(before.words(), after.words()),
                fields(before.rules(), after.rules()));
    }

    private static ArticleChange added(Article article) {
        return new ArticleChange(
                ArticleChange.Kind.ADDED,
                article.number(),
                Optional.empty(),
                WordDiff.of("", article.title()),
                WordDiff.of("", article.words()),
                fields(List.of(), article.rules()));
    }

    private static ArticleChange removed(Article article) {
        return new ArticleChange(
                ArticleChange.Kind.REMOVED,
                article.number(),
                Optional.empty(),
                WordDiff.of(article.title(), ""),
                WordDiff.of(article.words(), ""),
                fields(article.rules(), List.of()));
    }

    private static List<FieldChange> fields(List<RuleText> before, List<RuleText> after) {
        Map<RuleKind, RuleText> old = byKind(before);
        Map<RuleKind, RuleText> now = byKind(after);
        Set<RuleKind> kinds = new LinkedHashSet<>(old.keySet());
        kinds.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (RuleKind kind : kinds) {
            for (RuleShape.Field field : RuleShape.of(kind)) {
                String one = value(old.get(kind), field.path());
                String other = value(now.get(kind), field.path());
                if (!Objects.equals(one, other)) {
                    changes.add(new FieldChange(kind, field.path(), one, other));
                }
            }
        }
        return changes;
    }

    private static String value(@org.jspecify.annotations.Nullable RuleText rule, String path) {
        return rule == null ? "" : rule.field(path);
    }

    private static Map<RuleKind, RuleText> byKind(List<RuleText> rules) {
        Map<RuleKind, RuleText> byKind = new LinkedHashMap<>();
        rules.forEach(rule -> byKind.put(rule.kind(), rule));
        return byKind;
    }

    private static List<FrameChange> frame(Frame before, Frame after) {
        List<FrameChange> changes = new ArrayList<>();
        for (FrameField field : FrameField.values()) {
            String one = value(before, field);
            String other = value(after, field);
            if (!one.equals(other)) {
                boolean whole = field == FrameField.FROM || field == FrameField.TO || field == FrameField.LEVEL_ABOVE;
                changes.add(new FrameChange(field, whole ? WordDiff.whole(one, other) : WordDiff.of(one, other)));
            }
        }
        return changes;
    }

    private static String value(Frame frame, FrameField field) {
        return switch (field) {
            case TITLE -> frame.title();
            case NOTE -> frame.note();
            case FROM -> frame.from();
            case TO -> frame.to();
            case LEVEL_ABOVE -> frame.levelAbove();
            case BASIS -> String.join("\n", frame.basis());
            case PARTIES -> frame.parties().stream().map(Comparison::party).collect(Collectors.joining("\n"));
        };
    }

    private static String party(Party party) {
        return party.ward() + ": " + String.join("; ", party.signatories());
    }
}
