package vn.giapranh.charter.ending.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.giapranh.charter.ending.EndingOutcome;
import vn.giapranh.charter.ending.Endings;
import vn.giapranh.charter.web.CharterPageMaker;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.SignIns;

/** The end of a charter, proposed and agreed to. */
@Controller
@RequestMapping("/charters/{slug}/ending")
class EndingPages {

    private final Charters charters;
    private final Endings endings;
    private final SignIns signIns;
    private final CharterPageMaker maker;

    EndingPages(Charters charters, Endings endings, SignIns signIns, CharterPageMaker maker) {
        this.charters = charters;
        this.endings = endings;
        this.signIns = signIns;
        this.maker = maker;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String slug) {
        return page(actor, slug, Optional.empty(), "", "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView propose(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reasons,
            RedirectAttributes flash) {
        try {
            return answer(
                    actor, slug, endings.propose(actor, slug, day(day), reasons), "proposed", day, reasons, flash);
        } catch (InvalidException e) {
            var wrong = e.wrongs().getFirst();
            Sentence why = new Sentence(wrong.reason(), wrong.arguments());
            return page(actor, slug, Optional.of(why), day, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/consents")
    ModelAndView agree(
            Actor.Officer actor,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (signIns.confirm(actor, password, request.getRemoteAddr())) {
            case ConfirmOutcome.Confirmed(var confirmation) ->
                answer(actor, slug, endings.agree(actor, id, confirmation), "agreed-to", "", "", flash);
            case ConfirmOutcome.NotRight _ -> refused(actor, slug, "charter-draft.trouble.password", "", "");
            case ConfirmOutcome.Locked _ -> refused(actor, slug, "charter-draft.trouble.locked", "", "");
        };
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable String slug, @PathVariable UUID id, RedirectAttributes flash) {
        return answer(actor, slug, endings.withdraw(actor, id), "withdrawn", "", "", flash);
    }

    private ModelAndView answer(
            Actor actor,
            String slug,
            EndingOutcome outcome,
            String notice,
            String day,
            String reasons,
            RedirectAttributes flash) {
        return switch (outcome) {
            case EndingOutcome.Done _ -> done(slug, notice, flash);
            case EndingOutcome.Agreed _ -> done(slug, "agreed", flash);
            case EndingOutcome.Refused(var why) ->
                refused(actor, slug, "charter.ending-why." + why.name(), day, reasons);
        };
    }

    private static ModelAndView done(String slug, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "charter.notice.ending-" + notice);
        return new ModelAndView("redirect:/charters/" + slug + "/ending");
    }

    private ModelAndView refused(Actor actor, String slug, String why, String day, String reasons) {
        return page(actor, slug, Optional.of(Sentence.of(why)), day, reasons, HttpStatus.CONFLICT);
    }

    private ModelAndView page(
            Actor actor, String slug, Optional<Sentence> trouble, String day, String reasons, HttpStatus status) {
        CharterView charter = charters.getCharter(actor, slug);
        EndingPage page = new EndingPage(
                charter, endings.list(actor, slug), maker.names(List.of(charter)), actor.ward(), trouble, day, reasons);
        return new ModelAndView("charter/ending/ending", Map.of("page", page), status);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new InvalidException("day", "charter-draft.invalid.day");
        }
    }
}
