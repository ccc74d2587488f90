package vn.giapranh.briefing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import vn.giapranh.briefing.OfficeId;
import vn.giapranh.briefing.Offices;
import vn.giapranh.briefing.WriteOffice;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.ToneMarks;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.WardView;

@Controller
@RequestMapping("/offices")
class OfficePages {

    private final Offices offices;
    private final Territory territory;

    OfficePages(Offices offices, Territory territory) {
        this.offices = offices;
        this.territory = territory;
    }

    @GetMapping
    ModelAndView list(Actor.Officer officer) {
        return page(officer, "", Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(Actor.Officer officer, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        return answered(officer, "new", sent, flash, () -> {
            offices.add(officer, office(sent));
            return "briefing.notice.office-added";
        });
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes flash) {
        return answered(officer, id.toString(), sent, flash, () -> {
            boolean changed = offices.change(officer, new OfficeId(id), PaperForm.version(sent), office(sent));
            return changed ? "briefing.notice.office-changed" : "briefing.notice.stale";
        });
    }

    @PostMapping("/house")
    ModelAndView house(Actor.Officer officer, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        return answered(officer, "house", sent, flash, () -> {
            offices.changeHouse(officer, house(sent));
            return "briefing.notice.house-changed";
        });
    }

    private interface Act {
        String notice();
    }

    private ModelAndView answered(
            Actor.Officer officer, String form, Map<String, String> sent, RedirectAttributes flash, Act act) {
        try {
            flash.addFlashAttribute("notice", act.notice());
            return new ModelAndView("redirect:/offices");
        } catch (InvalidException invalid) {
            return page(officer, form, sent, invalid.wrongs(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            Actor.Officer officer, String form, Map<String, String> typed, List<Wrong> wrongs, HttpStatus status) {
        OfficesPage page = new OfficesPage(
                offices.list(officer),
                offices.getHouse(officer),
                officer.has(Role.SECRETARY) || officer.has(Role.LEADER),
                territory.findWard(officer.unit()).map(WardView::name).orElse(""),
                territory.findWard(officer.unit()).map(WardView::shortName).orElse(""),
                form,
                typed,
                wrongs);
        return new ModelAndView("briefing/offices", Map.of("page", page), status);
    }

    private static WriteOffice office(Map<String, String> sent) {
        return new WriteOffice(
                sent.getOrDefault("system", "").equals("PARTY") ? IssuerSystem.PARTY : IssuerSystem.STATE,
                Optional.of(sent.getOrDefault("parent", "")),
                sent.getOrDefault("name", "").replace("\r\n", "\n"),
                sent.getOrDefault("place", ""),
                sent.getOrDefault("abbreviation", ""),
                Optional.of(sent.getOrDefault("congressTerm", "")));
    }

    private static HouseStyle house(Map<String, String> sent) {
        List<Wrong> wrongs = new ArrayList<>();
        String charter = sent.getOrDefault("charterAbbreviation", "").strip();
        String end = sent.getOrDefault("party36End", "").strip();
        if (charter.isEmpty() || charter.length() > 20) {
            wrongs.add(new Wrong("charterAbbreviation", "briefing.invalid.length", List.of(1, 20)));
        }
        if (end.isEmpty() || end.length() > 5) {
            wrongs.add(new Wrong("party36End", "briefing.invalid.length", List.of(1, 5)));
        }
        Optional<LocalDate> from = day(sent.getOrDefault("party05From", ""));
        if (from.isEmpty()) {
            wrongs.add(new Wrong("party05From", "briefing.invalid.day", List.of()));
        }
        ToneMarks marks = switch (sent.getOrDefault("toneMarks", "")) {
            case "ON_LAST_VOWEL" -> ToneMarks.ON_LAST_VOWEL;
            case "AS_WRITTEN" -> ToneMarks.AS_WRITTEN;
            default -> ToneMarks.ON_FIRST_VOWEL;
        };
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        return new HouseStyle(charter, marks, from.orElseThrow(), end);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
