package vn.giapranh.incident.web;

import java.util.Map;
import java.util.Optional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;

/** The unit an actor looks for. These pages belong to units: who acts for none is refused. */
final class Units {

    private Units() {}

    static WardId of(Actor actor) {
        return actor.ward().orElseThrow(() -> new ForbiddenException("incident-web.only-for-units"));
    }

    /** The unit a form names in a field that may be left empty. */
    static Optional<WardId> find(String field, Map<String, String> sent) {
        String code = sent.getOrDefault(field, "").strip();
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(WardId.of(code));
        } catch (IllegalArgumentException notACode) {
            throw new InvalidException(field, "incident-web.invalid.unit");
        }
    }
}
