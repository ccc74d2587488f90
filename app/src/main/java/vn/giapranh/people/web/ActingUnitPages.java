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
        model.addAttribute(
                "page",
                switch (authentication.getPrincipal()) {
                    case Actor.Officer officer ->
                        page(officer.person(), authentication.getName(), Optional.of(officer.unit()));
                    case SignedInPerson person -> page(person.person(), person.displayName(), Optional.empty());
                    case null, default -> throw nobody();
                });
        return "people/acting-unit";
    }

    private ActingUnitPage page(PersonId person, String displayName, Optional<WardId> acting) {
        return new ActingUnitPage(displayName, acting, signIns.assignments(person));
    }

    @PostMapping("/acting-unit")
    String choose(Authentication authentication, @RequestParam WardId unit, HttpSession session) {
        PersonId person = switch (authentication.getPrincipal()) {
            case Actor.Officer officer -> officer.person();
            case SignedInPerson signedIn -> signedIn.person();
            case null, default -> throw nobody();
        };
        signIns.choose(person, unit);
        session.setAttribute(SignIns.UNIT_ATTRIBUTE, unit.code());
        return "redirect:/";
    }

    private static AccessDeniedException nobody() {
        return new AccessDeniedException("nobody is signed in");
    }
}
