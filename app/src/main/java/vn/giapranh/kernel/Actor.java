package vn.giapranh.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and for which unit. Every act of every façade takes one first; row-level security follows it: an officer or
 * an organisation sees what its ward may see, a resident sees nothing but the report its code names, and only
 * {@link Engine} sees all.
 */
public sealed interface Actor {

    /** The unit acted for; empty for a resident and for the engine. */
    Optional<WardId> ward();

    /** A stable, impersonal mark for the audit trail, for example {@code person:0197…}; never a name. */
    String mark();

    /** Whether this actor holds the role for its ward. */
    boolean has(Role role);

    /** A signed-in person acting for one unit. */
    record Officer(PersonId person, WardId unit, Set<Role> roles) implements Actor {

        public Officer {
            roles = Set.copyOf(roles);
        }

        @Override
        public Optional<WardId> ward() {
            return Optional.of(unit);
        }

        @Override
        public String mark() {
            return "person:" + person;
        }

        @Override
        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    /** A programme of an organisation, known by its bearer token; it may do what a duty officer does. */
    record Organisation(UUID token, WardId unit) implements Actor {

        @Override
        public Optional<WardId> ward() {
            return Optional.of(unit);
        }

        @Override
        public String mark() {
            return "token:" + token;
        }

        @Override
        public boolean has(Role role) {
            return role == Role.DUTY_OFFICER || role == Role.FIELD_OFFICER;
        }
    }

    /** Somebody without an account, on the public pages. */
    record Resident() implements Actor {

        @Override
        public Optional<WardId> ward() {
            return Optional.empty();
        }

        @Override
        public String mark() {
            return "resident";
        }

        @Override
        public boolean has(Role role) {
            return false;
        }
    }

    /** The system itself: a clock that fires, a listener that follows an event. {@code job} names which. */
    record Engine(String job) implements Actor {

        @Override
        public Optional<WardId> ward() {
            return Optional.empty();
        }

        @Override
        public String mark() {
            return "engine:" + job;
        }

        @Override
        public boolean has(Role role) {
            return false;
        }
    }
}
