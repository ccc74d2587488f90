package vn.giapranh.charter.draft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;
import vn.giapranh.charter.draft.text.DraftText.Frame;

/** A change to one part of a draft. {@code seen} is the {@linkplain Marks mark} of the part as it was seen. */
public sealed interface DraftEdit {

    record ChangeFrame(String seen, Frame to) implements DraftEdit {}

    record ChangeChapter(String seen, String number, String title) implements DraftEdit {}

    record ChangeArticle(String seen, Article to) implements DraftEdit {}

    record AddChapter(String number, String title) implements DraftEdit {}

    /** At the end of a chapter. */
    record AddArticle(String chapter, Article article) implements DraftEdit {}

    /** Of a chapter without articles. */
    record RemoveChapter(String seen) implements DraftEdit {}

    record RemoveArticle(String seen) implements DraftEdit {}

    /** One place up or down; past the edge of its chapter, into the next. */
    record MoveArticle(String seen, Direction direction) implements DraftEdit {}

    /** Chapters and articles numbered from one, in order. */
    record Renumber() implements DraftEdit {}

    enum Direction {
        UP,
        DOWN
    }

    /** The draft with the change; empty when the part is no longer there as it was seen. */
    default Optional<DraftText> applyTo(DraftText draft) {
        return switch (this) {
            case ChangeFrame(String seen, Frame to) ->
                Marks.of(draft.frame()).equals(seen) ? Optional.of(draft.with(to)) : Optional.empty();
            case ChangeChapter(String seen, String number, String title) ->
                onChapter(draft, seen, chapter -> List.of(new Chapter(number, title, chapter.articles())));
            case ChangeArticle(String seen, Article to) -> onArticle(draft, seen, _ -> List.of(to));
            case AddChapter(String number, String title) -> {
                List<Chapter> chapters = new ArrayList<>(draft.chapters());
                chapters.add(new Chapter(number, title, List.of()));
                yield Optional.of(draft.with(chapters));
            }
            case AddArticle(String seen, Article article) ->
                onChapter(draft, seen, chapter -> {
                    List<Article> articles = new ArrayList<>(chapter.articles());
                    articles.add(article);
                    return List.of(new Chapter(chapter.number(), chapter.title(), articles));
                });
            case RemoveChapter(String seen) ->
                onChapter(draft, seen, chapter -> chapter.articles().isEmpty() ? List.of() : List.of(chapter));
            case RemoveArticle(String seen) -> onArticle(draft, seen, _ -> List.of());
            case MoveArticle(String seen, Direction direction) -> move(draft, seen, direction);
            case Renumber _ -> Optional.of(Numbering.of(draft));
        };
    }

    private static Optional<DraftText> onChapter(
            DraftText draft, String seen, Function<Chapter, List<Chapter>> change) {
        boolean found =
                draft.chapters().stream().anyMatch(chapter -> Marks.of(chapter).equals(seen));
        return found
                ? Optional.of(draft.with(draft.chapters().stream()
                        .flatMap(chapter ->
                                (Marks.of(chapter).equals(seen) ? change.apply(chapter) : List.of(chapter)).stream())
                        .toList()))
                : Optional.empty();
    }

    private static Optional<DraftText> onArticle(
            DraftText draft, String seen, Function<Article, List<Article>> change) {
        Optional<int[]> place = find(draft, seen);
        return place.map(at -> {
            Chapter chapter = draft.chapters().get(at[0]);
            List<Article> articles = new ArrayList<>(chapter.articles());
            Article article = articles.remove(at[1]);
            articles.addAll(at[1], change.apply(article));
            return draft.withChapter(at[0], new Chapter(chapter.number(), chapter.title(), articles));
        });
    }

    private static Optional<DraftText> move(DraftText draft, String seen, Direction direction) {
        return find(draft, seen).map(at -> {
            List<Chapter> chapters = new ArrayList<>(draft.chapters());
            List<Article> from = new ArrayList<>(chapters.get(at[0]).articles());
            Article moved = from.remove(at[1]);
            int step = direction == Direction.UP ? -1 : 1;
            int to = at[1] + step;
            if (to >= 0 && to <= from.size()) {
                from.add(to, moved);
                chapters.set(at[0], with(chapters.get(at[0]), from));
                return draft.with(chapters);
            }
            int next = at[0] + step;
            if (next < 0 || next >= chapters.size()) {
                return draft;
            }
            chapters.set(at[0], with(chapters.get(at[0]), from));
            List<Article> into = new ArrayList<>(chapters.get(next).articles());
            into.add(direction == Direction.UP ? into.size() : 0, moved);
            chapters.set(next, with(chapters.get(next), into));
            return draft.with(chapters);
        });
    }

    private static Chapter with(Chapter chapter, List<Article> articles) {
        return new Chapter(chapter.number(), chapter.title(), articles);
    }

    /** Chapter and place in it, from 0. */
    private static Optional<int[]> find(DraftText draft, String seen) {
        for (int c = 0; c < draft.chapters().size(); c++) {
            List<Article> articles = draft.chapters().get(c).articles();
            for (int a = 0; a < articles.size(); a++) {
                if (Marks.of(articles.get(a)).equals(seen)) {
                    return Optional.of(new int[] {c, a});
                }
            }
        }
        return Optional.empty();
    }
}
