package vn.giapranh.briefing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.briefing.NumberView;
import vn.giapranh.briefing.OfficeId;
import vn.giapranh.briefing.Offices;
import vn.giapranh.briefing.RegisterKey;
import vn.giapranh.briefing.Registers;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.papers.PaperKind;

@Controller
@RequestMapping("/registers")
class RegisterPages {

    private final Registers registers;
    private final Offices offices;

    RegisterPages(Registers registers, Offices offices) {
        this.registers = registers;
        this.offices = offices;
    }

    @GetMapping
    ModelAndView show(
            Actor.Officer officer,
            @RequestParam Optional<UUID> office,
            @RequestParam Optional<PaperKind> kind,
            @RequestParam Optional<String> term) {
        Optional<RegisterKey> asked =
                office.flatMap(id -> kind.flatMap(of -> term.map(in -> new RegisterKey(new OfficeId(id), of, in))));
        return page(officer, asked, Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView reserve(
            Actor.Officer officer,
            @RequestParam UUID office,
            @RequestParam PaperKind kind,
            @RequestParam(defaultValue = "") String purpose,
            RedirectAttributes flash) {
        try {
            NumberView taken = registers.reserve(officer, new OfficeId(office), kind, purpose);
            flash.addFlashAttribute("notice", "briefing.notice.reserved");
            return new ModelAndView("redirect:" + RegistersPage.address(taken.register()));
        } catch (InvalidException invalid) {
            Map<String, String> typed = Map.of("office", office.toString(), "kind", kind.name(), "purpose", purpose);
            return page(officer, Optional.empty(), typed, invalid.wrongs(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(
            Actor.Officer officer,
            @RequestParam UUID office,
            @RequestParam PaperKind kind,
            @RequestParam String term,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        RegisterKey key = new RegisterKey(new OfficeId(office), kind, term);
        try {
            boolean cancelled = registers.cancel(officer, key, number, reason);
            flash.addFlashAttribute("notice", cancelled ? "briefing.notice.cancelled" : "briefing.notice.number-gone");
            return new ModelAndView("redirect:" + RegistersPage.address(key));
        } catch (InvalidException invalid) {
            Map<String, String> typed = Map.of("number", Integer.toString(number), "reason", reason);
            return page(officer, Optional.of(key), typed, invalid.wrongs(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            Actor.Officer officer,
            Optional<RegisterKey> asked,
            Map<String, String> typed,
            List<Wrong> wrongs,
            HttpStatus status) {
        List<RegisterKey> all = registers.list(officer);
        Optional<RegisterKey> shown =
                asked.filter(all::contains).or(() -> all.stream().findFirst());
        RegistersPage page = new RegistersPage(
                offices.list(officer),
                all,
                shown,
                shown.map(key -> registers.listNumbers(officer, key)).orElse(List.of()),
                officer.has(Role.SECRETARY) || officer.has(Role.LEADER),
                typed,
                wrongs);
        return new ModelAndView("briefing/registers", Map.of("page", page), status);
    }
}
