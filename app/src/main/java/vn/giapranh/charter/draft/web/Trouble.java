package vn.giapranh.charter.draft.web;

import java.util.Map;
import vn.giapranh.charter.web.Sentence;

/**
 * Why an act was not done.
 *
 * @param typed what was sent, by field; never a password
 */
public record Trouble(Sentence why, Map<String, String> typed) {
    public Trouble {
        typed = Map.copyOf(typed);
    }
}
