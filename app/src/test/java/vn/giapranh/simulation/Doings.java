package vn.giapranh.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.AnswerReporter;
import vn.giapranh.incident.AssignTask;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.DecideDispute;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.Merges;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.RequestAid;
import vn.giapranh.incident.Teamwork;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Located;

/** Every act, with a command made up from what the actor sees. Said words carry a mark, to be counted afterwards. */
record Doings(Incidents incidents, Handovers handovers, Teamwork teamwork, Merges merges, List<WardId> wards) {

    /** An act that is ready to be done, any number of times. */
    @FunctionalInterface
    interface Doing {
        ActOutcome now(Attempt attempt);
    }

    /** What is said with an act is unlike anything said before. */
    static String marked(String words, UUID mark) {
        return words + " #" + mark;
    }

    static ReportIncident report(Random random, Located place, Channel channel, UUID mark) {
        return new ReportIncident(
                Kind.values()[random.nextInt(Kind.values().length)],
                Urgency.values()[random.nextInt(Urgency.values().length)],
                place.lon(),
                place.lat(),
                marked("Tin báo", mark),
                channel,
                random.nextInt(3) == 0 ? Optional.of("0900 000 000") : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Empty when there is nothing the act could be done to. */
    Optional<Doing> of(Act act, Actor actor, IncidentView seen, List<IncidentNumber> others, Random random, UUID mark) {
        IncidentNumber number = seen.number();
        String words = marked("Lời kèm", mark);
        Optional<UUID> handover =
                last(seen.handovers().stream().map(each -> each.id()).toList());
        Optional<UUID> task = open(
                seen.tasks().stream()
                        .filter(each -> each.doneAt().isEmpty())
                        .map(each -> each.id())
                        .toList(),
                random);
        Optional<UUID> aid = open(seen.aid().stream().map(each -> each.id()).toList(), random);
        WardId partner = wards.get(random.nextInt(wards.size()));
        IncidentNumber other = others.get(random.nextInt(others.size()));
        return switch (act) {
            case ACKNOWLEDGE -> Optional.of(attempt -> incidents.acknowledge(actor, number, attempt));
            case OFFER_HANDOVER -> {
                var offer = new OfferHandover(number, partner, HandoverReason.OTHER, words);
                yield Optional.of(attempt -> handovers.offer(actor, offer, attempt));
            }
            case ACCEPT_HANDOVER -> handover.map(id -> attempt -> handovers.accept(actor, id, attempt));
            case DECLINE_HANDOVER ->
                handover.map(id -> {
                    var decline = new DeclineHandover(id, DeclineReason.OTHER, words, Optional.of(partner));
                    return attempt -> handovers.decline(actor, decline, attempt);
                });
            case WITHDRAW_HANDOVER -> handover.map(id -> attempt -> handovers.withdraw(actor, id, attempt));
            case BRING_TO_CHAIR -> Optional.of(attempt -> handovers.bringToChair(actor, number, words, attempt));
            case DECIDE_DISPUTE -> {
                var decision = new DecideDispute(number, partner, words);
                yield Optional.of(attempt -> handovers.decide(actor, decision, attempt));
            }
            case ASSIGN_TASK -> {
                var task1 = new AssignTask(number, partner, words);
                yield Optional.of(attempt -> teamwork.assign(actor, task1, attempt));
            }
            case FINISH_TASK -> task.map(id -> attempt -> teamwork.finish(actor, id, words, attempt));
            case REQUEST_AID -> {
                var request = new RequestAid(number, partner, words);
                yield Optional.of(attempt -> teamwork.request(actor, request, attempt));
            }
            case OFFER_AID -> aid.map(id -> attempt -> teamwork.offer(actor, id, words, attempt));
            case CONFIRM_AID -> aid.map(id -> attempt -> teamwork.confirm(actor, id, attempt));
            case NOTE -> Optional.of(attempt -> incidents.note(actor, number, words, attempt));
            case ATTACH_PHOTO -> Optional.of(attempt -> incidents.attach(actor, number, Photos.PIXEL, attempt));
            case MERGE -> Optional.of(attempt -> merges.merge(actor, number, other, attempt));
            case DISMISS_DUPLICATE -> Optional.of(attempt -> merges.dismiss(actor, number, other, attempt));
            case PART -> Optional.of(attempt -> merges.part(actor, number, attempt));
            case RESOLVE -> Optional.of(attempt -> incidents.resolve(actor, number, words, attempt));
            case CLOSE -> Optional.of(attempt -> incidents.close(actor, number, words, attempt));
            case REOPEN -> Optional.of(attempt -> incidents.reopen(actor, number, words, attempt));
            case ANSWER_REPORTER -> {
                var answer = new AnswerReporter(
                        number,
                        random.nextBoolean() ? AnswerReporter.Answer.RECEIPT : AnswerReporter.Answer.RESULT,
                        words);
                yield Optional.of(attempt -> incidents.answer(actor, answer, attempt));
            }
        };
    }

    /** Whether the words of the act are kept word for word, once each time it is done. */
    static boolean saysWords(Act act) {
        return switch (act) {
            case OFFER_HANDOVER,
                    DECLINE_HANDOVER,
                    BRING_TO_CHAIR,
                    DECIDE_DISPUTE,
                    ASSIGN_TASK,
                    FINISH_TASK,
                    REQUEST_AID,
                    OFFER_AID,
                    NOTE,
                    RESOLVE,
                    CLOSE,
                    REOPEN,
                    ANSWER_REPORTER -> true;
            case ACKNOWLEDGE,
                    ACCEPT_HANDOVER,
                    WITHDRAW_HANDOVER,
                    CONFIRM_AID,
                    ATTACH_PHOTO,
                    MERGE,
                    DISMISS_DUPLICATE,
                    PART -> false;
        };
    }

    private static Optional<UUID> last(List<UUID> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    private static Optional<UUID> open(List<UUID> ids, Random random) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }
}
