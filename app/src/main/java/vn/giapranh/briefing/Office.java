package vn.giapranh.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Issuer;
import vn.giapranh.papers.IssuerSystem;

/**
 * Who issues papers for a unit.
 *
 * @param parent the body above, as printed over the name
 * @param name as printed, a line break is kept: {@code ỦY BAN NHÂN DÂN}, next line {@code PHƯỜNG …}
 * @param place as printed before the date
 * @param abbreviation in a symbol: {@code UBND}, {@code ĐU}
 * @param congressTerm for the Party: the term through which numbers run, {@code 2025-2030}
 */
public record Office(
        OfficeId id,
        WardId unit,
        IssuerSystem system,
        Optional<String> parent,
        String name,
        String place,
        String abbreviation,
        Optional<String> congressTerm,
        int version) {

    public Issuer issuer() {
        return new Issuer(system, parent, List.of(name), place);
    }

    /** In which term a number of that day falls: the year, or the term of the congress. */
    String term(LocalDate day) {
        return congressTerm.orElseGet(() -> Integer.toString(day.getYear()));
    }

    /** The name in one line. */
    public String line() {
        return String.join(" ", name.lines().toList());
    }
}
