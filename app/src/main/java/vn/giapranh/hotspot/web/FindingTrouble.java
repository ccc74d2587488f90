package vn.giapranh.hotspot.web;

import java.util.List;
import vn.giapranh.kernel.InvalidException.Wrong;

/**
 * Why an act was not done, and the words that were typed for it.
 *
 * @param key of the sentence; {@code wrongs} when fields were not right
 */
public record FindingTrouble(String key, List<Wrong> wrongs, String words) {
    public FindingTrouble {
        wrongs = List.copyOf(wrongs);
    }
}
