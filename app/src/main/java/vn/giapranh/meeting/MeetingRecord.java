package vn.giapranh.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.kernel.WardId;

/**
 * A meeting with all that an invitation, its minutes and the notice of its conclusions say, as one party sees it.
 *
 * @param chair the ward that presides: in the chair on the day of the meeting once it is held, now until then
 * @param calls every call, move and exchange, in order
 * @param agenda all items in their order, also proposed ones and those that are off
 * @param attendance one entry for each party that has been recorded
 * @param conclusions without those that were struck
 * @param ownNote the viewer's ward's own
 * @param previous the meeting held before
 * @param allowed what this viewer may do now
 */
public record MeetingRecord(
        MeetingView meeting,
        WardId chair,
        List<CallEntry> calls,
        List<AgendaItemView> agenda,
        List<AttendanceView> attendance,
        List<ConclusionView> conclusions,
        List<AddendumView> addenda,
        OwnNote ownNote,
        Optional<MeetingView> previous,
        Set<MeetingAct> allowed) {

    public MeetingRecord {
        calls = List.copyOf(calls);
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        conclusions = List.copyOf(conclusions);
        addenda = List.copyOf(addenda);
        allowed = Set.copyOf(allowed);
    }

    /** The agenda as it is read out. */
    public List<AgendaItemView> items() {
        return agenda.stream().filter(item -> item.state() == ItemState.ON).toList();
    }

    public List<AgendaItemView> proposed() {
        return agenda.stream()
                .filter(item -> item.state() == ItemState.PROPOSED)
                .toList();
    }

    /** The sum of the time boxes. */
    public int minutesPlanned() {
        return items().stream().mapToInt(AgendaItemView::timeMinutes).sum();
    }

    public Optional<AttendanceView> attendanceOf(WardId ward) {
        return attendance.stream().filter(each -> each.ward().equals(ward)).findFirst();
    }
}
