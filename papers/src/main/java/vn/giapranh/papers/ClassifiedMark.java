package vn.giapranh.papers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mark of state secrets in a text: Mật, Tối mật or Tuyệt mật as a stamp, not as a word. Papers that bear one do not belong into
 * this system (Law 29/2018/QH14 on the protection of state secrets), so every text and file that somebody gives is searched.
 *
 * <p>Found are: a mark alone in its line, in a cell or between brackets, however it is framed, also letter by letter; what is
 * said behind "Độ mật:"; and a mark in capitals inside other words. Not found are words such as bí mật, bảo mật, mật độ, mật ong,
 * and sentences that only speak of marks, such as "không đưa văn bản có dấu mật lên hệ thống".
 *
 * @param level which mark
 * @param line in which line of the text, from 1
 * @param words the line, at most 120 characters of it
 */
public record ClassifiedMark(Level level, int line, String words) {

    /** The three levels of secrecy. */
    public enum Level {
        /** Mật. */
        SECRET,
        /** Tối mật. */
        HIGHLY_SECRET,
        /** Tuyệt mật. */
        TOP_SECRET
    }

    private static final int SHOWN_CHARACTERS = 120;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** Where a line falls apart into cells: tabs, wide gaps, drawn borders. */
    private static final Pattern CELLS = Pattern.compile("\\t+|[ \\u00a0]{3,}|[|│║¦]+");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern FRAME = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("(?:\\p{L}[\\s.·-]+){2,}\\p{L}");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<«“\"]\\s*([\\p{L} ]{3,20}?)\\s*[)\\]}>»”\"]");
    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mức\\s+)?độ\\s+mật\\s*[:=–-]\\s*[\"“(\\[]?\\s*(tuyệt\\s+mật|tối\\s+mật|mật|[ABC])(?!\\p{L})");
    private static final Pattern STAMP = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(CÔNG VĂN|\\p{Lu}+)[ \\u00a0]+)?MẬT(?![\\p{L}\\p{N}])(?:[ \\u00a0]+(\\p{Lu}+))?");

    /** Words in capitals before MẬT with which it is another word. */
    private static final Set<String> OTHER_WORD_BEFORE = Set.of(
            "BÍ", "BẢO", "THÂN", "CƠ", "CẨN", "NỘI", "ĐỘ", "DẤU", "ĐƯỜNG", "TRĂNG", "DỊCH", "TÚI", "ỐNG", "SỎI", "MÍA",
            "HOA", "GIỮ", "VĂN", "THỊ", "NGỌT", "KÍN", "HŨ", "RÓT");

    /** Words in capitals behind MẬT with which it is another word. */
    private static final Set<String> OTHER_WORD_BEHIND = Set.of(
            "ONG", "ĐỘ", "MÃ", "KHẨU", "VỤ", "THÁM", "BÁO", "TÔNG", "NGỮ", "LỆNH", "HOA", "GẤU", "MÍA", "NGHỊ", "THIẾT",
            "THƯ", "DANH", "NGỌT", "ƯỚC", "PHỤC", "TỊCH");

    /** The first mark in a text, if there is one. */
    public static Optional<ClassifiedMark> find(String text) {
        List<String> lines = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Level> level = level(lines.get(i));
            if (level.isPresent()) {
                String words = lines.get(i).strip();
                String shown = words.length() > SHOWN_CHARACTERS ? words.substring(0, SHOWN_CHARACTERS) : words;
                return Optional.of(new ClassifiedMark(level.get(), i + 1, shown));
            }
        }
        return Optional.empty();
    }

    private static Optional<Level> level(String line) {
        for (String cell : CELLS.split(line)) {
            Optional<Level> alone = alone(cell);
            if (alone.isPresent()) {
                return alone;
            }
        }
        return said(line).or(() -> bracketed(line)).or(() -> stamped(line));
    }

    /** Nothing else in the cell. In small letters, "mật" alone may be honey. */
    private static Optional<Level> alone(String cell) {
        String words = FRAME.matcher(cell).replaceAll("");
        if (LETTER_BY_LETTER.matcher(words).matches()) {
            words = spelled(words);
        }
        return words.equals("mật") ? Optional.empty() : named(words);
    }

    /** "T Ố I  M Ậ T" as it is meant. */
    private static String spelled(String letters) {
        String together = letters.replaceAll("[\\s.·-]+", "");
        int last = together.length() - 3;
        return last > 0 ? together.substring(0, last) + " " + together.substring(last) : together;
    }

    private static Optional<Level> said(String line) {
        Matcher said = SAID.matcher(line);
        if (!said.find()) {
            return Optional.empty();
        }
        return switch (said.group(1)) {
            case "A", "a" -> Optional.of(Level.TOP_SECRET);
            case "B", "b" -> Optional.of(Level.HIGHLY_SECRET);
            case "C", "c" -> Optional.of(Level.SECRET);
            default -> named(said.group(1));
        };
    }

    private static Optional<Level> bracketed(String line) {
        return BRACKETS.matcher(line)
                .results()
                .map(bracket -> named(bracket.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Level> stamped(String line) {
        return STAMP.matcher(line)
                .results()
                .filter(stamp -> !isOtherWord(stamp.group(1), stamp.group(2)))
                .map(stamp -> "TUYỆT".equals(stamp.group(1))
                        ? Level.TOP_SECRET
                        : "TỐI".equals(stamp.group(1)) ? Level.HIGHLY_SECRET : Level.SECRET)
                .findFirst();
    }

    private static boolean isOtherWord(@Nullable String before, @Nullable String behind) {
        return (before != null && OTHER_WORD_BEFORE.contains(before))
                || (behind != null && OTHER_WORD_BEHIND.contains(behind));
    }

    /** The level of this name, with or without tones in the longer ones. */
    private static Optional<Level> named(String words) {
        return switch (words.strip().toLowerCase(VIETNAMESE).replaceAll("\\s+", " ")) {
            case "mật" -> Optional.of(Level.SECRET);
            case "tối mật", "toi mat" -> Optional.of(Level.HIGHLY_SECRET);
            case "tuyệt mật", "tuyet mat" -> Optional.of(Level.TOP_SECRET);
            default -> Optional.empty();
        };
    }
}
