package vn.giapranh.meeting.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.meeting.CallMeeting;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.Meetings;

/** One meeting, its invitation, and the acts of its life. */
@Controller
@RequestMapping("/meetings/{number}")
class MeetingPages {

    private final Meetings meetings;
    private final MeetingPageMaker pages;
    private final MeetingForms forms;
    private final CalendarFiles files;

    MeetingPages(Meetings meetings, MeetingPageMaker pages, MeetingForms forms, CalendarFiles files) {
        this.meetings = meetings;
        this.pages = pages;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable MeetingNumber number) {
        return pages.show(actor, number);
    }

    @GetMapping("/invitation")
    ModelAndView invitation(Actor actor, @PathVariable MeetingNumber number) {
        MeetingPage page = pages.make(actor, number, java.util.Optional.empty(), java.util.Optional.empty());
        if (page.meeting().call().isEmpty()) {
            throw new UnknownException("meeting.invitation");
        }
        return new ModelAndView("meeting/invitation", Map.of("page", page));
    }

    @GetMapping("/invitation.ics")
    ResponseEntity<byte[]> calendar(Actor actor, @PathVariable MeetingNumber number) {
        return files.invitation(meetings.get(actor, number))
                .orElseThrow(() -> new UnknownException("meeting.invitation"));
    }

    @PostMapping("/calls")
    ModelAndView call(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "call",
                "",
                typed,
                redirect,
                () -> meetings.call(actor, number, version, command(typed)));
    }

    @PostMapping("/moves")
    ModelAndView move(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "move",
                "",
                typed,
                redirect,
                () -> meetings.move(actor, number, version, command(typed), field(typed, "reason")));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "cancel",
                "",
                typed,
                redirect,
                () -> meetings.cancel(actor, number, version, field(typed, "reason")));
    }

    @PostMapping("/host-exchanges")
    ModelAndView exchange(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam int version,
            @RequestParam MeetingNumber with,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "exchange",
                "",
                typed,
                redirect,
                () -> meetings.exchangeHosts(actor, number, version, with, field(typed, "reason")));
    }

    @PostMapping("/opening")
    ModelAndView open(
            Actor actor, @PathVariable MeetingNumber number, @RequestParam int version, RedirectAttributes redirect) {
        return forms.act(actor, number, "open", "", Map.of(), redirect, () -> meetings.open(actor, number, version));
    }

    @PostMapping("/closure")
    ModelAndView close(
            Actor actor, @PathVariable MeetingNumber number, @RequestParam int version, RedirectAttributes redirect) {
        return forms.act(actor, number, "close", "", Map.of(), redirect, () -> meetings.close(actor, number, version));
    }

    private static CallMeeting command(Map<String, String> typed) {
        try {
            LocalDateTime startsAt =
                    LocalDateTime.of(LocalDate.parse(field(typed, "day")), LocalTime.parse(field(typed, "time")));
            return new CallMeeting(
                    startsAt,
                    Integer.parseInt(field(typed, "durationMinutes")),
                    field(typed, "place"),
                    field(typed, "link"));
        } catch (DateTimeParseException none) {
            throw new InvalidException("startsAt", "meeting.invalid.when");
        } catch (NumberFormatException none) {
            throw new InvalidException("durationMinutes", "meeting.invalid.duration", 15, 600);
        }
    }

    private static String field(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
