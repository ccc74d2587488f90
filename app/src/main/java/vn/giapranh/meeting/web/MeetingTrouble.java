package vn.giapranh.meeting.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * Why an act was not done, and all that was typed for it.
 *
 * @param key of the sentence; {@code wrongs} when fields were not right
 * @param form which form was sent
 * @param typed by the name of the field
 */
public record MeetingTrouble(String key, List<Wrong> wrongs, String form, Map<String, String> typed) {
    public MeetingTrouble {
        wrongs = List.copyOf(wrongs);
        typed = Map.copyOf(typed);
    }

    String typed(String form, String field) {
        return this.form.equals(form) ? typed.getOrDefault(field, "") : "";
    }
}
