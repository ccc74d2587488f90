package vn.giapranh.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an article. */
public sealed interface Item {

    Pattern CLAUSE = Pattern.compile("(\\d{1,3})\\s*[.)]\\s+(.+)");
    Pattern POINT = Pattern.compile("([a-zđ]{1,2})\\s*[.)]\\s+(.+)");

    /** What it says, without its number. */
    String words();

    /** Words without a number. */
    record Words(String words) implements Item {}

    /** A clause (khoản): "2. …". */
    record Clause(int number, String words) implements Item {}

    /** A point (điểm): "đ) …". Its letter is kept as written: the Vietnamese row runs a, b, c, d, đ, e, g, h. */
    record Point(String letter, String words) implements Item {}

    /** The items of several lines; empty lines are left out. */
    static List<Item> listOf(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Item::of)
                .toList();
    }

    /** The item that one line is. */
    static Item of(String line) {
        Matcher clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            return new Clause(Integer.parseInt(clause.group(1)), clause.group(2));
        }
        Matcher point = POINT.matcher(line);
        return point.matches() ? new Point(point.group(1), point.group(2)) : new Words(line);
    }

    /** The line as it is read: {@link #of} gives the item back. */
    default String line() {
        return switch (this) {
            case Words words -> words.words();
            case Clause clause -> clause.number() + ". " + clause.words();
            case Point point -> point.letter() + ") " + point.words();
        };
    }
}
