package vn.giapranh.charter.chair.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.chair.Chairs;
import vn.giapranh.charter.chair.HandOverOutcome;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.charter.web.CharterPageMaker;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.SignIns;

/** The chair of a charter: its rotation, and the hand-over at the end of each term. */
@Controller
@RequestMapping("/charters/{slug}/chair")
class ChairPages {

    private final Charters charters;
    private final Chairs chairs;
    private final SignIns signIns;
    private final CharterPageMaker maker;

    ChairPages(Charters charters, Chairs chairs, SignIns signIns, CharterPageMaker maker) {
        this.charters = charters;
        this.chairs = chairs;
        this.signIns = signIns;
        this.maker = maker;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String slug) {
        return page(actor, slug, Optional.empty(), "", HttpStatus.OK);
    }

    @PostMapping("/{endedOn}/words")
    ModelAndView write(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endedOn,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        try {
            return answer(actor, slug, chairs.write(actor, slug, endedOn, seen, words), "written", words, flash);
        } catch (InvalidException e) {
            var wrong = e.wrongs().getFirst();
            Sentence why = new Sentence(wrong.reason(), wrong.arguments());
            return page(actor, slug, Optional.of(why), words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{endedOn}/signatures")
    ModelAndView sign(
            Actor.Officer actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endedOn,
            @RequestParam String hash,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (signIns.confirm(actor, password, request.getRemoteAddr())) {
            case ConfirmOutcome.Confirmed(var confirmation) ->
                answer(actor, slug, chairs.sign(actor, slug, endedOn, hash, confirmation), "signed", "", flash);
            case ConfirmOutcome.NotRight _ -> refused(actor, slug, "charter-draft.trouble.password", "");
            case ConfirmOutcome.Locked _ -> refused(actor, slug, "charter-draft.trouble.locked", "");
        };
    }

    private ModelAndView answer(
            Actor actor, String slug, HandOverOutcome outcome, String notice, String words, RedirectAttributes flash) {
        return switch (outcome) {
            case HandOverOutcome.Done _ -> {
                flash.addFlashAttribute("notice", "charter.notice.hand-over-" + notice);
                yield new ModelAndView("redirect:/charters/" + slug + "/chair");
            }
            case HandOverOutcome.Stale _ -> refused(actor, slug, "charter.hand-over.stale", words);
            case HandOverOutcome.Signed _ -> refused(actor, slug, "charter.hand-over.signed-already", words);
            case HandOverOutcome.NotYet _ -> refused(actor, slug, "charter.hand-over.not-yet", words);
        };
    }

    private ModelAndView refused(Actor actor, String slug, String why, String words) {
        return page(actor, slug, Optional.of(Sentence.of(why)), words, HttpStatus.CONFLICT);
    }

    private ModelAndView page(Actor actor, String slug, Optional<Sentence> trouble, String typed, HttpStatus status) {
        CharterView charter = charters.getCharter(actor, slug);
        ChairRule rule = charter.document().rule(ChairRule.class);
        List<ChairTerm> terms = new ArrayList<>(List.of(charter.chair()));
        while (terms.size() < rule.order().size()) {
            terms.add(rule.after(terms.getLast()));
        }
        ChairPage page = new ChairPage(
                charter,
                terms,
                chairs.handOvers(actor, slug),
                chairs.openDisputes(actor, slug),
                maker.names(List.of(charter)),
                actor.ward(),
                trouble,
                typed);
        return new ModelAndView("charter/chair/chair", Map.of("page", page), status);
    }
}
