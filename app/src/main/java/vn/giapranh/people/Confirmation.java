package vn.giapranh.people;

import java.time.Duration;
import java.time.Instant;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;

/**
 * Proof that a person gave the own password again just now, for an act that binds others. Only {@link SignIns#confirm} makes
 * one.
 */
public final class Confirmation {

    public static final Duration FRESH = Duration.ofMinutes(2);

    private final PersonId person;
    private final Instant at;

    Confirmation(PersonId person, Instant at) {
        this.person = person;
        this.at = at;
    }

    /** Whether it is this actor's, and at most two minutes old. */
    public boolean isFreshOf(Actor actor, Instant now) {
        return actor instanceof Actor.Officer officer
                && officer.person().equals(person)
                && !at.plus(FRESH).isBefore(now);
    }
}
