package vn.giapranh.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.audit.EntryView;
import vn.giapranh.audit.SealMark;
import vn.giapranh.audit.Standing;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;

/**
 * @param asked what was asked for, as typed
 * @param entries newest first
 * @param older the address of the page after this one, or none
 * @param names of the persons the auditor may see
 * @param units the name of every unit
 */
public record TrailPage(
        Asked asked,
        List<EntryView> entries,
        Optional<String> older,
        Standing standing,
        Optional<SealMark> lastSeal,
        Map<PersonId, String> names,
        Map<WardId, String> units) {

    public TrailPage {
        entries = List.copyOf(entries);
        names = Map.copyOf(names);
        units = Map.copyOf(units);
    }

    /** Dates as the browser's date field writes them: {@code 2026-11-24}. */
    public record Asked(String stream, String type, String actor, String from, String to) {

        public boolean isNothing() {
            return stream.isEmpty() && type.isEmpty() && actor.isEmpty() && from.isEmpty() && to.isEmpty();
        }
    }

    /** The display name behind an actor's mark, when the auditor may know it. */
    public Optional<String> nameOf(String actor) {
        return Marks.person(actor).map(names::get);
    }

    public String unitName(WardId unit) {
        return units.getOrDefault(unit, unit.code());
    }

    /** Reads the marks of {@link vn.giapranh.kernel.Actor#mark()}. */
    static final class Marks {

        private static final String PERSON = "person:";

        private Marks() {}

        static Optional<PersonId> person(String mark) {
            return mark.startsWith(PERSON)
                    ? Optional.of(new PersonId(UUID.fromString(mark.substring(PERSON.length()))))
                    : Optional.empty();
        }
    }
}
