package vn.giapranh.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.SignInStore.Attempt;

/** Coming in: the password, the unit acted for, and what somebody may do right now. */
@Service
public class SignIns {

    /** The session attribute that holds the code of the unit acted for, when a person has several. */
    public static final String UNIT_ATTRIBUTE = "giapranh.unit";

    public static final int MOST_FAILURES = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** A name or password longer than this is nobody's, and so is a name with the character zero, which no database keeps. */
    private static final int LONGEST = 200;

    private static final Actor.Engine DOOR = new Actor.Engine("sign-in");

    private final SignInStore store;
    private final Passwords passwords;
    private final AddressThrottle addresses;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIns(
            SignInStore store,
            Passwords passwords,
            AddressThrottle addresses,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.addresses = addresses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One attempt. It counts as a failure from its first instant and is forgiven when it proves right, so attempts at once
     * cannot outrun the lock. The password is compared outside any transaction: it takes long on purpose.
     *
     * @param address where the request came from, as the throttle counts it
     */
    public SignInOutcome attempt(String signInName, String password, String address) {
        if (addresses.isFull(address)) {
            return new SignInOutcome.Throttled();
        }
        String typed = signInName.indexOf('\0') < 0 ? signInName : "";
        String name = shortened(typed).strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<Attempt> counted = inTransaction(() -> store.count(name, now, MOST_FAILURES, now.plus(LOCK)));
        if (counted.isEmpty()) {
            passwords.pretend(shortened(password));
            addresses.failed(address);
            return inTransaction(() -> {
                events.publishEvent(new PeopleEvent.SignInRefused(Ids.next(), now, DOOR));
                return new SignInOutcome.Refused();
            });
        }
        Attempt attempt = counted.get();
        boolean right = passwords.fits(shortened(password), attempt.hash());
        if (!right) {
            addresses.failed(address);
        }
        return inTransaction(() -> right ? accepted(attempt, now) : refused(attempt, now));
    }

    /**
     * The person gives the own password again, for an act that binds others. Counted, throttled and locked as at the door; a
     * wrong password changes nothing else.
     */
    public ConfirmOutcome confirm(Actor.Officer officer, String password, String address) {
        if (addresses.isFull(address)) {
            return new ConfirmOutcome.Locked();
        }
        Instant now = clock.instant();
        Optional<Attempt> counted =
                inTransaction(() -> store.count(officer.person(), now, MOST_FAILURES, now.plus(LOCK)));
        if (counted.isEmpty()) {
            passwords.pretend(shortened(password));
            addresses.failed(address);
            return new ConfirmOutcome.Locked();
        }
        Attempt attempt = counted.get();
        if (!passwords.fits(shortened(password), attempt.hash())) {
            addresses.failed(address);
            inTransaction(() -> refused(attempt, now));
            return new ConfirmOutcome.NotRight();
        }
        return inTransaction(() -> {
            store.forgive(attempt.person());
            return new ConfirmOutcome.Confirmed(new Confirmation(attempt.person(), now));
        });
    }

    private SignInOutcome accepted(Attempt attempt, Instant now) {
        store.forgive(attempt.person());
        List<Assignment> assignments = store.assignments(attempt.person());
        Actor actor = assignments.size() == 1 ? officer(attempt.person(), assignments.getFirst()) : DOOR;
        events.publishEvent(new PeopleEvent.SignedIn(Ids.next(), now, actor, attempt.person()));
        return new SignInOutcome.Accepted(attempt.person(), attempt.displayName());
    }

    private SignInOutcome refused(Attempt attempt, Instant now) {
        events.publishEvent(new PeopleEvent.SignInFailed(Ids.next(), now, DOOR, attempt.person(), attempt.failures()));
        attempt.lockedUntil()
                .ifPresent(until -> events.publishEvent(
                        new PeopleEvent.PersonLockedOut(Ids.next(), now, DOOR, attempt.person(), until)));
        return new SignInOutcome.Refused();
    }

    /** For what somebody may act at this moment, by unit code; empty when disabled or without an assignment. */
    @Transactional(readOnly = true)
    public List<Assignment> assignments(PersonId person) {
        return store.assignments(person);
    }

    /**
     * The person says for which unit they act from now on.
     *
     * @throws ForbiddenException when they have no assignment there
     */
    @Transactional
    public Actor.Officer choose(PersonId person, WardId unit) {
        Actor.Officer officer = store.assignments(person).stream()
                .filter(assignment -> assignment.unit().equals(unit))
                .findFirst()
                .map(assignment -> officer(person, assignment))
                .orElseThrow(() -> new ForbiddenException("people.not-your-unit"));
        events.publishEvent(new PeopleEvent.UnitChosen(Ids.next(), clock.instant(), officer, person, unit));
        return officer;
    }

    /**
     * The person changes their own password.
     *
     * @throws InvalidException {@code current} when it is not the present one, {@code password} when too short or long
     * @throws ForbiddenException for a demo account: it must let the next visitor in
     */
    public void changePassword(Actor.Officer officer, String current, String password) {
        if (isDemo(officer.person())) {
            throw new ForbiddenException("people.not-in-the-demo");
        }
        Optional<String> hash = inTransaction(() -> store.hash(officer.person()));
        if (!passwords.fits(shortened(current), hash.orElseThrow())) {
            throw new InvalidException("current", "people.password-not-right");
        }
        List<InvalidException.Wrong> wrongs = passwords.wrongs("password", password);
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
        String changed = passwords.hash(password);
        inTransaction(() -> {
            Instant now = clock.instant();
            store.changePassword(officer.person(), changed, now);
            events.publishEvent(new PeopleEvent.PasswordChanged(Ids.next(), now, officer, officer.person()));
            return changed;
        });
    }

    /** Whether the account belongs to the demo world. */
    @Transactional(readOnly = true)
    public boolean isDemo(PersonId person) {
        return store.isDemo(person);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static Actor.Officer officer(PersonId person, Assignment assignment) {
        return new Actor.Officer(person, assignment.unit(), assignment.roles());
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : "";
    }
}
