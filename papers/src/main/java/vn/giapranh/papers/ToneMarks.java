package vn.giapranh.papers;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Where the tone mark stands in a syllable that ends in oa, oe or uy. Both ways are in use, sometimes in one sentence; a paper
 * has one. Other syllables have only one way: hoàn, thuế, quý (whose u belongs to the q) stay as they are.
 */
public enum ToneMarks {
    /** hòa, khỏe, ủy: as Decree 30/2020/NĐ-CP writes. */
    ON_FIRST_VOWEL,
    /** hoà, khoẻ, uỷ: as schoolbooks and many Party papers write. */
    ON_LAST_VOWEL,
    /** As it was typed. */
    AS_WRITTEN;

    /** Grave, hook above, tilde, acute, dot below. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** The end of a syllable, decomposed; either vowel may carry the tone. The u of qu is no vowel. */
    private static final Pattern END = Pattern.compile(
            "(?<![qQ])(?:[oO][" + TONES + "]?[aAeE]|[uU][" + TONES + "]?[yY])[" + TONES + "]?(?![\\p{L}\\p{M}])");

    private static final Pattern TONE = Pattern.compile("[" + TONES + "]");

    /** The words with their tone marks in this place. Everything comes back composed (NFC). */
    public String of(String words) {
        if (this == AS_WRITTEN) {
            return Normalizer.normalize(words, Normalizer.Form.NFC);
        }
        String placed =
                END.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll(end -> place(end.group()));
        return Normalizer.normalize(placed, Normalizer.Form.NFC);
    }

    private String place(String end) {
        String vowels = TONE.matcher(end).replaceAll("");
        String tone = end.replaceAll("[^" + TONES + "]", "");
        return this == ON_FIRST_VOWEL ? vowels.charAt(0) + tone + vowels.charAt(1) : vowels + tone;
    }
}
