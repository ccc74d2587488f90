package vn.giapranh.people.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giapranh.kernel.Actor;
import vn.giapranh.people.DemoAccounts;

/** The door. The attempt itself (POST) is taken by the security set-up, which comes back here when it is refused. */
@Controller
class SignInPages {

    private final ObjectProvider<DemoAccounts> demo;

    SignInPages(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String page(
            Actor actor,
            @RequestParam Optional<String> refused,
            @RequestParam Optional<String> throttled,
            @RequestParam Optional<String> out,
            Model model) {
        if (actor instanceof Actor.Officer) {
            return "redirect:/";
        }
        Optional<String> message = Stream.of(
                        refused.map(_ -> "people.sign-in.refused"),
                        throttled.map(_ -> "people.sign-in.throttled"),
                        out.map(_ -> "people.sign-in.out"))
                .flatMap(Optional::stream)
                .findFirst();
        model.addAttribute(
                "page",
                new SignInPage(
                        message,
                        refused.isPresent() || throttled.isPresent(),
                        demo.stream()
                                .map(DemoAccounts::list)
                                .flatMap(List::stream)
                                .toList()));
        return "people/sign-in";
    }
}
