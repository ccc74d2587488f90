package vn.giapranh.people.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.SignIns;
import vn.giapranh.people.SignedInPerson;

/** Somebody with two units says for which they act. */
@Controller
class ActingUnitPages {

    private final SignIns signIns;

    ActingUnitPages(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/acting-unit")
    String page(Authentication authentication, Model model) {
        Optional<WardId> acting = authentication.getPrincipal() instanceof Actor.Officer officer
                ? Optional.of(officer.unit())
                : Optional.empty();
        model.addAttribute(
                "page",
                new ActingUnitPage(authentication.getName(), acting, signIns.assignments(person(authentication))));
        return "people/acting-unit";
    }

    @PostMapping("/acting-unit")
    String choose(Authentication authentication, @RequestParam WardId unit, HttpSession session) {
        signIns.choose(person(authentication), unit);
        session.setAttribute(SignIns.UNIT_ATTRIBUTE, unit.code());
        return "redirect:/";
    }

    private static PersonId person(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case Actor.Officer officer -> officer.person();
            case SignedInPerson person -> person.person();
            case null, default -> throw new AccessDeniedException("nobody is signed in");
        };
    }
}
