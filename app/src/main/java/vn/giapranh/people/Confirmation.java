package vn.giapranh.people;

import java.time.Instant;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;

/**
 * Proof that a person gave the own password again just now, for an act that binds others. Only {@link SignIns#confirm} makes
 * one.
 */
public final class Confirmation {

    private final PersonId person;
    private final Instant at;

    Confirmation(PersonId person, Instant at) {
        this.person = person;
        this.at = at;
    }

    /** When the password was given. */
    public Instant at() {
        return at;
    }

    /** Whether it is this actor's. */
    public boolean isOf(Actor actor) {
        return actor instanceof Actor.Officer officer && officer.person().equals(person);
    }
}
