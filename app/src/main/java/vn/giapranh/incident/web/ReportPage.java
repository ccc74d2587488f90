package vn.giapranh.incident.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.PlaceMatch;
import vn.giapranh.territory.UnitNames;

/**
 * The report form, empty or as it came back.
 *
 * @param key the same for every retry of this report
 * @param sent what was typed, by the field's name
 * @param wrongs what is wrong with it
 * @param places what fits the typed place, to choose from where no pin was set
 */
public record ReportPage(
        WardId us, String key, Map<String, String> sent, List<Wrong> wrongs, List<PlaceMatch> places, UnitNames names) {

    public ReportPage {
        sent = Map.copyOf(sent);
        wrongs = List.copyOf(wrongs);
        places = List.copyOf(places);
    }

    public String sent(String field) {
        return sent.getOrDefault(field, "");
    }

    public boolean isSent(String field, String value) {
        return sent(field).equals(value);
    }

    /** What is wrong with a field, or null. */
    public @org.jspecify.annotations.Nullable Wrong wrong(String field) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
