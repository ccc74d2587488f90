package vn.giapranh.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/**
 * Accounts and what they may do. Acts are an administrator's, for the own unit or, from the level above, for any; others
 * are refused with {@link ForbiddenException}, and a person the actor may not see is {@link UnknownException}. An
 * administrator takes neither the own account nor the own administration away.
 */
@Service
public class People {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final PersonStore store;
    private final Units units;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonStore store, Units units, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account with its first assignment. @throws InvalidException naming every wrong field */
    @Transactional
    public CreatedPerson create(Actor actor, CreatePerson person) {
        Administration.of(actor, person.keptBy());
        List<Wrong> wrongs = new ArrayList<>();
        if (!SIGN_IN_NAME.matcher(person.signInName()).matches()) {
            wrongs.add(new Wrong("signInName", "people.sign-in-name-wrong", List.of()));
        }
        if (person.displayName().isEmpty() || person.displayName().length() > 120) {
            wrongs.add(new Wrong("displayName", "people.display-name-wrong", List.of()));
        }
        if (person.roles().isEmpty()) {
            wrongs.add(new Wrong("roles", "people.roles-missing", List.of()));
        }
        if (units.find(actor, person.keptBy()).isEmpty()) {
            wrongs.add(new Wrong("unit", "people.unit-unknown", List.of()));
        }
        person.password().ifPresent(password -> wrongs.addAll(passwords.wrongs("password", password)));
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        Instant now = clock.instant();
        PersonId id = new PersonId(Ids.next());
        String password = person.password().orElseGet(passwords::made);
        store.add(id, person, passwords.hash(password), now);
        events.publishEvent(new PeopleEvent.PersonCreated(Ids.next(), now, actor, id, person.keptBy()));
        assigned(actor, id, person.keptBy(), person.roles(), now);
        return new CreatedPerson(id, password);
    }

    /** Gives the person these roles for the unit, in place of those before; none ends the assignment. */
    @Transactional
    public void assign(Actor actor, PersonId person, WardId unit, Set<Role> roles) {
        Administration.of(actor, unit);
        get(actor, person);
        if (isSelf(actor, person) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("people.not-yourself");
        }
        if (units.find(actor, unit).isEmpty()) {
            throw new InvalidException("unit", "people.unit-unknown");
        }
        assigned(actor, person, unit, roles, clock.instant());
    }

    private void assigned(Actor actor, PersonId person, WardId unit, Set<Role> roles, Instant now) {
        store.assign(person, unit, roles);
        events.publishEvent(new PeopleEvent.PersonAssigned(Ids.next(), now, actor, person, unit, roles));
    }

    /** From the next request on the person is out. */
    @Transactional
    public void disable(Actor actor, PersonId person) {
        keeping(actor, person);
        if (isSelf(actor, person)) {
            throw new ForbiddenException("people.not-yourself");
        }
        store.setState(person, PersonState.DISABLED);
        events.publishEvent(new PeopleEvent.PersonDisabled(Ids.next(), clock.instant(), actor, person));
    }

    @Transactional
    public void enable(Actor actor, PersonId person) {
        keeping(actor, person);
        store.setState(person, PersonState.ACTIVE);
        events.publishEvent(new PeopleEvent.PersonEnabled(Ids.next(), clock.instant(), actor, person));
    }

    /** A new password, told once; a lock is lifted. */
    @Transactional
    public String resetPassword(Actor actor, PersonId person) {
        PersonView kept = keeping(actor, person);
        if (kept.demo() && !(actor instanceof Actor.Engine)) {
            throw new ForbiddenException("people.not-in-the-demo");
        }
        Instant now = clock.instant();
        String password = passwords.made();
        store.setPassword(person, passwords.hash(password), now);
        events.publishEvent(new PeopleEvent.PasswordReset(Ids.next(), now, actor, person));
        return password;
    }

    /** The persons who act for the actor's unit or whose accounts it keeps; for the level above, all. */
    @Transactional(readOnly = true)
    public List<PersonView> list(Actor actor) {
        Administration.any(actor);
        return store.list();
    }

    /** @throws UnknownException when there is no such person, or the actor may not know */
    @Transactional(readOnly = true)
    public PersonView get(Actor actor, PersonId person) {
        Administration.any(actor);
        return store.find(person).orElseThrow(() -> new UnknownException("people.person"));
    }

    @Transactional(readOnly = true)
    public Optional<PersonView> find(Actor actor, String signInName) {
        Administration.any(actor);
        return store.find(signInName);
    }

    /**
     * Display names of colleagues. A person the actor may not see is left out: whoever shows an act of another unit names
     * the unit instead.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Actor actor, Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of() : store.names(persons);
    }

    /**
     * How many active persons hold which role at each unit: numbers only. A unit whose persons the actor may not see has none.
     */
    @Transactional(readOnly = true)
    public Map<WardId, Map<Role, Integer>> countRoles(Actor actor, Collection<WardId> units) {
        return units.isEmpty() ? Map.of() : store.countRoles(units);
    }

    private PersonView keeping(Actor actor, PersonId person) {
        PersonView known = get(actor, person);
        Administration.of(actor, known.keptBy());
        return known;
    }

    private static boolean isSelf(Actor actor, PersonId person) {
        return actor instanceof Actor.Officer officer && officer.person().equals(person);
    }
}
