package vn.giapranh.charter.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;
import vn.giapranh.charter.draft.text.DraftText.Frame;
import vn.giapranh.charter.draft.text.DraftText.RuleText;
import vn.giapranh.charter.draft.text.Numbering;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Item;
import vn.giapranh.papers.reading.CharterText;

/**
 * A charter read from a Word file, as a draft: title, grounds, chapters, articles and words from Word; everything else from the
 * text that the file carries, or else from a template.
 *
 * @param carried whether the file carried its rules; if not, they are the template's and all of them are to be checked
 */
public record WordCharter(DraftText text, boolean carried) {

    /** The name of what our files carry. */
    public static final String PART = "charter.yaml";

    /** @param attached the YAML that the file carried; {@code template} a draft to take the rules from without it */
    public static WordCharter of(CharterText word, Optional<String> attached, DraftText template) {
        Optional<DraftText> part = attached.flatMap(WordCharter::parsed);
        DraftText from = part.orElse(template);
        List<Chapter> chapters = chapters(word, from);
        Frame frame = from.frame();
        Frame named = new Frame(
                frame.slug(),
                word.title().isBlank() ? frame.title() : word.title(),
                frame.note(),
                frame.from(),
                frame.to(),
                frame.levelAbove(),
                word.grounds().isEmpty() ? frame.basis() : grounds(word),
                frame.parties());
        return new WordCharter(new DraftText(named, withLeftOver(chapters, from)), part.isPresent());
    }

    private static Optional<DraftText> parsed(String yaml) {
        try {
            return Optional.of(DraftParser.parse(yaml));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static List<String> grounds(CharterText word) {
        return word.grounds().stream()
                .map(ground -> ground.replaceFirst("(?iu)^căn cứ\\s+", ""))
                .toList();
    }

    private static List<Chapter> chapters(CharterText word, DraftText from) {
        Map<String, List<RuleText>> byTitle = new HashMap<>();
        from.articles().forEach(article -> byTitle.put(key(article.title()), article.rules()));
        Map<String, List<RuleText>> byNumber = new LinkedHashMap<>();
        from.articles().forEach(article -> byNumber.put(article.number(), article.rules()));
        Set<RuleKind> used = EnumSet.noneOf(RuleKind.class);
        List<Chapter> chapters = new ArrayList<>();
        String title = "";
        List<Article> articles = new ArrayList<>();
        for (Block block : word.blocks()) {
            if (block instanceof Block.Chapter chapter) {
                close(chapters, title, articles);
                title = chapter.title();
                articles = new ArrayList<>();
            } else if (block instanceof Block.Article article) {
                String number = Numbering.article(article.number());
                List<RuleText> rules =
                        byTitle.getOrDefault(key(article.title()), byNumber.getOrDefault(number, List.of())).stream()
                                .filter(rule -> used.add(rule.kind()))
                                .toList();
                String words = article.items().stream().map(Item::line).collect(Collectors.joining("\n"));
                articles.add(new Article(number, article.title(), words, rules));
            }
        }
        close(chapters, title, articles);
        return chapters;
    }

    private static void close(List<Chapter> chapters, String title, List<Article> articles) {
        if (!articles.isEmpty() || !title.isEmpty()) {
            chapters.add(new Chapter(
                    Numbering.chapter(chapters.size() + 1), title.isEmpty() ? "Quy định chung" : title, articles));
        }
    }

    /** Rules whose article the Word file does not have stand in one article of their own, so that nothing is lost. */
    private static List<Chapter> withLeftOver(List<Chapter> chapters, DraftText from) {
        Set<RuleKind> placed = chapters.stream()
                .flatMap(chapter -> chapter.articles().stream())
                .flatMap(article -> article.rules().stream())
                .map(RuleText::kind)
                .collect(Collectors.toSet());
        List<RuleText> left = from.articles().stream()
                .flatMap(article -> article.rules().stream())
                .filter(rule -> !placed.contains(rule.kind()))
                .toList();
        if (left.isEmpty() || chapters.isEmpty()) {
            return chapters;
        }
        int count =
                chapters.stream().mapToInt(chapter -> chapter.articles().size()).sum();
        Article article = new Article(
                Numbering.article(count + 1),
                "Quy tắc cần rà soát",
                "Các quy tắc dưới đây chưa có điều tương ứng trong văn bản. Hãy chuyển từng quy tắc về điều của nó, rồi bỏ điều này.",
                left);
        List<Chapter> all = new ArrayList<>(chapters);
        Chapter last = all.removeLast();
        List<Article> articles = new ArrayList<>(last.articles());
        articles.add(article);
        all.add(new Chapter(last.number(), last.title(), articles));
        return all;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
