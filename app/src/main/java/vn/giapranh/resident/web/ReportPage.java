package vn.giapranh.resident.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.territory.PlaceMatch;
import vn.giapranh.territory.WardView;

/**
 * The residents' report form, empty or as it came back.
 *
 * @param key the same for every retry of this report
 * @param sent what was typed, by the field's name
 * @param wrongs what is wrong with it; a photo must be chosen again, for no browser gives one back
 * @param places what fits the typed place, to choose from where no pin was set
 * @param wards the wards that take reports here
 */
public record ReportPage(
        String key, Map<String, String> sent, List<Wrong> wrongs, List<PlaceMatch> places, List<WardView> wards) {

    public ReportPage {
        sent = Map.copyOf(sent);
        wrongs = List.copyOf(wrongs);
        places = List.copyOf(places);
        wards = List.copyOf(wards);
    }

    public String sent(String field) {
        return sent.getOrDefault(field, "");
    }

    public boolean isSent(String field, String value) {
        return sent(field).equals(value);
    }
}
