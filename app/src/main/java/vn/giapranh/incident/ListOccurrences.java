package vn.giapranh.incident;

import java.time.LocalDate;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * Which occurrences.
 *
 * @param grounds on the ground of which wards
 * @param from the first day in Ho Chi Minh City; {@code to} the last
 */
public record ListOccurrences(Set<WardId> grounds, Set<Kind> kinds, LocalDate from, LocalDate to) {

    public ListOccurrences {
        grounds = Set.copyOf(grounds);
        kinds = Set.copyOf(kinds);
    }
}
