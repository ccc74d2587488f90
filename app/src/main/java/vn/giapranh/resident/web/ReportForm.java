package vn.giapranh.resident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

/** What a resident typed, made a command; or every field that is wrong, at once. */
final class ReportForm {

    private ReportForm() {}

    static ReportIncident read(Map<String, String> sent) {
        List<Wrong> wrongs = new ArrayList<>();
        Optional<double[]> pin = pin(sent);
        if (pin.isEmpty()) {
            wrongs.add(wrong("place", "resident.invalid.place"));
        }
        Optional<Kind> kind = Kind.parse(text(sent, "kind"));
        if (kind.isEmpty()) {
            wrongs.add(wrong("kind", "resident.invalid.kind"));
        }
        if (text(sent, "words").isEmpty()) {
            wrongs.add(wrong("words", "resident.invalid.words"));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        double[] lonLat = pin.orElseThrow();
        return new ReportIncident(
                kind.orElseThrow(),
                urgency(text(sent, "urgency")),
                lonLat[0],
                lonLat[1],
                text(sent, "words"),
                Channel.RESIDENT_PAGE,
                Optional.of(text(sent, "reporterContact")),
                Optional.empty(),
                Optional.empty());
    }

    /** The pin (lon, lat); a place chosen from the list of matches carries its own in {@code match}. */
    private static Optional<double[]> pin(Map<String, String> sent) {
        String match = text(sent, "match");
        String[] parts = match.isEmpty() ? new String[] {text(sent, "lon"), text(sent, "lat")} : match.split(",", 2);
        try {
            return Optional.of(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPin) {
            return Optional.empty();
        }
    }

    private static Urgency urgency(String name) {
        return switch (name) {
            case "EMERGENCY" -> Urgency.EMERGENCY;
            case "ROUTINE" -> Urgency.ROUTINE;
            default -> Urgency.SOON;
        };
    }

    static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }

    static Wrong wrong(String field, String reason, Object... arguments) {
        return new Wrong(field, reason, List.of(arguments));
    }
}
