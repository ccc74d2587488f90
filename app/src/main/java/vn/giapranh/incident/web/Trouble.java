package vn.giapranh.incident.web;

import java.util.List;
import java.util.Map;
import vn.giapranh.incident.Refusal;
import vn.giapranh.kernel.InvalidException.Wrong;

/** Why the act that was just asked for was not done; the page shows it above the present state. */
public sealed interface Trouble {

    /** The incident's state does not allow it. */
    record Refused(Refusal refusal) implements Trouble {}

    /** The incident moved on since the page was opened. {@code words}: what was typed, so that it is not lost. */
    record Stale(String words) implements Trouble {}

    /** What was sent is not right. */
    record Invalid(List<Wrong> wrongs, Map<String, String> sent) implements Trouble {
        public Invalid {
            wrongs = List.copyOf(wrongs);
            sent = Map.copyOf(sent);
        }
    }
}
