package vn.giapranh.charter.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.giapranh.charter.draft.text.DraftText.Article;

/** Which article of the later text was which of the earlier: the same one, by title, by the rules it carries, by number. */
final class Pairing {

    private Pairing() {}

    /** The earlier of each later article that had one. */
    static Map<Article, Article> of(List<Article> before, List<Article> after) {
        Map<Article, Article> pairs = new IdentityHashMap<>();
        List<Article> left = new ArrayList<>(before);
        List<BiPredicate<Article, Article>> tries = List.of(
                Article::equals,
                (one, other) -> one.title().equalsIgnoreCase(other.title()),
                (one, other) -> !one.rules().isEmpty() && kinds(one).equals(kinds(other)),
                (one, other) -> one.number().equals(other.number()));
        for (BiPredicate<Article, Article> same : tries) {
            for (Article article : after) {
                if (!pairs.containsKey(article)) {
                    left.stream()
                            .filter(old -> same.test(old, article))
                            .findFirst()
                            .ifPresent(old -> {
                                left.remove(old);
                                pairs.put(article, old);
                            });
                }
            }
        }
        return pairs;
    }

    private static List<?> kinds(Article article) {
        return article.rules().stream().map(rule -> rule.kind()).toList();
    }
}
