package vn.giapranh.hotspot.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giapranh.charter.CharterView;
import vn.giapranh.hotspot.RunView;
import vn.giapranh.hotspot.Watch;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.territory.UnitNames;

/**
 * The runs of a charter, the form to ask for one, and what the night looks at.
 *
 * @param yesterday the last day that can be looked at
 * @param typed what the form for a run holds; {@code night} what the form for the night holds
 * @param wrongs what was not right in it
 */
public record RunsPage(
        CharterView charter,
        Watch watch,
        List<RunView> runs,
        LocalDate yesterday,
        Typed typed,
        Typed night,
        List<Wrong> wrongs,
        UnitNames names) {

    public RunsPage {
        runs = List.copyOf(runs);
        wrongs = List.copyOf(wrongs);
    }

    /** The fields of the form. */
    public record Typed(Set<Kind> kinds, String radiusMetres, String windowDays, String studyDays, String until) {
        public Typed {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Whether a run goes on, so that no other can begin. */
    public boolean isRunning() {
        return runs.stream().anyMatch(run -> !run.state().isOver());
    }
}
