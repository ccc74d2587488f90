package vn.giapranh.incident;

import java.util.Set;
import vn.giapranh.kernel.Actor;

/**
 * A way to ask about an incident.
 *
 * @param name how somebody asks
 * @param most what an answer could hold at most
 */
record SightQuestion(String name, Set<Seen> most, Asked asked) {

    /** What the actor sees of the incident by asking so. */
    @FunctionalInterface
    interface Asked {
        Set<Seen> by(Actor.Officer actor, SightCase about) throws Exception;
    }
}
