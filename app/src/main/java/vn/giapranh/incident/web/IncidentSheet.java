package vn.giapranh.incident.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.ClockView;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.IncidentView.ActView;
import vn.giapranh.incident.TaskView;
import vn.giapranh.incident.TimelineEntry;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.UnitNames;

/**
 * The sheet of one incident for one unit.
 *
 * @param parties the wards of its charter; empty where none was in force
 * @param trouble why the act before this page was not done
 */
public record IncidentSheet(
        IncidentView incident, WardId us, List<WardId> parties, Optional<Trouble> trouble, UnitNames names) {

    public IncidentSheet {
        parties = List.copyOf(parties);
    }

    /** A key for one form: the same for every retry of its act, another for every other form. */
    public String key() {
        return Ids.next().toString();
    }

    public boolean isOurs() {
        return incident.lead().ward().equals(us);
    }

    /** To whom the lead could give it or a part of it. */
    public List<WardId> others() {
        return parties.stream()
                .filter(ward -> !ward.equals(incident.lead().ward()))
                .toList();
    }

    /** Acts that are not possible now, each with why; those that could never be meant on this page left out. */
    public List<ActView> refused() {
        return incident.acts().stream().filter(act -> act.refusal().isPresent()).toList();
    }

    /** Whether any act beside notes and photos is possible now. */
    public boolean mayAct() {
        return incident.acts().stream()
                .anyMatch(act -> act.refusal().isEmpty() && act.act() != Act.NOTE && act.act() != Act.ATTACH_PHOTO);
    }

    public List<TimelineEntry> newestFirst() {
        return incident.timeline().stream()
                .sorted(Comparator.comparingInt(TimelineEntry::sequence).reversed())
                .toList();
    }

    public List<ClockView> owed() {
        return incident.clocks().stream()
                .filter(clock -> clock.state().isOwed())
                .toList();
    }

    public List<ClockView> over() {
        return incident.clocks().stream()
                .filter(clock -> !clock.state().isOwed())
                .toList();
    }

    /** Tasks that the viewer may report done: its own, or all as lead. */
    public List<TaskView> finishable() {
        return incident.tasks().stream()
                .filter(task ->
                        task.doneAt().isEmpty() && (isOurs() || task.ward().equals(us)))
                .toList();
    }

    /** What was typed before the act was refused, so that it is not typed twice. */
    public String typed() {
        return switch (trouble.orElse(null)) {
            case null -> "";
            case Trouble.Refused refused -> "";
            case Trouble.Stale stale -> stale.words();
            case Trouble.Invalid invalid -> invalid.sent().getOrDefault("words", "");
        };
    }
}
