package vn.giapranh.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
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
import vn.giapranh.meeting.ConclusionNumber;
import vn.giapranh.meeting.ConclusionOutcome;
import vn.giapranh.meeting.Conclusions;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** Conclusions and what became of them. */
@Controller
@RequestMapping("/conclusions")
class ConclusionPages {

    private final Conclusions conclusions;
    private final Territory territory;
    private final Clock clock;

    ConclusionPages(Conclusions conclusions, Territory territory, Clock clock) {
        this.conclusions = conclusions;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String part) {
        ConclusionsPage page = new ConclusionsPage(
                conclusions.list(actor),
                ConclusionsPage.Part.of(part),
                actor.ward(),
                today(),
                new UnitNames(territory));
        return new ModelAndView("meeting/conclusions", Map.of("page", page));
    }

    @GetMapping("/{number}")
    ModelAndView show(Actor actor, @PathVariable ConclusionNumber number) {
        return page(actor, number, Optional.empty(), HttpStatus.OK);
    }

    /** More time is asked for. */
    @PostMapping("/{number}/extensions")
    ModelAndView askExtension(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return act(actor, number, "extension", typed, redirect, () -> {
            LocalDate until = day(typed);
            return conclusions.askExtension(actor, number, version, until, typed.getOrDefault("words", ""));
        });
    }

    @PostMapping("/{number}/extension-grant")
    ModelAndView grantExtension(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                "extension-grant",
                Map.of(),
                redirect,
                () -> conclusions.grantExtension(actor, number, version));
    }

    @PostMapping("/{number}/extension-refusal")
    ModelAndView refuseExtension(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                "extension-refusal",
                typed,
                redirect,
                () -> conclusions.refuseExtension(actor, number, version, typed.getOrDefault("words", "")));
    }

    /** It is said to be done. */
    @PostMapping("/{number}/claims")
    ModelAndView claim(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                "claim",
                typed,
                redirect,
                () -> conclusions.claimDone(
                        actor, number, version, typed.getOrDefault("words", ""), typed.getOrDefault("link", "")));
    }

    @PostMapping("/{number}/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return act(actor, number, "acceptance", Map.of(), redirect, () -> conclusions.accept(actor, number, version));
    }

    @PostMapping("/{number}/returns")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable ConclusionNumber number,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                "return",
                typed,
                redirect,
                () -> conclusions.sendBack(actor, number, version, typed.getOrDefault("words", "")));
    }

    private static LocalDate day(Map<String, String> typed) {
        try {
            return LocalDate.parse(typed.getOrDefault("until", ""));
        } catch (DateTimeParseException none) {
            throw new InvalidException("until", "meeting.invalid.when");
        }
    }

    private ModelAndView act(
            Actor actor,
            ConclusionNumber number,
            String form,
            Map<String, String> typed,
            RedirectAttributes redirect,
            Supplier<ConclusionOutcome> act) {
        try {
            return switch (act.get()) {
                case ConclusionOutcome.Done _ -> {
                    redirect.addFlashAttribute("notice", "meeting.notice." + form);
                    yield new ModelAndView("redirect:/conclusions/" + number);
                }
                case ConclusionOutcome.Stale _ -> conflict(actor, number, "meeting.trouble.stale", form, typed);
                case ConclusionOutcome.NotNow _ -> conflict(actor, number, "meeting.trouble.not-now", form, typed);
            };
        } catch (InvalidException e) {
            var trouble = new MeetingTrouble("meeting.trouble.invalid", e.wrongs(), form, typed);
            return page(actor, number, Optional.of(trouble), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView conflict(
            Actor actor, ConclusionNumber number, String key, String form, Map<String, String> typed) {
        return page(actor, number, Optional.of(new MeetingTrouble(key, List.of(), form, typed)), HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Actor actor, ConclusionNumber number, Optional<MeetingTrouble> trouble, HttpStatus status) {
        ConclusionPage page =
                new ConclusionPage(conclusions.get(actor, number), today(), new UnitNames(territory), trouble);
        return new ModelAndView("meeting/conclusion", Map.of("page", page), status);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Territory.ZONE);
    }
}
