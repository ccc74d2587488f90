package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.papers.IssuerSystem;

/** An office as typed; see {@link Office}. */
public record WriteOffice(
        IssuerSystem system,
        Optional<String> parent,
        String name,
        String place,
        String abbreviation,
        Optional<String> congressTerm) {

    public WriteOffice {
        parent = parent.map(String::strip).filter(text -> !text.isEmpty());
        congressTerm = system == IssuerSystem.STATE
                ? Optional.empty()
                : congressTerm.map(String::strip).filter(text -> !text.isEmpty());
        name = name.strip();
        place = place.strip();
        abbreviation = abbreviation.strip();
        List<Wrong> wrongs = new ArrayList<>();
        check(wrongs, "name", name, 200);
        check(wrongs, "place", place, 100);
        check(wrongs, "abbreviation", abbreviation, 40);
        if (parent.filter(text -> text.length() > 200).isPresent()) {
            wrongs.add(new Wrong("parent", "briefing.invalid.length", List.of(1, 200)));
        }
        if (system == IssuerSystem.PARTY
                && congressTerm.filter(text -> text.matches("\\d{4}-\\d{4}")).isEmpty()) {
            wrongs.add(new Wrong("congressTerm", "briefing.invalid.congress-term", List.of()));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    private static void check(List<Wrong> wrongs, String field, String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            wrongs.add(new Wrong(field, "briefing.invalid.length", List.of(1, most)));
        }
    }
}
