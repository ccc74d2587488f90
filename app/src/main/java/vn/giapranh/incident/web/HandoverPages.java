package vn.giapranh.incident.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.DecideDispute;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.incident.Merges;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;
import vn.giapranh.territory.WardView;

/** Handovers waiting for us and by us, disputes to decide, duplicates to merge; and the acts that pass a lead. */
@Controller
class HandoverPages {

    private static final int ENDED = 20;

    private final Handovers handovers;
    private final Merges merges;
    private final Board board;
    private final Territory territory;
    private final Sheets sheets;

    HandoverPages(Handovers handovers, Merges merges, Board board, Territory territory, Sheets sheets) {
        this.handovers = handovers;
        this.merges = merges;
        this.board = board;
        this.territory = territory;
        this.sheets = sheets;
    }

    @GetMapping("/handovers")
    String handovers(Actor actor, Model model) {
        model.addAttribute("page", page(actor));
        return "incident/handovers";
    }

    /** The living part of the page by itself. */
    @GetMapping("/handovers/waiting")
    String waiting(Actor actor, Model model) {
        model.addAttribute("page", page(actor));
        return "incident/handovers-living";
    }

    private HandoversPage page(Actor actor) {
        Map<IncidentNumber, IncidentRow> rows =
                board.listPoints(actor, ListIncidents.open(ListIncidents.LARGEST_PAGE)).stream()
                        .collect(Collectors.toMap(IncidentRow::number, Function.identity()));
        List<WardId> wards = territory.listWards().stream().map(WardView::id).toList();
        return new HandoversPage(
                Units.of(actor),
                handovers.listWaitingForUs(actor),
                handovers.listWaitingByUs(actor),
                handovers.listDisputes(actor),
                merges.listProposed(actor),
                handovers.listEnded(actor, ENDED),
                rows,
                wards,
                new UnitNames(territory));
    }

    @PostMapping("/incidents/{number}/handovers")
    ModelAndView offer(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam WardId toWard,
            @RequestParam HandoverReason reason,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "offered", attempt -> {
            OfferHandover command = new OfferHandover(number, toWard, reason, words(sent));
            return handovers.offer(actor, command, attempt);
        });
    }

    @PostMapping("/handovers/{handover}/acceptance")
    ModelAndView accept(
            Actor actor,
            @PathVariable UUID handover,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                incidentOf(actor, handover),
                sent,
                redirect,
                "accepted",
                attempt -> handovers.accept(actor, handover, attempt));
    }

    @PostMapping("/handovers/{handover}/refusal")
    ModelAndView decline(
            Actor actor,
            @PathVariable UUID handover,
            @RequestParam DeclineReason reason,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, incidentOf(actor, handover), sent, redirect, "declined", attempt -> {
            DeclineHandover command =
                    new DeclineHandover(handover, reason, words(sent), Units.find("proposedWard", sent));
            return handovers.decline(actor, command, attempt);
        });
    }

    @PostMapping("/handovers/{handover}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID handover,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                incidentOf(actor, handover),
                sent,
                redirect,
                "withdrawn",
                attempt -> handovers.withdraw(actor, handover, attempt));
    }

    @PostMapping("/incidents/{number}/disputes")
    ModelAndView bringToChair(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(
                actor,
                number,
                sent,
                redirect,
                "brought-to-chair",
                attempt -> handovers.bringToChair(actor, number, words(sent), attempt));
    }

    @PostMapping("/incidents/{number}/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable IncidentNumber number,
            @RequestParam WardId lead,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return act(actor, number, sent, redirect, "decided", attempt -> {
            DecideDispute command = new DecideDispute(number, lead, words(sent));
            return handovers.decide(actor, command, attempt);
        });
    }

    private IncidentNumber incidentOf(Actor actor, UUID handover) {
        return handovers.get(actor, handover).incident();
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
