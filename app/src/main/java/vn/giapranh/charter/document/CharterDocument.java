package vn.giapranh.charter.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.rule.Rule;
import vn.giapranh.kernel.WardId;

/**
 * A charter that has been read and found sound: every rule is there once, and what it names exists in it.
 *
 * @param slug the charter's short name, the same in all its versions
 * @param note what the reader must know before reading, for example that the text is a sample
 * @param from first day of the period; {@code to} its last
 * @param levelAbove the unit that decides when the chair does not
 */
public record CharterDocument(
        String slug,
        String title,
        String note,
        LocalDate from,
        LocalDate to,
        List<String> basis,
        WardId levelAbove,
        List<Party> parties,
        List<Chapter> chapters) {

    public CharterDocument {
        basis = List.copyOf(basis);
        parties = List.copyOf(parties);
        chapters = List.copyOf(chapters);
    }

    /**
     * A ward and the offices that sign for it.
     *
     * @param signatories offices, never persons
     */
    public record Party(WardId ward, List<String> signatories) {
        public Party {
            signatories = List.copyOf(signatories);
        }
    }

    /** A chapter, for example "Chương II" "Tiếp nhận và chủ trì". */
    public record Chapter(String number, String title, List<Article> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article.
     *
     * @param number as printed, for example "Điều 6"
     * @param words as signed, in Vietnamese
     * @param rules what it executes; empty where it is only words
     */
    public record Article(String number, String title, String words, List<Rule> rules) {
        public Article {
            rules = List.copyOf(rules);
        }
    }

    public List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    public List<WardId> partyWards() {
        return parties.stream().map(Party::ward).toList();
    }

    /** The one rule of a type. A report asks for many: a plain search, without streams. */
    public <R extends Rule> R rule(Class<R> type) {
        for (Chapter chapter : chapters) {
            for (Article article : chapter.articles()) {
                for (Rule rule : article.rules()) {
                    if (type.isInstance(rule)) {
                        return type.cast(rule);
                    }
                }
            }
        }
        throw new NoSuchElementException(slug + " has no " + type.getSimpleName());
    }

    /** For each rule, the number of the article that carries it. */
    public Map<RuleKind, String> articleNumbers() {
        Map<RuleKind, String> numbers = new EnumMap<>(RuleKind.class);
        for (Article article : articles()) {
            article.rules().forEach(rule -> numbers.put(rule.kind(), article.number()));
        }
        return numbers;
    }
}
