package vn.giapranh.charter.draft.text;

import java.util.ArrayList;
import java.util.List;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;

/** How Vietnamese papers number: "Chương IV", "Điều 12". */
public final class Numbering {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numbering() {}

    /** {@code place} counted from 1. */
    public static String chapter(int place) {
        return "Chương " + roman(place);
    }

    /** {@code place} counted from 1. */
    public static String article(int place) {
        return "Điều " + place;
    }

    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    static DraftText of(DraftText draft) {
        List<Chapter> chapters = new ArrayList<>();
        int count = 0;
        for (Chapter chapter : draft.chapters()) {
            List<Article> articles = new ArrayList<>();
            for (Article article : chapter.articles()) {
                articles.add(new Article(article(++count), article.title(), article.words(), article.rules()));
            }
            chapters.add(new Chapter(chapter(chapters.size() + 1), chapter.title(), articles));
        }
        return draft.with(chapters);
    }
}
