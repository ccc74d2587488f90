package vn.giapranh.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.CharterView;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.AgendaItemView;
import vn.giapranh.meeting.AttendanceView;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.meeting.MeetingAct;
import vn.giapranh.meeting.MeetingPhase;
import vn.giapranh.meeting.MeetingRecord;
import vn.giapranh.meeting.MeetingView;
import vn.giapranh.territory.UnitNames;

/**
 * One meeting: agenda, minutes and conclusions.
 *
 * @param charter the version that asked for it
 * @param us the viewer's ward
 * @param facts behind each item, those the viewer may see
 * @param others planned meetings with which hosts may be exchanged
 * @param conflict minutes or a note that could not be saved over another's text
 * @param trouble why the act before this page was not done
 */
public record MeetingPage(
        MeetingRecord record,
        CharterView charter,
        Optional<WardId> us,
        Map<UUID, List<ShownFact>> facts,
        List<MeetingView> others,
        LocalDate today,
        UnitNames names,
        Optional<MinutesConflict> conflict,
        Optional<MeetingTrouble> trouble) {

    public MeetingPage {
        facts = Map.copyOf(facts);
        others = List.copyOf(others);
    }

    public MeetingView meeting() {
        return record.meeting();
    }

    public MeetingPhase phase() {
        return record.meeting().state().phase();
    }

    public boolean allows(MeetingAct act) {
        return record.allowed().contains(act);
    }

    public boolean isOffice() {
        return allows(MeetingAct.NOTE);
    }

    /** What was typed into a field of a form that was refused, or {@code otherwise}. */
    public String typed(String form, String field, String otherwise) {
        return trouble.filter(each -> each.form().equals(form))
                .map(each -> each.typed(form, field))
                .orElse(otherwise);
    }

    public boolean isTroubled(String form) {
        return trouble.filter(each -> each.form().equals(form)).isPresent();
    }

    public List<ShownFact> factsOf(AgendaItemView item) {
        return facts.getOrDefault(item.id(), List.of());
    }

    public Optional<MinutesConflict> conflictOf(String field) {
        return conflict.filter(each -> each.field().equals(field));
    }

    /** When each item of the agenda begins, by its time boxes; empty while no time is set. */
    public List<Instant> begins() {
        List<Instant> begins = new ArrayList<>();
        meeting().call().ifPresent(call -> {
            Instant at = call.startsAt();
            for (AgendaItemView item : record.items()) {
                begins.add(at);
                at = at.plusSeconds(60L * item.timeMinutes());
            }
        });
        return begins;
    }

    /** By how many minutes the agenda is longer than the meeting; not above 0 when it fits or no time is set. */
    public long minutesOver() {
        return meeting()
                .call()
                .map(call -> record.minutesPlanned() - call.duration().toMinutes())
                .orElse(0L);
    }

    public List<ConclusionView> conclusionsOf(AgendaItemView item) {
        return record.conclusions().stream()
                .filter(each -> each.item().equals(Optional.of(item.id())))
                .toList();
    }

    /** Those of no single item. */
    public List<ConclusionView> generalConclusions() {
        return record.conclusions().stream()
                .filter(each -> each.item().isEmpty())
                .toList();
    }

    public AttendanceView attendanceOf(WardId ward) {
        return record.attendanceOf(ward).orElseGet(() -> new AttendanceView(ward, 0, false, "", ""));
    }

    /** The offices that sign for the parties: what a conclusion may name. */
    public List<String> offices() {
        return charter.document().parties().stream()
                .flatMap(party -> party.signatories().stream())
                .distinct()
                .toList();
    }

    /**
     * A mark of everything on this page but the minutes, which are renewed in place: an open page that sees another one is
     * renewed as a whole.
     */
    public String stamp() {
        StringBuilder said = new StringBuilder().append(meeting().version());
        record.agenda()
                .forEach(item -> said.append(' ')
                        .append(item.id())
                        .append(item.version())
                        .append(item.state().name()));
        record.attendance()
                .forEach(each -> said.append(' ')
                        .append(each.ward())
                        .append(each.headCount())
                        .append(each.online())
                        .append(each.functions())
                        .append(each.reason()));
        record.conclusions()
                .forEach(each -> said.append(' ').append(each.number()).append(each.version()));
        said.append(' ').append(record.addenda().size());
        return Integer.toHexString(said.toString().hashCode());
    }
}
