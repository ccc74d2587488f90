package vn.giapranh.meeting.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.ConclusionPhase;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.territory.UnitNames;

/**
 * Conclusions of all meetings of the viewer's ward.
 *
 * @param shown which of them
 * @param us the viewer's ward
 */
public record ConclusionsPage(
        List<ConclusionView> all, Part shown, Optional<WardId> us, LocalDate today, UnitNames names) {

    public ConclusionsPage {
        all = List.copyOf(all);
    }

    /** A part of them, and a tab of the page. */
    public enum Part {
        OURS,
        OTHERS,
        OVERDUE,
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code().equals(code))
                    .findFirst()
                    .orElse(OURS);
        }
    }

    public List<ConclusionView> of(Part part) {
        return all.stream().filter(each -> isIn(part, each)).toList();
    }

    private boolean isIn(Part part, ConclusionView conclusion) {
        boolean ours = us.equals(Optional.of(conclusion.ward()));
        boolean owed = conclusion.state().phase().isOwed();
        return switch (part) {
            case OURS -> owed && ours;
            case OTHERS -> owed && !ours;
            case OVERDUE -> conclusion.isOverdue(today);
            case DONE -> conclusion.state().phase() == ConclusionPhase.DONE;
        };
    }
}
