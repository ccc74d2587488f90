package vn.giapranh.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * What somebody reports.
 *
 * @param lon degrees east, WGS84; {@code lat} degrees north. A pin on the map, never a device's trail
 * @param words what happened, 1 to 4,000 characters, stripped
 * @param reporterContact how to reach the reporter, at most 200 characters; kept apart, encrypted, and shown to the lead
 *     only. Empty: the reporter stays anonymous
 * @param outsideReference the number another line gave it, for example {@code 1022: 2026-118-4471}; at most 80 characters
 * @param relation what the officer sees on the spot and no map can know: {@link Relation#CROSSING} (it goes over the
 *     line) or {@link Relation#UNCLEAR} (nobody can say on which side; then the receiver leads). Empty: as the map says
 */
public record ReportIncident(
        Kind kind,
        Urgency urgency,
        double lon,
        double lat,
        String words,
        Channel channel,
        Optional<String> reporterContact,
        Optional<String> outsideReference,
        Optional<Relation> relation) {

    public static final int LONGEST_WORDS = 4_000;
    private static final int LONGEST_CONTACT = 200;
    private static final int LONGEST_REFERENCE = 80;

    public ReportIncident {
        words = words.strip();
        reporterContact = reporterContact.map(String::strip).filter(text -> !text.isEmpty());
        outsideReference = outsideReference.map(String::strip).filter(text -> !text.isEmpty());
        List<Wrong> wrongs = new ArrayList<>();
        if (words.isEmpty()) {
            wrongs.add(new Wrong("words", "incident.invalid.words-missing", List.of()));
        }
        check("words", words, LONGEST_WORDS, wrongs);
        check("reporterContact", reporterContact.orElse(""), LONGEST_CONTACT, wrongs);
        check("outsideReference", outsideReference.orElse(""), LONGEST_REFERENCE, wrongs);
        if (relation.isPresent() && relation.get() != Relation.CROSSING && relation.get() != Relation.UNCLEAR) {
            wrongs.add(new Wrong("relation", "incident.invalid.relation", List.of()));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    /** A report with nothing but the necessary. */
    public ReportIncident(Kind kind, Urgency urgency, double lon, double lat, String words, Channel channel) {
        this(kind, urgency, lon, lat, words, channel, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void check(String field, String text, int longest, List<Wrong> wrongs) {
        if (!Words.canBeKept(text)) {
            wrongs.add(new Wrong(field, Words.NOT_TEXT, List.of()));
        }
        if (text.codePointCount(0, text.length()) > longest) {
            wrongs.add(new Wrong(field, "incident.invalid.too-long", List.of(longest)));
        }
    }
}
