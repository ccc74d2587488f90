package vn.giapranh.people.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Tokens;
import vn.giapranh.people.Units;

/** Tokens of a unit's programmes, for an administrator. A token is shown in the answer that issues it, and never again. */
@Controller
class TokensPages {

    private final Tokens tokens;
    private final Units units;

    TokensPages(Tokens tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
    }

    @GetMapping("/tokens")
    String list(Actor.Officer officer, Model model) {
        model.addAttribute("page", page(officer, "", Wrongs.NONE));
        return "people/tokens";
    }

    @PostMapping("/tokens")
    ModelAndView issue(Actor.Officer officer, @RequestParam WardId unit, @RequestParam String name) {
        try {
            return PeoplePages.secret(
                    "token", name, tokens.issue(officer, unit, name).text(), "/tokens");
        } catch (InvalidException e) {
            return new ModelAndView(
                    "people/tokens",
                    Map.of("page", page(officer, name, new Wrongs(e.wrongs()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(Actor.Officer officer, @PathVariable UUID id, RedirectAttributes flash) {
        tokens.revoke(officer, id);
        flash.addFlashAttribute("notice", "people.tokens.revoked");
        return "redirect:/tokens";
    }

    private TokensPage page(Actor.Officer officer, String name, Wrongs wrongs) {
        return new TokensPage(
                tokens.list(officer),
                units.list(officer).stream()
                        .filter(unit ->
                                officer.unit().isLevelAbove() || unit.code().equals(officer.unit()))
                        .toList(),
                name,
                wrongs);
    }
}
