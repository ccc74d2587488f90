package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Which incidents, newest report first.
 *
 * @param lead only those this ward leads now
 * @param phases empty: all
 * @param kinds empty: all
 * @param urgencies empty: all
 * @param since only those that something happened to at or after this instant
 * @param words only those whose visible words hold these, with and without diacritics
 * @param cursor where the page before ended, as it was given; {@code InvalidException} when it was not
 * @param limit 1 to 200
 */
public record ListIncidents(
        Optional<WardId> lead,
        Optional<BorderId> border,
        Set<Phase> phases,
        Set<Kind> kinds,
        Set<Urgency> urgencies,
        Optional<Instant> since,
        Optional<String> words,
        Optional<String> cursor,
        int limit) {

    public static final int LARGEST_PAGE = 200;

    public ListIncidents {
        phases = Set.copyOf(phases);
        kinds = Set.copyOf(kinds);
        urgencies = Set.copyOf(urgencies);
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        words.filter(text -> !Words.canBeKept(text)).ifPresent(_ -> {
            throw new vn.giapranh.kernel.InvalidException("words", Words.NOT_TEXT);
        });
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new vn.giapranh.kernel.InvalidException("limit", "incident.invalid.limit", 1, LARGEST_PAGE);
        }
    }

    /** Everything that is still open. */
    public static ListIncidents open(int limit) {
        return new ListIncidents(
                Optional.empty(),
                Optional.empty(),
                Set.of(Phase.REPORTED, Phase.ACKNOWLEDGED, Phase.RESOLVED),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }
}
