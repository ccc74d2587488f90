package vn.giapranh.meeting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.meeting.ConclusionNumber;
import vn.giapranh.meeting.Conclusions;
import vn.giapranh.meeting.DrawConclusion;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.Minutes;
import vn.giapranh.meeting.RecordAttendance;

/** What is written while a meeting is held, besides the texts themselves. */
@Controller
@RequestMapping("/meetings/{number}")
class MinutesPages {

    private final Minutes minutes;
    private final Conclusions conclusions;

    private final MeetingForms forms;

    MinutesPages(Minutes minutes, Conclusions conclusions, MeetingForms forms) {
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.forms = forms;
    }

    @PostMapping("/attendance")
    ModelAndView attend(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam WardId ward,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "attend:" + ward,
                "#attendance",
                typed,
                redirect,
                () -> minutes.attend(
                        actor,
                        number,
                        new RecordAttendance(
                                ward,
                                heads(typed),
                                typed.containsKey("online"),
                                typed.getOrDefault("functions", ""),
                                typed.getOrDefault("reason", ""))));
    }

    private static int heads(Map<String, String> typed) {
        try {
            return Integer.parseInt(typed.getOrDefault("headCount", ""));
        } catch (NumberFormatException none) {
            throw new InvalidException("headCount", "meeting.invalid.heads", 0, 200);
        }
    }

    @PostMapping("/conclusions")
    ModelAndView draw(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam(defaultValue = "") Set<WardId> wards,
            @RequestParam Optional<UUID> item,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "conclude",
                "#conclusions",
                typed,
                redirect,
                () -> conclusions.draw(
                        actor,
                        number,
                        new DrawConclusion(
                                item,
                                wards,
                                typed.getOrDefault("office", ""),
                                typed.getOrDefault("what", ""),
                                typed.getOrDefault("authority", ""),
                                typed.getOrDefault("result", ""),
                                day(typed))));
    }

    private static LocalDate day(Map<String, String> typed) {
        try {
            return LocalDate.parse(typed.getOrDefault("dueOn", ""));
        } catch (DateTimeParseException none) {
            throw new InvalidException("dueOn", "meeting.invalid.when");
        }
    }

    @PostMapping("/conclusions/{conclusion}/striking")
    ModelAndView strike(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable ConclusionNumber conclusion,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "strike-conclusion",
                "#conclusions",
                Map.of(),
                redirect,
                () -> conclusions.strike(actor, number, conclusion));
    }

    @PostMapping("/addenda")
    ModelAndView add(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "add",
                "#addenda",
                typed,
                redirect,
                () -> minutes.add(actor, number, typed.getOrDefault("words", "")));
    }
}
