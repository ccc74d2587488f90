package vn.giapranh.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.MeetingOutcome;

/** Does an act on a meeting and answers with its page: anew when it is done, else with why, and with all that was typed. */
@Component
class MeetingForms {

    private final MeetingPageMaker pages;

    MeetingForms(MeetingPageMaker pages) {
        this.pages = pages;
    }

    /**
     * @param form which form was sent: the notice that follows, and after a colon which of several
     * @param part of the page to come back to
     */
    ModelAndView act(
            Actor actor,
            MeetingNumber number,
            String form,
            String part,
            Map<String, String> typed,
            RedirectAttributes redirect,
            Supplier<MeetingOutcome> act) {
        try {
            return switch (act.get()) {
                case MeetingOutcome.Done _ -> {
                    redirect.addFlashAttribute("notice", "meeting.notice." + form.split(":", 2)[0]);
                    yield new ModelAndView("redirect:/meetings/" + number + part);
                }
                case MeetingOutcome.Stale _ -> conflict(actor, number, form, "meeting.trouble.stale", typed);
                case MeetingOutcome.NotNow(var reason) ->
                    conflict(actor, number, form, "meeting.meeting-refusal." + reason, typed);
            };
        } catch (InvalidException e) {
            MeetingTrouble trouble = new MeetingTrouble("meeting.trouble.invalid", e.wrongs(), form, typed);
            return pages.troubled(actor, number, trouble, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView conflict(
            Actor actor, MeetingNumber number, String form, String key, Map<String, String> typed) {
        MeetingTrouble trouble = new MeetingTrouble(key, List.of(), form, typed);
        return pages.troubled(actor, number, trouble, HttpStatus.CONFLICT);
    }
}
