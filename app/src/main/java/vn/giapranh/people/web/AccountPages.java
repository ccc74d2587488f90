package vn.giapranh.people.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.people.SignIns;

/** The own account: the password. */
@Controller
class AccountPages {

    private final SignIns signIns;

    AccountPages(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/account")
    String page(Actor.Officer officer, Model model) {
        model.addAttribute("page", page(officer, Wrongs.NONE));
        return "people/account";
    }

    @PostMapping("/account/password")
    ModelAndView change(
            Actor.Officer officer,
            @RequestParam String current,
            @RequestParam String password,
            RedirectAttributes flash) {
        try {
            signIns.changePassword(officer, current, password);
        } catch (InvalidException e) {
            return new ModelAndView(
                    "people/account",
                    Map.of("page", page(officer, new Wrongs(e.wrongs()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "people.account.changed");
        return new ModelAndView("redirect:/account");
    }

    private AccountPage page(Actor.Officer officer, Wrongs wrongs) {
        return new AccountPage(officer, signIns.isDemo(officer.person()), wrongs);
    }
}
