package vn.giapranh.meeting.web;

import java.util.Map;
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
import vn.giapranh.meeting.Agendas;
import vn.giapranh.meeting.MeetingNumber;
import vn.giapranh.meeting.ProposeItem;

/** The acts on an agenda. */
@Controller
@RequestMapping("/meetings/{number}/agenda")
class AgendaPages {

    private static final String PART = "#agenda";

    private final Agendas agendas;
    private final MeetingForms forms;

    AgendaPages(Agendas agendas, MeetingForms forms) {
        this.agendas = agendas;
        this.forms = forms;
    }

    /** Draws it up from the data. */
    @PostMapping("/drafts")
    ModelAndView generate(Actor actor, @PathVariable MeetingNumber number, RedirectAttributes redirect) {
        return forms.act(actor, number, "generate", PART, Map.of(), redirect, () -> agendas.generate(actor, number));
    }

    @PostMapping("/items")
    ModelAndView propose(
            Actor actor,
            @PathVariable MeetingNumber number,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor, number, "propose", PART, typed, redirect, () -> agendas.propose(actor, number, command(typed)));
    }

    @PostMapping("/items/{item}")
    ModelAndView edit(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "edit:" + item,
                PART,
                typed,
                redirect,
                () -> agendas.edit(actor, number, item, version, command(typed)));
    }

    @PostMapping("/items/{item}/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "accept",
                PART,
                Map.of(),
                redirect,
                () -> agendas.take(actor, number, item, version, true));
    }

    @PostMapping("/items/{item}/striking")
    ModelAndView strike(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return forms.act(
                actor,
                number,
                "strike",
                PART,
                Map.of(),
                redirect,
                () -> agendas.take(actor, number, item, version, false));
    }

    /** @param index among the items that are on, from 0 */
    @PostMapping("/items/{item}/place")
    ModelAndView place(
            Actor actor,
            @PathVariable MeetingNumber number,
            @PathVariable UUID item,
            @RequestParam int index,
            RedirectAttributes redirect) {
        return forms.act(
                actor, number, "place", PART, Map.of(), redirect, () -> agendas.place(actor, number, item, index));
    }

    private static ProposeItem command(Map<String, String> typed) {
        try {
            return new ProposeItem(
                    typed.getOrDefault("title", ""),
                    typed.getOrDefault("words", ""),
                    Integer.parseInt(typed.getOrDefault("timeMinutes", "")));
        } catch (NumberFormatException none) {
            throw new InvalidException("timeMinutes", "meeting.invalid.time", 1, 240);
        }
    }
}
