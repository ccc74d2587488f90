package vn.giapranh.charter.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word (Myers' algorithm). */
final class WordDiff {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(pieces, Piece.Kind.SAME, one.subList(at, delta.getSource().getPosition()));
            add(pieces, Piece.Kind.GONE, delta.getSource().getLines());
            add(pieces, Piece.Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Piece.Kind.SAME, one.subList(at, one.size()));
        return pieces;
    }

    /** One value in the place of another: a day is not compared figure by figure. */
    static List<Piece> whole(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Piece.Kind.GONE, List.of(before));
        add(pieces, Piece.Kind.NEW, List.of(after));
        return pieces;
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(word -> word.group()).toList();
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
