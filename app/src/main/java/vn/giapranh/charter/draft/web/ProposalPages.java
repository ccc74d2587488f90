package vn.giapranh.charter.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.draft.DraftId;
import vn.giapranh.charter.draft.Drafts;
import vn.giapranh.charter.draft.ProposalOutcome;
import vn.giapranh.charter.draft.Proposals;
import vn.giapranh.charter.web.Refusals;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.SignIns;

/** What the parties do with a draft: propose, say something, sign, give back. */
@Controller
@RequestMapping("/charters/drafts/{id}")
class ProposalPages {

    private final Drafts drafts;
    private final Proposals proposals;
    private final SignIns signIns;
    private final DraftPageMaker maker;

    ProposalPages(Drafts drafts, Proposals proposals, SignIns signIns, DraftPageMaker maker) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.signIns = signIns;
        this.maker = maker;
    }

    @PostMapping("/proposals")
    ModelAndView propose(Actor actor, @PathVariable DraftId id, @RequestParam int version, RedirectAttributes flash) {
        return answer(actor, id, proposals.propose(actor, id, version), "proposed", Map.of(), flash);
    }

    @PostMapping("/remarks")
    ModelAndView remark(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        Map<String, String> typed = Map.of("remark." + article, words);
        try {
            return answer(actor, id, proposals.remark(actor, id, article, words), "remarked", typed, flash);
        } catch (InvalidException e) {
            return invalid(actor, id, e, typed);
        }
    }

    @PostMapping("/signatures")
    ModelAndView sign(
            Actor.Officer actor,
            @PathVariable DraftId id,
            @RequestParam String hash,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Map<String, String> typed = Map.of("office", office);
        return switch (signIns.confirm(actor, password, request.getRemoteAddr())) {
            case ConfirmOutcome.Confirmed(var confirmation) ->
                answer(actor, id, proposals.sign(actor, id, hash, office, confirmation), "signed", typed, flash);
            case ConfirmOutcome.NotRight _ -> refused(actor, id, Sentence.of("charter-draft.trouble.password"), typed);
            case ConfirmOutcome.Locked _ -> refused(actor, id, Sentence.of("charter-draft.trouble.locked"), typed);
        };
    }

    @PostMapping("/returns")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String reasons,
            RedirectAttributes flash) {
        Map<String, String> typed = Map.of("reasons", reasons);
        try {
            return answer(actor, id, proposals.giveBack(actor, id, reasons), "returned", typed, flash);
        } catch (InvalidException e) {
            return invalid(actor, id, e, typed);
        }
    }

    private ModelAndView answer(
            Actor actor,
            DraftId id,
            ProposalOutcome outcome,
            String notice,
            Map<String, String> typed,
            RedirectAttributes flash) {
        return switch (outcome) {
            case ProposalOutcome.Done _ -> {
                flash.addFlashAttribute("notice", "charter-draft.notice." + notice);
                yield new ModelAndView("redirect:/charters/drafts/" + id);
            }
            case ProposalOutcome.Adopted(var version) -> {
                flash.addFlashAttribute("notice", "charter-draft.notice.adopted");
                yield new ModelAndView("redirect:/charters/" + version.charter() + "/versions/" + version.version());
            }
            case ProposalOutcome.NotNow _ -> refused(actor, id, Sentence.of("charter-draft.trouble.not-now"), typed);
            case ProposalOutcome.Stale _ -> refused(actor, id, Sentence.of("charter-draft.trouble.stale"), typed);
            case ProposalOutcome.Faulty(int faults) ->
                refused(actor, id, Sentence.of("charter-draft.trouble.faulty", faults), typed);
            case ProposalOutcome.Obstructed(var by) ->
                refused(actor, id, Refusals.of(by).orElseThrow(), typed);
            case ProposalOutcome.Refused(var why) ->
                refused(actor, id, Sentence.of("charter.why." + why.name()), typed);
        };
    }

    private ModelAndView invalid(Actor actor, DraftId id, InvalidException e, Map<String, String> typed) {
        var wrong = e.wrongs().getFirst();
        Sentence why = new Sentence(wrong.reason(), wrong.arguments());
        return page(actor, id, new Trouble(why, typed), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView refused(Actor actor, DraftId id, Sentence why, Map<String, String> typed) {
        return page(actor, id, new Trouble(why, typed), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Actor actor, DraftId id, Trouble trouble, HttpStatus status) {
        return new ModelAndView(
                "charter/draft/draft",
                Map.of("page", maker.page(actor, drafts.get(actor, id), Optional.of(trouble))),
                status);
    }
}
