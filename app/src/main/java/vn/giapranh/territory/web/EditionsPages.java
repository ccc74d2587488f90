package vn.giapranh.territory.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.territory.AcceptFaults;
import vn.giapranh.territory.EditionId;
import vn.giapranh.territory.EditionOutcome;
import vn.giapranh.territory.EditionView;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.FaultView;
import vn.giapranh.territory.ProposeEdition;
import vn.giapranh.territory.Territory;

/** Boundary editions: look at their faults; an administrator brings one in, accepts its faults or lays it aside. */
@Controller
@RequestMapping("/borders/editions")
class EditionsPages {

    /** The field whose reason stands for every fault without one of its own. */
    private static final String REASON_FOR_ALL = "reason";

    private final Editions editions;
    private final Territory territory;

    EditionsPages(Editions editions, Territory territory) {
        this.editions = editions;
        this.territory = territory;
    }

    @GetMapping("/new")
    ModelAndView form(Actor.Officer officer) {
        requireAdministrator(officer);
        return new ModelAndView("territory/proposal", Map.of("page", new ProposalPage(Map.of(), List.of())));
    }

    @GetMapping("/{number:\\d{1,9}}")
    ModelAndView edition(Actor.Officer officer, @PathVariable int number) {
        return page(number, Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView propose(
            Actor.Officer officer,
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<MultipartFile> file,
            RedirectAttributes flash)
            throws IOException {
        requireAdministrator(officer);
        try {
            ProposeEdition command = new ProposeEdition(
                    typed.getOrDefault("name", "").strip(),
                    typed.getOrDefault("source", "").strip(),
                    day(typed.getOrDefault("validFrom", "")),
                    text(file));
            EditionOutcome outcome = editions.propose(officer, command);
            flash.addFlashAttribute("notice", notice(outcome));
            return to(outcome);
        } catch (InvalidException e) {
            return new ModelAndView(
                    "territory/proposal",
                    Map.of("page", new ProposalPage(typed, e.wrongs())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{number:\\d{1,9}}/acceptance")
    ModelAndView accept(
            Actor.Officer officer,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        EditionView edition = editions.get(new EditionId(number));
        Map<Integer, String> reasons = new HashMap<>();
        for (FaultView fault : edition.faults()) {
            String own = typed.getOrDefault("reason-" + fault.number(), "").strip();
            reasons.put(fault.number(), own.isEmpty() ? typed.getOrDefault(REASON_FOR_ALL, "") : own);
        }
        try {
            EditionOutcome outcome = editions.acceptFaults(officer, new AcceptFaults(edition.id(), reasons));
            flash.addFlashAttribute("notice", notice(outcome));
            return to(outcome);
        } catch (InvalidException e) {
            return page(number, typed, e.wrongs(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{number:\\d{1,9}}/withdrawal")
    ModelAndView withdraw(Actor.Officer officer, @PathVariable int number, RedirectAttributes flash) {
        EditionOutcome outcome = editions.withdraw(officer, new EditionId(number));
        flash.addFlashAttribute("notice", notice(outcome));
        return to(outcome);
    }

    private ModelAndView page(int number, Map<String, String> typed, List<Wrong> wrongs, HttpStatus status) {
        EditionView edition = editions.get(new EditionId(number));
        boolean inForce = territory
                .findEdition()
                .map(EditionView::id)
                .filter(edition.id()::equals)
                .isPresent();
        return new ModelAndView(
                "territory/edition",
                Map.of("page", new EditionPage(edition, editions.listWards(edition.id()), typed, wrongs, inForce)),
                status);
    }

    private static ModelAndView to(EditionOutcome outcome) {
        return new ModelAndView(
                "redirect:/borders/editions/" + outcome.edition().id().number());
    }

    private static String notice(EditionOutcome outcome) {
        return switch (outcome) {
            case EditionOutcome.Accepted _ -> "territory.notice.accepted";
            case EditionOutcome.Faulty _ -> "territory.notice.faulty";
            case EditionOutcome.Withdrawn _ -> "territory.notice.withdrawn";
            case EditionOutcome.AlreadyDecided _ -> "territory.notice.already-decided";
        };
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new InvalidException("validFrom", "territory.day-needed");
        }
    }

    private static String text(Optional<MultipartFile> file) throws IOException {
        byte[] bytes = file.isPresent() ? file.get().getBytes() : new byte[0];
        if (bytes.length == 0) {
            throw new InvalidException("wards", "territory.file-needed");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidException("wards", "territory.not-utf8");
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("territory.only-administrators-keep-editions");
        }
    }
}
