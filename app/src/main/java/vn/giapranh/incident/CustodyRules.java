package vn.giapranh.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.giapranh.charter.IncidentRules;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.incident.Change.AccessGiven;
import vn.giapranh.incident.Change.AnswersOwedBy;
import vn.giapranh.incident.Change.ClockFired;
import vn.giapranh.incident.Change.ClockMet;
import vn.giapranh.incident.Change.ClockStarted;
import vn.giapranh.incident.Change.ClockStopped;
import vn.giapranh.incident.Change.End;
import vn.giapranh.incident.Change.Ground;
import vn.giapranh.incident.Change.Happened;
import vn.giapranh.incident.Change.LeadPassed;
import vn.giapranh.incident.Decision.Step;
import vn.giapranh.incident.DisputeView.Level;
import vn.giapranh.incident.DisputeView.Why;
import vn.giapranh.incident.IncidentEvent.DisputeDecided;
import vn.giapranh.incident.IncidentEvent.DisputeEscalated;
import vn.giapranh.incident.IncidentEvent.HandoverAccepted;
import vn.giapranh.incident.IncidentEvent.HandoverDeclined;
import vn.giapranh.incident.IncidentEvent.HandoverLapsed;
import vn.giapranh.incident.IncidentEvent.HandoverOffered;
import vn.giapranh.incident.IncidentEvent.HandoverReminded;
import vn.giapranh.incident.IncidentEvent.HandoverWithdrawn;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * How the lead passes, as pure functions: offer, accept, decline, withdraw, lapse; dispute, decide, escalate.
 *
 * <p>A dispute opens when the second offer under the same lead is declined, when an offer lapses, or when a lead that was
 * declined once asks for it. The chair decides; when its time is over, the level above. A ward that took the lead by its
 * own hand has acknowledged it; one that was given it by decision must acknowledge it in the charter's time.
 */
final class CustodyRules {

    private static final Set<ShareGroup> EVERYTHING = EnumSet.allOf(ShareGroup.class);

    private CustodyRules() {}

    /** @param covered whether the incident's charter covers the border that the handover goes across */
    static Decision offer(
            Incident.AtWork incident,
            OfferHandover command,
            IncidentRules rules,
            boolean covered,
            UUID id,
            Instant now) {
        WardId to = command.toWard();
        WardId from = incident.lead();
        if (to.equals(from)) {
            return Decision.no(Refusal.Reason.TO_THE_LEAD_ITSELF);
        }
        if (!rules.parties().contains(to)) {
            return new Decision.No(Refusal.of(Refusal.Reason.NOT_A_PARTY, to));
        }
        if (!covered) {
            return new Decision.No(Refusal.of(Refusal.Reason.BORDER_NOT_COVERED, to));
        }
        List<Change> changes = new ArrayList<>();
        Incident.Acknowledged inHand = LifeRules.inHand(incident, changes);
        Custody.Held held = LifeRules.unquestioned(inHand);
        Standing standing = inHand.standing();
        BorderId border = standing.borderAcross(from, to);
        Duration time = rules.handover().of(standing.urgency());
        Instant due = now.plus(time);
        changes.add(new AccessGiven(to, rules.shareGroups()));
        changes.add(
                new Happened(head -> new HandoverOffered(head, id, from, to, command.reason(), due), command.words()));
        changes.add(new Change.HandoverOpened(id, from, to, border, held.sequence(), command.reason(), due));
        changes.add(new ClockStarted(ClockKind.HANDOVER, to, due));
        Duration reminder = rules.handoverReminder().of(standing.urgency());
        if (reminder.isPositive() && reminder.compareTo(time) < 0) {
            changes.add(new ClockStarted(ClockKind.HANDOVER_REMINDER, to, due.minus(reminder)));
        }
        return new Step(
                new Incident.Acknowledged(
                        standing.seenAlsoBy(to), new Custody.Offered(from, held.sequence(), held.declines(), id, to)),
                changes);
    }

