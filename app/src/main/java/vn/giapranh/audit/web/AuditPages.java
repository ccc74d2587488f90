package vn.giapranh.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giapranh.audit.AccessView;
import vn.giapranh.audit.Audit;
import vn.giapranh.audit.EntryView;
import vn.giapranh.audit.TrailFilter;
import vn.giapranh.audit.web.TrailPage.Asked;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.people.People;
import vn.giapranh.people.Units;

/** The trail and the access log, for an auditor. */
@Controller
class AuditPages {

    /** Days begin at midnight in Ho Chi Minh City. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Audit audit;
    private final People people;
    private final Units units;

    AuditPages(Audit audit, People people, Units units) {
        this.audit = audit;
        this.people = people;
        this.units = units;
    }

    @GetMapping("/audit")
    String trail(
            Actor.Officer officer,
            @RequestParam(defaultValue = "") String stream,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam Optional<Long> before,
            Model model) {
        Asked asked = new Asked(stream.strip(), type.strip(), actor.strip(), from, to);
        TrailFilter filter = new TrailFilter(
                given(asked.stream()),
                given(asked.type()),
                given(asked.actor()),
                day("from", from, day -> day),
                day("to", to, day -> day.plusDays(1)),
                before);
        Audit.Page<EntryView> entries = audit.trail(officer, filter);
        Optional<String> older = entries.more()
                ? Optional.of(address(asked, entries.rows().getLast().sequence()))
                : Optional.empty();
        model.addAttribute(
                "page",
                new TrailPage(
                        asked,
                        entries.rows(),
                        older,
                        audit.standing(),
                        audit.lastSeal(officer),
                        names(officer, entries.rows().stream().map(EntryView::actor)),
                        units.names(officer)));
        return "audit/trail";
    }

    @PostMapping("/audit/checks")
    String check(Actor.Officer officer) {
        audit.check(officer);
        return "redirect:/audit";
    }

    @GetMapping("/audit/accesses")
    String accesses(
            Actor.Officer officer,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam Optional<UUID> before,
            Model model) {
        Audit.Page<AccessView> accesses = audit.accesses(officer, given(subject.strip()), before);
        Optional<String> older = accesses.more()
                ? Optional.of(UriComponentsBuilder.fromPath("/audit/accesses")
                        .queryParam("subject", subject.strip())
                        .queryParam("before", accesses.rows().getLast().id())
                        .encode()
                        .toUriString())
                : Optional.empty();
        model.addAttribute(
                "page",
                new AccessPage(
                        subject.strip(),
                        accesses.rows(),
                        older,
                        names(officer, accesses.rows().stream().map(AccessView::actor)),
                        units.names(officer)));
        return "audit/accesses";
    }

    private Map<PersonId, String> names(Actor actor, Stream<String> marks) {
        Collection<PersonId> persons = marks.map(TrailPage.Marks::person)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return people.names(actor, persons);
    }

    private static String address(Asked asked, long before) {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParam("stream", asked.stream())
                .queryParam("type", asked.type())
                .queryParam("actor", asked.actor())
                .queryParam("from", asked.from())
                .queryParam("to", asked.to())
                .queryParam("before", before)
                .encode()
                .toUriString();
    }

    private static Optional<String> given(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    private static Optional<Instant> day(String field, String typed, UnaryOperator<LocalDate> bound) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    bound.apply(LocalDate.parse(typed)).atStartOfDay(ZONE).toInstant());
        } catch (DateTimeParseException e) {
            throw new InvalidException(List.of(new InvalidException.Wrong(field, "audit.date-wrong", List.of())));
        }
    }
}
