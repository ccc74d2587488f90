package vn.giapranh.papers;

import java.time.LocalDate;

/**
 * What offices do differently, or what is not known for sure: settings, never constants.
 *
 * @param charterAbbreviation of a charter (quy chế) in a symbol
 * @param toneMarks where tone marks stand in hòa and ủy, throughout a paper
 * @param party05From the first day of {@link Layout#PARTY_05}
 * @param party36End what follows the last word under {@link Layout#PARTY_36}
 */
public record HouseStyle(String charterAbbreviation, ToneMarks toneMarks, LocalDate party05From, String party36End) {

    public HouseStyle {
        if (charterAbbreviation.isBlank() || party36End.isBlank()) {
            throw new IllegalArgumentException("a house style leaves nothing blank");
        }
    }

    /** QC, hòa and ủy, 36-HD until 27 May 2026 inclusive. */
    public static HouseStyle usual() {
        return new HouseStyle("QC", ToneMarks.ON_FIRST_VOWEL, LocalDate.of(2026, 5, 28), "./.");
    }

    /** The same with other tone marks. */
    public HouseStyle with(ToneMarks other) {
        return new HouseStyle(charterAbbreviation, other, party05From, party36End);
    }
}