    static Step accept(Incident.Acknowledged incident, Custody.Offered offered, IncidentRules rules) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(head -> new HandoverAccepted(head, offered.handover(), offered.lead(), offered.to())));
        changes.add(new Change.HandoverEnded(offered.handover(), new End.Accepted()));
        changes.add(new ClockMet(ClockKind.HANDOVER));
        changes.add(new ClockStopped(ClockKind.HANDOVER_REMINDER));
        changes.add(new AccessGiven(offered.to(), EVERYTHING));
        int sequence = offered.sequence() + 1;
        changes.add(new LeadPassed(
                sequence,
                offered.to(),
                Optional.of(rules.articles().handover()),
                new Ground.Acceptance(offered.handover())));
        changes.add(new AnswersOwedBy(offered.to()));
        return new Step(
                new Incident.Acknowledged(
                        incident.standing().nextVersion(), new Custody.Held(offered.to(), sequence, 0)),
                changes);
    }

    /** @param dispute the id of the dispute that this decline may open */
    static Step decline(
            Incident.Acknowledged incident,
            Custody.Offered offered,
            DeclineHandover command,
            IncidentRules rules,
            UUID dispute,
            Instant now) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(
                head -> new HandoverDeclined(
                        head,
                        offered.handover(),
                        offered.lead(),
                        offered.to(),
                        command.reason(),
                        command.proposedWard()),
                command.words()));
        changes.add(new Change.HandoverEnded(
                offered.handover(), new End.Declined(command.reason(), command.proposedWard())));
        changes.add(new ClockMet(ClockKind.HANDOVER));
        changes.add(new ClockStopped(ClockKind.HANDOVER_REMINDER));
        Custody.Held held = new Custody.Held(offered.lead(), offered.sequence(), 1);
        Incident.Acknowledged declined =
                new Incident.Acknowledged(incident.standing().nextVersion(), held);
        return offered.declines() == 0
                ? new Step(declined, changes)
                : dispute(declined, held, Why.DECLINED_TWICE, "", rules, dispute, now, changes);
    }

    static Step withdraw(Incident.Acknowledged incident, Custody.Offered offered) {
        return new Step(
                new Incident.Acknowledged(
                        incident.standing().nextVersion(),
                        new Custody.Held(offered.lead(), offered.sequence(), offered.declines())),
                List.of(
                        new Happened(
                                head -> new HandoverWithdrawn(head, offered.handover(), offered.lead(), offered.to())),
                        new Change.HandoverEnded(offered.handover(), new End.Withdrawn()),
                        new ClockStopped(ClockKind.HANDOVER),
                        new ClockStopped(ClockKind.HANDOVER_REMINDER)));
    }

    static Step bringToChair(
            Incident.Acknowledged incident, String words, IncidentRules rules, UUID dispute, Instant now) {
        return dispute(
                new Incident.Acknowledged(incident.standing().nextVersion(), incident.custody()),
                LifeRules.unquestioned(incident),
                Why.BROUGHT_BY_THE_LEAD,
                words,
                rules,
                dispute,
                now,
                new ArrayList<>());
    }

    static Decision decide(
            Incident.Acknowledged incident,
            Custody.Disputed disputed,
            DecideDispute command,
            IncidentRules rules,
            Instant now) {
        WardId to = command.lead();
        if (!rules.parties().contains(to)) {
            return new Decision.No(Refusal.of(Refusal.Reason.NOT_A_PARTY, to));
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Happened(
                head -> new DisputeDecided(
                        head, disputed.dispute(), disputed.level(), disputed.decider(), disputed.lead(), to),
                command.words()));
        changes.add(new Change.DisputeEnded(disputed.dispute(), to));
        changes.add(new ClockMet(ClockKind.DISPUTE_CHAIR));
        changes.add(new ClockMet(ClockKind.DISPUTE_LEVEL_ABOVE));
        Standing standing = incident.standing().nextVersion();
        if (to.equals(disputed.lead())) {
            return new Step(new Incident.Acknowledged(standing, new Custody.Held(to, disputed.sequence(), 0)), changes);
        }
        int sequence = disputed.sequence() + 1;
        changes.add(new AccessGiven(to, EVERYTHING));
        changes.add(new LeadPassed(
                sequence,
                to,
                Optional.of(rules.articles().dispute()),
                new Ground.Ruling(disputed.dispute(), disputed.level(), disputed.decider())));
        changes.add(new AnswersOwedBy(to));
        changes.add(new ClockStarted(
                ClockKind.ACKNOWLEDGE, to, now.plus(rules.acknowledge().of(standing.urgency()))));
        return new Step(new Incident.Reported(standing.seenAlsoBy(to), new Custody.Held(to, sequence, 0)), changes);
    }

    /** The reminder before the end; {@code due} is the offer's. */
    static Step remind(Incident.Acknowledged incident, Custody.Offered offered, Instant due) {
        return new Step(
                incident,
                List.of(
                        new Happened(head ->
                                new HandoverReminded(head, offered.handover(), offered.lead(), offered.to(), due)),
                        new Change.HandoverReminded(offered.handover()),
                        new ClockFired(ClockKind.HANDOVER_REMINDER, offered.to(), false)));
    }

    /** Nobody answered. {@code changes} holds the breach of the clock. */
    static Step lapse(
            Incident.Acknowledged incident,
            Custody.Offered offered,
            IncidentRules rules,
            UUID dispute,
            Instant now,
            List<Change> changes) {
        changes.add(new Happened(head -> new HandoverLapsed(head, offered.handover(), offered.lead(), offered.to())));
        changes.add(new Change.HandoverEnded(offered.handover(), new End.Lapsed()));
        changes.add(new ClockStopped(ClockKind.HANDOVER));
        changes.add(new ClockStopped(ClockKind.HANDOVER_REMINDER));
        Custody.Held held = new Custody.Held(offered.lead(), offered.sequence(), offered.declines());
        return dispute(
                new Incident.Acknowledged(incident.standing().nextVersion(), held),
                held,
                Why.LAPSED,
                "",
                rules,
                dispute,
                now,
                changes);
    }

    /** The chair's time is over. {@code changes} holds the breach of its clock. */
    static Step escalate(
            Incident.Acknowledged incident,
            Custody.Disputed disputed,
            IncidentRules rules,
            Instant now,
            List<Change> changes) {
        WardId above = rules.levelAbove();
        Standing standing = incident.standing().nextVersion().seenAlsoBy(above);
        Instant due = now.plus(rules.disputeLevelAbove().of(standing.urgency()));
        changes.add(new AccessGiven(above, rules.shareGroups()));
        changes.add(new Happened(head -> new DisputeEscalated(head, disputed.dispute(), disputed.lead(), above, due)));
        changes.add(new Change.DisputeRaised(disputed.dispute(), above, due));
        changes.add(new ClockStopped(ClockKind.DISPUTE_CHAIR));
        changes.add(new ClockStarted(ClockKind.DISPUTE_LEVEL_ABOVE, above, due));
        return new Step(
                new Incident.Acknowledged(
                        standing,
                        new Custody.Disputed(
                                disputed.lead(),
                                disputed.sequence(),
                                disputed.declines(),
                                disputed.dispute(),
                                Level.LEVEL_ABOVE,
                                above)),
                changes);
    }

    private static Step dispute(
            Incident.Acknowledged incident,
            Custody.Held held,
            Why why,
            String words,
            IncidentRules rules,
            UUID id,
            Instant now,
            List<Change> changes) {
        WardId chair = rules.chair();
        Instant due = now.plus(rules.disputeChair().of(incident.standing().urgency()));
        changes.add(new AccessGiven(chair, rules.shareGroups()));
        changes.add(
                new Happened(head -> new IncidentEvent.DisputeOpened(head, id, held.lead(), why, chair, due), words));
        changes.add(new Change.DisputeOpened(id, held.lead(), held.sequence(), why, chair, due));
        changes.add(new ClockStarted(ClockKind.DISPUTE_CHAIR, chair, due));
        return new Step(
                new Incident.Acknowledged(
                        incident.standing().seenAlsoBy(chair),
                        new Custody.Disputed(held.lead(), held.sequence(), held.declines(), id, Level.CHAIR, chair)),
                changes);
    }
}
