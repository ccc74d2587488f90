package vn.giapranh.people;

import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Who keeps what: an administrator the own unit, one of the level above every unit, the engine (the demo world) too. */
final class Administration {

    private Administration() {}

    /** @throws ForbiddenException when the actor does not administrate the unit */
    static void of(Actor actor, WardId unit) {
        any(actor);
        if (!actor.ward().map(own -> own.isLevelAbove() || own.equals(unit)).orElse(true)) {
            throw new ForbiddenException("people.only-the-own-unit");
        }
    }

    /** @throws ForbiddenException when the actor administrates no unit */
    static void any(Actor actor) {
        if (!(actor instanceof Actor.Engine) && !actor.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("people.only-administrators");
        }
    }
}
