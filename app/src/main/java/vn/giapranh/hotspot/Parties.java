package vn.giapranh.hotspot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Who belongs to a charter, and who may decide for its wards. */
@Component
class Parties {

    private final Charters charters;

    Parties(Charters charters) {
        this.charters = charters;
    }

    /** A charter that the actor's ward is a party of. */
    CharterView get(Actor actor, String charter) {
        CharterView view = charters.getCharter(actor, charter);
        if (!isParty(actor, view)) {
            throw new ForbiddenException("hotspot.forbidden.parties");
        }
        return view;
    }

    /** The charters in force of the actor's ward; all of them for the engine. */
    List<CharterView> listInForce(Actor actor) {
        return charters.listCharters(actor).stream()
                .filter(charter -> charter.state() instanceof CharterState.InForce)
                .filter(charter -> isParty(actor, charter))
                .toList();
    }

    static Set<WardId> of(CharterView charter) {
        return Set.copyOf(charter.document().partyWards());
    }

    private static boolean isParty(Actor actor, CharterView charter) {
        return actor instanceof Actor.Engine
                || actor.ward().filter(of(charter)::contains).isPresent();
    }

    /** The work of a leader or of the office that prepares it. */
    static void requireOffice(Actor actor) {
        if (!(actor instanceof Actor.Engine) && !actor.has(Role.LEADER) && !actor.has(Role.SECRETARY)) {
            throw new ForbiddenException("hotspot.forbidden.office");
        }
    }

    /** Whether the actor may do it to a finding: look, whoever is at work; the rest, a leader of its wards or of the chair. */
    boolean may(Actor actor, FindingAct act, FindingView finding) {
        if (act == FindingAct.LOOK) {
            return actor.has(Role.LEADER) || actor.has(Role.SECRETARY) || actor.has(Role.DUTY_OFFICER);
        }
        Optional<WardId> ward = actor.ward();
        return actor.has(Role.LEADER)
                && ward.isPresent()
                && (finding.wards().contains(ward.get())
                        || charters.getCharter(actor, finding.charter())
                                .chair()
                                .ward()
                                .equals(ward.get()));
    }
}
