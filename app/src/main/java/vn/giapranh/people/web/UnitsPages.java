package vn.giapranh.people.web;

import java.util.Map;
import java.util.Optional;
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
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Units;

/** Units and the telephones of their duty posts: everybody looks them up, administrators keep them. */
@Controller
class UnitsPages {

    private final Units units;

    UnitsPages(Units units) {
        this.units = units;
    }

    @GetMapping("/units")
    String list(Actor.Officer officer, Model model) {
        model.addAttribute("page", page(officer, "", Wrongs.NONE));
        return "people/units";
    }

    @PostMapping("/units")
    ModelAndView add(
            Actor.Officer officer,
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String dutyPhone,
            RedirectAttributes flash) {
        return after(officer, "", flash, "people.units.added", () -> {
            if (!code.matches("\\d{5}|\\d{2}")) {
                throw new InvalidException("code", "people.unit-code-wrong");
            }
            units.add(officer, WardId.of(code), name, given(dutyPhone));
        });
    }

    @PostMapping("/units/{code}")
    ModelAndView change(
            Actor.Officer officer,
            @PathVariable WardId code,
            @RequestParam String name,
            @RequestParam String dutyPhone,
            RedirectAttributes flash) {
        return after(officer, code.code(), flash, "people.units.changed", () -> {
            units.change(officer, code, name, given(dutyPhone));
        });
    }

    private ModelAndView after(
            Actor.Officer officer, String unit, RedirectAttributes flash, String notice, Runnable act) {
        try {
            act.run();
        } catch (InvalidException e) {
            return new ModelAndView(
                    "people/units",
                    Map.of("page", page(officer, unit, new Wrongs(e.wrongs()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/units");
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }

    private UnitsPage page(Actor.Officer officer, String unit, Wrongs wrongs) {
        boolean administrator = officer.has(Role.ADMINISTRATOR);
        boolean above = officer.unit().isLevelAbove();
        return new UnitsPage(
                units.list(officer).stream()
                        .map(each -> new UnitsPage.Line(
                                each, administrator && (above || each.code().equals(officer.unit()))))
                        .toList(),
                administrator && above,
                unit,
                wrongs);
    }
}
