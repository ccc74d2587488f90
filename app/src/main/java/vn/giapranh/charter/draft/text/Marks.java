package vn.giapranh.charter.draft.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.giapranh.charter.draft.text.DraftText.Article;
import vn.giapranh.charter.draft.text.DraftText.Chapter;
import vn.giapranh.charter.draft.text.DraftText.Frame;

/** The mark of a part of a draft: 24 hexadecimal digits that change whenever the part does. */
public final class Marks {

    private static final int DIGITS = 24;

    private Marks() {}

    public static String of(Frame frame) {
        return hash(DraftYaml.write(frame));
    }

    /** Of a chapter's heading; its articles have marks of their own. */
    public static String of(Chapter chapter) {
        return hash(chapter.number() + "\n" + chapter.title());
    }

    public static String of(Article article) {
        return hash(DraftYaml.write(article));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
