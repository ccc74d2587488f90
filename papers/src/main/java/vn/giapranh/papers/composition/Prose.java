package vn.giapranh.papers.composition;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.giapranh.papers.ToneMarks;

/** Words as they are printed: composed letters, one way of tone marks, single spaces, nothing that a file cannot hold. */
record Prose(ToneMarks toneMarks) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Control characters, halves of characters and others that XML does not allow. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{200B}\\x{FEFF}&&[^\\s]]");

    /** One line. */
    String line(String words) {
        String printable = UNPRINTABLE.matcher(words).replaceAll("");
        return toneMarks.of(SPACES.matcher(printable).replaceAll(" ").strip());
    }

    /** One line in capitals. */
    String capitals(String words) {
        return line(words).toUpperCase(VIETNAMESE);
    }

    /** Lines in capitals, broken where the words are. */
    String capitalLines(String words) {
        return String.join("\n", words.lines().map(this::capitals).toList());
    }

    /** With a capital at its beginning. */
    static String raised(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(VIETNAMESE) + line.substring(1);
    }

    /** Without a capital at its beginning, unless the second word has one too: then it is a name. */
    static String lowered(String line) {
        int second = line.indexOf(' ') + 1;
        boolean name = second > 0 && second < line.length() && Character.isUpperCase(line.charAt(second));
        boolean abbreviation = line.length() > 1 && Character.isUpperCase(line.charAt(1));
        return line.isEmpty() || name || abbreviation
                ? line
                : line.substring(0, 1).toLowerCase(VIETNAMESE) + line.substring(1);
    }

    /** Without the mark at its end. */
    static String open(String line) {
        int end = line.length();
        while (end > 0 && ".;, ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
