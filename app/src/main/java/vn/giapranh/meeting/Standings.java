package vn.giapranh.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterState;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** As what somebody comes to a meeting or a conclusion: by role, and by which ward hosts it or holds the chair. */
@Component
class Standings {

    private final Charters charters;
    private final Now now;

    Standings(Charters charters, Now now) {
        this.charters = charters;
        this.now = now;
    }

    /** The ward that holds the chair today. */
    WardId chair(Actor actor, MeetingView meeting) {
        return chair(actor, meeting, now.today());
    }

    /** The ward that presides: in the chair on the day of the meeting once it is held, today until then. */
    WardId presiding(Actor actor, MeetingView meeting) {
        return meeting.state() instanceof MeetingState.Held held
                ? chair(actor, meeting, LocalDate.ofInstant(held.call().startsAt(), Charters.ZONE))
                : chair(actor, meeting);
    }

    private WardId chair(Actor actor, MeetingView meeting, LocalDate day) {
        return charters.getVersion(actor, meeting.charter())
                .document()
                .rule(ChairRule.class)
                .on(day)
                .ward();
    }

    MeetingStanding of(Actor actor, MeetingView meeting) {
        if (!isOffice(actor)) {
            return MeetingStanding.MEMBER;
        }
        WardId ward = actor.ward().orElseThrow();
        return ward.equals(meeting.host()) || ward.equals(chair(actor, meeting))
                ? MeetingStanding.CONVENER
                : MeetingStanding.OFFICE;
    }

    ConclusionStanding of(Actor actor, MeetingView meeting, ConclusionView conclusion) {
        Optional<WardId> ward = actor.ward();
        boolean responsible = isOffice(actor) && ward.equals(Optional.of(conclusion.ward()));
        boolean chair = actor.has(Role.LEADER) && ward.equals(Optional.of(chair(actor, meeting)));
        if (responsible) {
            return chair ? ConclusionStanding.RESPONSIBLE_CHAIR : ConclusionStanding.RESPONSIBLE;
        }
        return chair ? ConclusionStanding.CHAIR : ConclusionStanding.READER;
    }

    /** The work of a leader, or of the office that prepares it. */
    static boolean isOffice(Actor actor) {
        return actor.ward().isPresent() && (actor.has(Role.LEADER) || actor.has(Role.SECRETARY));
    }

    /** The charters of which the actor's ward is a party and that rule, have ruled or will rule; all for the engine. */
    List<CharterView> listCharters(Actor actor) {
        return charters.listCharters(actor).stream()
                .filter(charter -> !(charter.state() instanceof CharterState.Added))
                .filter(charter -> actor instanceof Actor.Engine
                        || actor.ward()
                                .filter(charter.document().partyWards()::contains)
                                .isPresent())
                .toList();
    }

    /** The slugs of those in which the actor, as a leader of the ward, holds the chair today. */
    Set<String> chaired(Actor actor) {
        if (!actor.has(Role.LEADER)) {
            return Set.of();
        }
        return listCharters(actor).stream()
                .filter(charter -> actor.ward()
                        .equals(Optional.of(charter.document()
                                .rule(ChairRule.class)
                                .on(now.today())
                                .ward())))
                .map(charter -> charter.id().charter())
                .collect(Collectors.toUnmodifiableSet());
    }

    void requireFor(Actor actor, MeetingAct act, MeetingView meeting) {
        if (!MeetingRules.isFor(act, of(actor, meeting))) {
            throw new ForbiddenException(
                    MeetingRules.isFor(act, MeetingStanding.OFFICE)
                            ? "meeting.forbidden.office"
                            : "meeting.forbidden.convener");
        }
    }
}
