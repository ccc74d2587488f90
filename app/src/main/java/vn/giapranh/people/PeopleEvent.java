package vn.giapranh.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** What happens to accounts, units and tokens. */
public sealed interface PeopleEvent extends DomainEvent {

    /** What happens to one account; stream {@code person:<id>}. */
    sealed interface OfPerson extends PeopleEvent {
        PersonId person();

        @Override
        default String stream() {
            return "person:" + person();
        }

        @Override
        default Map<String, Object> facts() {
            return Map.of("person", person());
        }
    }

    record PersonCreated(UUID eventId, Instant at, Actor actor, PersonId person, WardId keptBy) implements OfPerson {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person, "keptBy", keptBy);
        }
    }

    /** The person's roles for one unit are now these; none: the person no longer acts for it. */
    record PersonAssigned(UUID eventId, Instant at, Actor actor, PersonId person, WardId unit, Set<Role> roles)
            implements OfPerson {
        public PersonAssigned {
            roles = Set.copyOf(roles);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person, "unit", unit, "roles", new TreeSet<>(roles));
        }
    }

    record PersonDisabled(UUID eventId, Instant at, Actor actor, PersonId person) implements OfPerson {}

    record PersonEnabled(UUID eventId, Instant at, Actor actor, PersonId person) implements OfPerson {}

    /** By the administrator of the unit that keeps the account. */
    record PasswordReset(UUID eventId, Instant at, Actor actor, PersonId person) implements OfPerson {}

    /** By the person. */
    record PasswordChanged(UUID eventId, Instant at, Actor actor, PersonId person) implements OfPerson {}

    record SignedIn(UUID eventId, Instant at, Actor actor, PersonId person) implements OfPerson {}

    /** @param failures failures in a row, this one counted */
    record SignInFailed(UUID eventId, Instant at, Actor actor, PersonId person, int failures) implements OfPerson {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person, "failures", failures);
        }
    }

    record PersonLockedOut(UUID eventId, Instant at, Actor actor, PersonId person, Instant until) implements OfPerson {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person, "until", until);
        }
    }

    /** A name that no active account has, or whose account is locked: one stream a day, without what was typed. */
    record SignInRefused(UUID eventId, Instant at, Actor actor) implements PeopleEvent {
        @Override
        public String stream() {
            return "sign-in:" + at.atZone(ZoneOffset.UTC).toLocalDate();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }

    /** The person says for which of their units they act from now on. */
    record UnitChosen(UUID eventId, Instant at, Actor actor, PersonId person, WardId unit) implements OfPerson {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person, "unit", unit);
        }
    }

    /** A unit is new, or has another name or another telephone of its duty post. */
    record UnitKept(UUID eventId, Instant at, Actor actor, WardId unit, String name) implements PeopleEvent {
        @Override
        public String stream() {
            return "unit:" + unit;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("unit", unit, "name", name);
        }
    }

    record TokenIssued(UUID eventId, Instant at, Actor actor, UUID token, WardId unit) implements PeopleEvent {
        @Override
        public String stream() {
            return "token:" + token;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("token", token, "unit", unit);
        }
    }

    record TokenRevoked(UUID eventId, Instant at, Actor actor, UUID token, WardId unit) implements PeopleEvent {
        @Override
        public String stream() {
            return "token:" + token;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("token", token, "unit", unit);
        }
    }
}
