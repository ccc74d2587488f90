package vn.giapranh.hotspot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * What a run looks at.
 *
 * @param kinds each looked at by itself; at least one
 * @param radiusMetres the largest circle, 100 to 3,000
 * @param windowDays the longest time up to the last day, 1 to 90
 * @param studyDays how many days in all, 28 to 1,095, more than the window
 */
public record Scope(Set<Kind> kinds, int radiusMetres, int windowDays, int studyDays) {

    /** As long as nobody has said otherwise. */
    public static final Scope USUAL = new Scope(EnumSet.allOf(Kind.class), 1_000, 28, 365);

    public Scope {
        kinds = Set.copyOf(kinds);
        List<Wrong> wrongs = new ArrayList<>();
        if (kinds.isEmpty()) {
            wrongs.add(new Wrong("kinds", "hotspot.invalid.kinds", List.of()));
        }
        check(wrongs, "radiusMetres", radiusMetres, 100, 3_000);
        check(wrongs, "windowDays", windowDays, 1, 90);
        check(wrongs, "studyDays", studyDays, 28, 1_095);
        if (wrongs.isEmpty() && studyDays <= windowDays) {
            wrongs.add(new Wrong("studyDays", "hotspot.invalid.study-days", List.of()));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    private static void check(List<Wrong> wrongs, String field, int value, int least, int most) {
        if (value < least || value > most) {
            wrongs.add(new Wrong(field, "hotspot.invalid.range", List.of(least, most)));
        }
    }
}
