package vn.giapranh.briefing;

import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Who works on papers: the office that prepares them, and leaders. */
final class Secretariat {

    private Secretariat() {}

    /** The unit of a leader or a secretary; ForbiddenException for everybody else. */
    static WardId require(Actor actor) {
        if (!actor.has(Role.SECRETARY) && !actor.has(Role.LEADER)) {
            throw new ForbiddenException("briefing.forbidden.secretariat");
        }
        return actor.ward().orElseThrow();
    }

    static boolean isPartOf(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }
}
