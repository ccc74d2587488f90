package vn.giapranh.people.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.CreatedPerson;
import vn.giapranh.people.People;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.UnitView;
import vn.giapranh.people.Units;

/** Persons, for an administrator. A password is shown in the answer to the act that made it, and stored nowhere. */
@Controller
class PeoplePages {

    private final People people;
    private final Units units;

    PeoplePages(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @GetMapping("/people")
    String list(Actor.Officer officer, Model model) {
        model.addAttribute("page", page(officer, PeoplePage.Form.EMPTY, Wrongs.NONE));
        return "people/people";
    }

    @PostMapping("/people")
    ModelAndView create(
            Actor.Officer officer,
            @RequestParam String signInName,
            @RequestParam String displayName,
            @RequestParam Optional<WardId> unit,
            @RequestParam(defaultValue = "") List<Role> roles) {
        CreatePerson command = new CreatePerson(
                signInName, displayName, Optional.empty(), unit.orElse(officer.unit()), Set.copyOf(roles), false);
        try {
            CreatedPerson created = people.create(officer, command);
            return secret("password", command.signInName(), created.password(), "/people/" + created.person());
        } catch (InvalidException e) {
            var form = new PeoplePage.Form(signInName, displayName, unit, roles);
            return new ModelAndView(
                    "people/people",
                    Map.of("page", page(officer, form, new Wrongs(e.wrongs()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/people/{id}")
    String person(Actor.Officer officer, @PathVariable UUID id, Model model) {
        PersonView person = people.get(officer, new PersonId(id));
        Map<WardId, String> names = units.names(officer);
        model.addAttribute(
                "page",
                new PersonPage(
                        person,
                        names.getOrDefault(person.keptBy(), person.keptBy().code()),
                        kept(officer),
                        officer.unit().isLevelAbove() || officer.unit().equals(person.keptBy()),
                        officer.person().equals(person.id())));
        return "people/person";
    }

    @PostMapping("/people/{id}/assignments")
    String assign(
            Actor.Officer officer,
            @PathVariable UUID id,
            @RequestParam WardId unit,
            @RequestParam(defaultValue = "") List<Role> roles,
            RedirectAttributes flash) {
        people.assign(officer, new PersonId(id), unit, Set.copyOf(roles));
        return done(id, flash, roles.isEmpty() ? "people.person.released" : "people.person.assigned");
    }

    @PostMapping("/people/{id}/disablement")
    String disable(Actor.Officer officer, @PathVariable UUID id, RedirectAttributes flash) {
        people.disable(officer, new PersonId(id));
        return done(id, flash, "people.person.disabled");
    }

    @PostMapping("/people/{id}/enablement")
    String enable(Actor.Officer officer, @PathVariable UUID id, RedirectAttributes flash) {
        people.enable(officer, new PersonId(id));
        return done(id, flash, "people.person.enabled");
    }

    @PostMapping("/people/{id}/password")
    ModelAndView resetPassword(Actor.Officer officer, @PathVariable UUID id) {
        PersonId person = new PersonId(id);
        String password = people.resetPassword(officer, person);
        return secret("password", people.get(officer, person).signInName(), password, "/people/" + id);
    }

    private static String done(UUID id, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/people/" + id;
    }

    static ModelAndView secret(String kind, String forWhom, String secret, String back) {
        return new ModelAndView(
                "people/secret", Map.of("page", new SecretPage(kind, forWhom, secret, back)), HttpStatus.CREATED);
    }

    private PeoplePage page(Actor.Officer officer, PeoplePage.Form form, Wrongs wrongs) {
        Map<WardId, List<PersonView>> byUnit =
                people.list(officer).stream().collect(Collectors.groupingBy(PersonView::keptBy));
        List<PeoplePage.Group> groups = units.list(officer).stream()
                .filter(unit -> byUnit.containsKey(unit.code()))
                .map(unit -> new PeoplePage.Group(unit, byUnit.getOrDefault(unit.code(), List.of())))
                .toList();
        return new PeoplePage(groups, kept(officer), form, wrongs);
    }

    /** The units the officer administrates. */
    private List<UnitView> kept(Actor.Officer officer) {
        return units.list(officer).stream()
                .filter(unit -> officer.unit().isLevelAbove() || unit.code().equals(officer.unit()))
                .toList();
    }
}
