package vn.giapranh.incident.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.AssignTask;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Merges;
import vn.giapranh.incident.RequestAid;
import vn.giapranh.incident.Teamwork;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** Several wards at one incident, and one event reported twice. */
@Controller
@RequestMapping("/incidents/{number}")
class TeamworkPages {

    private final Teamwork teamwork;
    private final Merges merges;
    private final Sheets sheets;

    TeamworkPages(Teamwork teamwork, Merges merges, Sheets sheets) {
        this.teamwork = teamwork;
        this.merges = merges;
        this.sheets = sheets;
    }

    @PostMapping("/tasks")
    ModelAndView assign(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam WardId toWard,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "assigned", attempt -> {
            AssignTask command = new AssignTask(number, toWard, words(sent));
            return teamwork.assign(actor, command, attempt);
        });
    }

    @PostMapping("/tasks/{task}/completion")
    ModelAndView finish(
            Actor actor,
            @PathVariable IncidentNumber number,
            @PathVariable UUID task,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "finished",
                attempt -> teamwork.finish(actor, task, words(sent), attempt));
    }

    @PostMapping("/aid")
    ModelAndView request(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam WardId toWard,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "aid-requested", attempt -> {
            RequestAid command = new RequestAid(number, toWard, words(sent));
            return teamwork.request(actor, command, attempt);
        });
    }

    @PostMapping("/aid/{aid}/offer")
    ModelAndView offer(
            Actor actor,
            @PathVariable IncidentNumber number,
            @PathVariable UUID aid,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "aid-offered",
                attempt -> teamwork.offer(actor, aid, words(sent), attempt));
    }

    @PostMapping("/aid/{aid}/confirmation")
    ModelAndView confirm(
            Actor actor,
            @PathVariable IncidentNumber number,
            @PathVariable UUID aid,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "aid-confirmed", attempt -> teamwork.confirm(actor, aid, attempt));
    }

    /** {@code number} goes on, {@code duplicate} is folded into it. */
    @PostMapping("/duplicates")
    ModelAndView merge(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam IncidentNumber duplicate,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "merged", attempt -> merges.merge(actor, number, duplicate, attempt));
    }

    @PostMapping("/distinctions")
    ModelAndView dismiss(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam IncidentNumber other,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor, number, sent, redirect, "dismissed", attempt -> merges.dismiss(actor, number, other, attempt));
    }

    @PostMapping("/parting")
    ModelAndView part(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "parted", attempt -> merges.part(actor, number, attempt));
    }

    private ModelAndView act(
            Actor actor,
            IncidentNumber number,
            Map<String, String> sent,
            RedirectAttributes redirect,
            String notice,
            Function<Attempt, ActOutcome> act) {
        return sheets.answer(
                actor,
                number,
                () -> act.apply(IncidentPages.attempt(sent)),
                Back.to(sent, "/incidents/" + number),
                "incident-web.notice." + notice,
                sent,
                redirect);
    }

    private static String words(Map<String, String> sent) {
        return sent.getOrDefault("words", "");
    }
}
