package vn.giapranh.borders;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a Vietnamese place name, so written that different spellings compare.
 *
 * @param plain lower case without diacritics, đ as d; numbers without leading zeros
 * @param marked lower case with diacritics, the tone at the end, so that "Hòa" and "Hoà" are the same
 */
record SpokenWord(String plain, String marked) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Map<String, List<String>> SHORT_FORMS = Map.ofEntries(
            Map.entry("p", List.of("phuong")),
            Map.entry("f", List.of("phuong")),
            Map.entry("x", List.of("xa")),
            Map.entry("tt", List.of("thi", "tran")),
            Map.entry("q", List.of("quan")),
            Map.entry("h", List.of("huyen")),
            Map.entry("tx", List.of("thi", "xa")),
            Map.entry("tp", List.of("thanh", "pho")),
            Map.entry("hcm", List.of("ho", "chi", "minh")),
            Map.entry("tphcm", List.of("thanh", "pho", "ho", "chi", "minh")));

    /** The words of a text; short forms such as "P.3", "Q10", "TP.HCM" are written out. */
    static List<SpokenWord> wordsOf(String text) {
        List<SpokenWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            SpokenWord word = of(matcher.group());
            List<String> written = SHORT_FORMS.get(word.plain);
            if (written == null) {
                words.add(word);
            } else {
                written.forEach(full -> words.add(new SpokenWord(full, full)));
            }
        }
        return words;
    }

    static String plain(List<SpokenWord> words) {
        return String.join(" ", words.stream().map(SpokenWord::plain).toList());
    }

    /** Whether this word, as somebody wrote it, may stand for the other: marks that are written must agree. */
    boolean mayStandFor(SpokenWord full) {
        return plain.equals(full.plain) && (plain.equals(marked) || marked.equals(full.marked));
    }

    private static SpokenWord of(String word) {
        if (Character.isDigit(word.codePointAt(0))) {
            String number = word.replaceFirst("^0+(?=.)", "");
            return new SpokenWord(number, number);
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else {
                marked.append(c);
                if (c == 'đ') {
                    plain.append('d');
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    plain.append(c);
                }
            }
        }
        return new SpokenWord(plain.toString(), marked.append(tones).toString());
    }
}
