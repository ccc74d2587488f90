package vn.giapranh.charter.draft;

import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Who works on charters for a ward: its secretaries and leaders. */
final class Office {

    private Office() {}

    static boolean has(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    /** The ward for which a secretary or leader acts. */
    static WardId require(Actor actor) {
        if (!has(actor)) {
            throw new ForbiddenException("charter-draft.forbidden.office");
        }
        return actor.ward()
                .filter(ward -> !ward.isLevelAbove())
                .orElseThrow(() -> new ForbiddenException("charter-draft.forbidden.office"));
    }

    /** The ward for which a leader acts. */
    static WardId requireLeader(Actor actor) {
        if (!actor.has(Role.LEADER)) {
            throw new ForbiddenException("charter-draft.forbidden.leader");
        }
        return require(actor);
    }

    /** The ward that began the draft, or one that it names. */
    static void requireOwn(DraftStore.Row row, DraftText text, WardId ward) {
        if (!row.startedBy().equals(ward)) {
            requireParty(text, ward);
        }
    }

    static void requireParty(DraftText text, WardId ward) {
        if (!text.frame().wards().contains(ward.code())) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
    }
}
