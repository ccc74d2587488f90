package vn.giapranh.territory.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
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

/** Boundary editions: look at their faults; an administrator brings one in, accepts its faults or lays it aside. */
@Controller
@RequestMapping("/borders/editions")
class EditionsPages {

    /** The field whose reason stands for every fault without one of its own. */
    private static final String REASON_FOR_ALL = "reason";

    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Editions editions;

    EditionsPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/new")
    ModelAndView form(Actor.Officer officer) {
        requireAdministrator(officer);
        return new ModelAndView("territory/proposal", Map.of("page", new ProposalPage(Map.of(), List.of())));
    }

    @GetMapping("/{number:\\d{1,9}}")
    ModelAndView edition(Actor.Officer officer, @PathVariable int number) {
        return page(number, Optional.empty(), Map.of(), List.of(), HttpStatus.OK);
    }

    /** The file as it was brought in. It never changes, so a browser keeps it. */
    @GetMapping("/{number:\\d{1,9}}/wards.geojson")
    ResponseEntity<byte[]> file(Actor.Officer officer, @PathVariable int number, WebRequest request) {
        return SheetAnswer.of(editions.getFile(new EditionId(number)), FOR_A_DAY, request);
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
            return answer(editions.propose(officer, proposal(typed, file)), flash);
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
            return answer(editions.acceptFaults(officer, new AcceptFaults(edition.id(), reasons)), flash);
        } catch (InvalidException e) {
            return page(number, Optional.empty(), typed, e.wrongs(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{number:\\d{1,9}}/withdrawal")
    ModelAndView withdraw(Actor.Officer officer, @PathVariable int number, RedirectAttributes flash) {
        return answer(editions.withdraw(officer, new EditionId(number)), flash);
    }

    private ModelAndView page(
            int number, Optional<String> refusal, Map<String, String> typed, List<Wrong> wrongs, HttpStatus status) {
        EditionView edition = editions.get(new EditionId(number));
        EditionPage page = new EditionPage(
                edition, editions.listWards(edition.id()), editions.findChanges(edition.id()), refusal, typed, wrongs);
        return new ModelAndView("territory/edition", Map.of("page", page), status);
    }

    private ModelAndView answer(EditionOutcome outcome, RedirectAttributes flash) {
        int number = outcome.edition().id().number();
        return switch (outcome) {
            case EditionOutcome.Accepted _ -> to(number, "territory.notice.accepted", flash);
            case EditionOutcome.Faulty _ -> to(number, "territory.notice.faulty", flash);
            case EditionOutcome.Withdrawn _ -> to(number, "territory.notice.withdrawn", flash);
            case EditionOutcome.AlreadyDecided _ ->
                page(number, Optional.of("territory.notice.already-decided"), Map.of(), List.of(), HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView to(int number, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/borders/editions/" + number);
    }

    /** @throws InvalidException naming both the day and the file when both are wrong */
    private static ProposeEdition proposal(Map<String, String> typed, Optional<MultipartFile> file) throws IOException {
        List<Wrong> wrongs = new ArrayList<>();
        LocalDate day = LocalDate.EPOCH;
        String text = "";
        try {
            day = day(typed.getOrDefault("validFrom", ""));
        } catch (InvalidException e) {
            wrongs.addAll(e.wrongs());
        }
        try {
            text = text(file);
        } catch (InvalidException e) {
            wrongs.addAll(e.wrongs());
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        return new ProposeEdition(
                typed.getOrDefault("name", "").strip(),
                typed.getOrDefault("source", "").strip(),
                day,
                text);
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
