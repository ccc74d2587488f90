package vn.giapranh.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a source of the agenda is asked.
 *
 * @param since when the meeting before was held, or else when the charter's first period began
 */
public record AgendaQuestion(MeetingView meeting, Instant since, Instant until, LocalDate today) {

    public String charter() {
        return meeting.charter().charter();
    }
}
