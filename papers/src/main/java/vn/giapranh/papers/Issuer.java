package vn.giapranh.papers;

import java.util.List;
import java.util.Optional;

/**
 * Who issues a paper.
 *
 * @param system whose format it follows
 * @param parent the body directly above, if the format names one
 * @param names the issuer; several if they issue it together. A line break in a name is kept.
 * @param place the place of issue as it is printed before the date, such as "Tân Sơn Hòa" or "Thành phố Hồ Chí Minh"
 */
public record Issuer(IssuerSystem system, Optional<String> parent, List<String> names, String place) {

    public Issuer {
        names = List.copyOf(names);
        if (names.isEmpty() || place.isBlank()) {
            throw new IllegalArgumentException("an issuer has a name and a place");
        }
    }

    /** One issuer of the State without a parent body, such as the people's committee of a ward. */
    public static Issuer ofState(String name, String place) {
        return new Issuer(IssuerSystem.STATE, Optional.empty(), List.of(name), place);
    }

    /** One issuer of the Party under the body above it. */
    public static Issuer ofParty(String parent, String name, String place) {
        return new Issuer(IssuerSystem.PARTY, Optional.of(parent), List.of(name), place);
    }
}
