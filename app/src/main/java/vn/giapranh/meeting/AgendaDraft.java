package vn.giapranh.meeting;

import java.util.List;

/**
 * An item that a source proposes. Every party reads its words, so they say nothing that one of them may not know: what is
 * shared with some only goes into the facts.
 *
 * @param subject what it is about, the same whenever the source is asked again
 * @param title at most 300 characters, in Vietnamese as the minutes will carry it
 * @param minutes of the time box
 */
public record AgendaDraft(String subject, String title, int minutes, List<FactLink> facts) {

    public AgendaDraft {
        facts = List.copyOf(facts);
    }
}
