package vn.giapranh.charter.draft.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giapranh.charter.RuleKind;

/** The whole of a draft: its frame and its chapters. */
public record DraftText(Frame frame, List<Chapter> chapters) {

    public DraftText {
        chapters = List.copyOf(chapters);
    }

    /**
     * What stands before the first chapter.
     *
     * @param from first day of the period as typed, {@code 22/10/2025}; {@code to} its last
     * @param levelAbove two digits as typed
     */
    public record Frame(
            String slug,
            String title,
            String note,
            String from,
            String to,
            String levelAbove,
            List<String> basis,
            List<Party> parties) {
        public Frame {
            basis = List.copyOf(basis);
            parties = List.copyOf(parties);
        }

        /** The codes of the parties that are written as codes of wards. */
        public Set<String> wards() {
            return parties.stream()
                    .map(Party::ward)
                    .filter(ward -> ward.matches("\\d{5}"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @param signatories offices that sign for the ward */
    public record Party(String ward, List<String> signatories) {
        public Party {
            signatories = List.copyOf(signatories);
        }
    }

    public record Chapter(String number, String title, List<Article> articles) {
        public Chapter {
            articles = List.copyOf(articles);
        }
    }

    public record Article(String number, String title, String words, List<RuleText> rules) {
        public Article {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule as typed.
     *
     * @param fields by the keys inside the rule, {@code answer-within.soon}; lists stand one item a line
     */
    public record RuleText(RuleKind kind, Map<String, String> fields) {
        public RuleText {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public String field(String path) {
            return fields.getOrDefault(path, "");
        }
    }

    /** All articles in order. */
    public List<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream()).toList();
    }

    /** Everything that is written in words, one piece a line. */
    public String words() {
        List<String> words = new ArrayList<>(List.of(frame.title(), frame.note()));
        words.addAll(frame.basis());
        frame.parties().forEach(party -> words.addAll(party.signatories()));
        chapters.forEach(chapter -> words.add(chapter.title()));
        articles().forEach(article -> {
            words.add(article.title());
            words.add(article.words());
        });
        return String.join("\n", words);
    }

    public Set<RuleKind> carried() {
        return articles().stream()
                .flatMap(article -> article.rules().stream())
                .map(RuleText::kind)
                .collect(Collectors.toSet());
    }

    public DraftText with(Frame changed) {
        return new DraftText(changed, chapters);
    }

    public DraftText with(List<Chapter> changed) {
        return new DraftText(frame, changed);
    }

    /** With the chapter at this place (from 0) replaced. */
    public DraftText withChapter(int place, Chapter changed) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.set(place, changed);
        return with(all);
    }
}
