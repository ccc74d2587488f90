package vn.giapranh.hotspot.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.hotspot.FindingNumber;
import vn.giapranh.hotspot.FindingOutcome;
import vn.giapranh.hotspot.FindingStory;
import vn.giapranh.hotspot.Findings;
import vn.giapranh.hotspot.HoursOfWeek;
import vn.giapranh.hotspot.Means;
import vn.giapranh.hotspot.PlanFinding;
import vn.giapranh.hotspot.RejectReason;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** One finding, and the acts of its life. */
@Controller
@RequestMapping("/hotspots/findings/{number}")
class FindingPages {

    private final Findings findings;
    private final Territory territory;

    FindingPages(Findings findings, Territory territory) {
        this.findings = findings;
        this.territory = territory;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable FindingNumber number) {
        return page(actor, number, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/look")
    ModelAndView look(
            Actor actor, @PathVariable FindingNumber number, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, number, "", "looked-at", redirect, () -> findings.look(actor, number, version));
    }

    @PostMapping("/plan")
    ModelAndView plan(
            Actor actor,
            @PathVariable FindingNumber number,
            @RequestParam int version,
            @RequestParam Means means,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> startsOn,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return act(actor, number, words, "planned", redirect, () -> {
            LocalDate from = startsOn.orElseThrow(() -> new InvalidException("startsOn", "hotspot.invalid.starts-on"));
            return findings.plan(actor, number, version, new PlanFinding(means, from, words));
        });
    }

    @PostMapping("/measurement")
    ModelAndView measure(
            Actor actor, @PathVariable FindingNumber number, @RequestParam int version, RedirectAttributes redirect) {
        return act(actor, number, "", "measured", redirect, () -> findings.measure(actor, number, version));
    }

    @PostMapping("/closure")
    ModelAndView close(
            Actor actor,
            @PathVariable FindingNumber number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return act(actor, number, words, "closed", redirect, () -> findings.close(actor, number, version, words));
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            Actor actor,
            @PathVariable FindingNumber number,
            @RequestParam int version,
            @RequestParam RejectReason reason,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                words,
                "rejected",
                redirect,
                () -> findings.reject(actor, number, version, reason, words));
    }

    /** Done: the page anew. Else the page as it stands now, with why, and with what was typed. */
    private ModelAndView act(
            Actor actor,
            FindingNumber number,
            String words,
            String notice,
            RedirectAttributes redirect,
            Supplier<FindingOutcome> act) {
        try {
            return switch (act.get()) {
                case FindingOutcome.Done _ -> {
                    redirect.addFlashAttribute("notice", "hotspot.notice." + notice);
                    yield new ModelAndView("redirect:/hotspots/findings/" + number);
                }
                case FindingOutcome.Stale _ -> conflict(actor, number, "hotspot.trouble.stale", words);
                case FindingOutcome.NotNow _ -> conflict(actor, number, "hotspot.trouble.not-now", words);
                case FindingOutcome.NotMeasurable(FindingOutcome.Why why) ->
                    conflict(actor, number, "hotspot.why." + why, words);
            };
        } catch (InvalidException e) {
            FindingTrouble trouble = new FindingTrouble("hotspot.trouble.invalid", e.wrongs(), words);
            return page(actor, number, Optional.of(trouble), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView conflict(Actor actor, FindingNumber number, String key, String words) {
        return page(actor, number, Optional.of(new FindingTrouble(key, List.of(), words)), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Actor actor, FindingNumber number, Optional<FindingTrouble> trouble, HttpStatus status) {
        FindingStory story = findings.get(actor, number);
        FindingPage page = new FindingPage(story, HoursOfWeek.of(story.incidents()), new UnitNames(territory), trouble);
        return new ModelAndView("hotspot/finding", Map.of("page", page), status);
    }
}
