package vn.giapranh.meeting.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.meeting.ConclusionAct;
import vn.giapranh.meeting.ConclusionStory;
import vn.giapranh.meeting.ConclusionView;
import vn.giapranh.territory.UnitNames;

/**
 * One conclusion.
 *
 * @param trouble why the act before this page was not done
 */
public record ConclusionPage(
        ConclusionStory story, LocalDate today, UnitNames names, Optional<MeetingTrouble> trouble) {

    public ConclusionView conclusion() {
        return story.conclusion();
    }

    public boolean allows(ConclusionAct act) {
        return story.allowed().contains(act);
    }

    public String typed(String form, String field) {
        return trouble.map(each -> each.typed(form, field)).orElse("");
    }

    public boolean isTroubled(String form) {
        return trouble.filter(each -> each.form().equals(form)).isPresent();
    }
}
