package vn.giapranh.meeting.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.giapranh.charter.CharterView;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.territory.UnitNames;

/**
 * The meetings of a charter.
 *
 * @param charters those of the viewer's ward
 */
public record MeetingsPage(
        List<CharterView> charters, CharterView charter, List<MeetingView> meetings, LocalDate today, UnitNames names) {

    public MeetingsPage {
        charters = List.copyOf(charters);
        meetings = List.copyOf(meetings);
    }

    /** What is to be held, the next first. */
    public List<MeetingView> next() {
        return meetings.stream()
                .filter(meeting -> !meeting.state().phase().isOver() && !meeting.isMissed(today))
                .sorted(Comparator.comparing(
                        (MeetingView meeting) -> meeting.due().to()))
                .toList();
    }

    /** What was not held in its time and still can be. */
    public List<MeetingView> missed() {
        return meetings.stream().filter(meeting -> meeting.isMissed(today)).toList();
    }

    /** What is over, the latest first. */
    public List<MeetingView> past() {
        return meetings.stream()
                .filter(meeting -> meeting.state().phase().isOver())
                .toList();
    }
}
