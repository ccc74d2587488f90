package vn.giapranh.papers.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Syllables that stay in one line of a heading. Vietnamese puts a space between syllables, not between words; a heading broken
 * inside "Thành phố" or "quý III" is sent back. Only the words of mastheads and subjects are here; any other place is as good as
 * the next.
 */
final class Compounds {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final Set<String> PAIRS = Set.of(
            "thành phố",
            "ủy ban",
            "uỷ ban",
            "nhân dân",
            "đảng ủy",
            "đảng uỷ",
            "đảng bộ",
            "thành ủy",
            "thành uỷ",
            "tổ quốc",
            "công an",
            "hội đồng",
            "ban chấp",
            "chấp hành",
            "thường vụ",
            "mặt trận",
            "văn phòng",
            "chủ tịch",
            "bí thư",
            "việt nam",
            "hồ chí",
            "chí minh",
            "đặc khu",
            "đại diện",
            "an ninh",
            "trật tự",
            "địa bàn",
            "giáp ranh",
            "phối hợp",
            "thực hiện",
            "kết quả",
            "quy chế",
            "bảo đảm",
            "kết luận",
            "hội nghị",
            "giao ban",
            "tổng kết",
            "sơ kết",
            "đường ranh");

    /** A word that belongs to the number behind it. */
    private static final Pattern COUNTED = Pattern.compile("ngày|tháng|năm|quý|số|điều|chương|khóa|lần");

    private static final Pattern NUMBER = Pattern.compile("(\\d.*|[ivxlc]+)[,;.]?");

    private Compounds() {}

    /** The words, those that stay together as one. */
    static List<String> of(String words) {
        List<String> units = new ArrayList<>();
        String before = "";
        for (String syllable : words.split(" ", -1)) {
            String small = syllable.toLowerCase(VIETNAMESE);
            String bare = Prose.open(small);
            boolean together = PAIRS.contains(before + " " + bare)
                    || (COUNTED.matcher(before).matches()
                            && NUMBER.matcher(small).matches());
            if (together) {
                units.set(units.size() - 1, units.getLast() + " " + syllable);
            } else {
                units.add(syllable);
            }
            before = small;
        }
        return units;
    }
}
