package vn.giapranh.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import vn.giapranh.demo.Player.Stage;
import vn.giapranh.demo.Story.Course;
import vn.giapranh.demo.Story.Handing;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.AidView;
import vn.giapranh.incident.AnswerReporter;
import vn.giapranh.incident.AnswerReporter.Answer;
import vn.giapranh.incident.AssignTask;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.ClockKind;
import vn.giapranh.incident.ClockView;
import vn.giapranh.incident.DecideDispute;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.DisputeView;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.HandoverView;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.incident.RequestAid;
import vn.giapranh.incident.TaskView;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;

/**
 * One story on the stage: its acts in the order of their times, each after the clocks that ran out before it. An act that
 * the protocol does not allow at that moment is left out, as an officer would leave it.
 */
final class Performance {

    /** Where there is no charter there is no time to keep; officers take about this long. */
    private static final Duration UNHURRIED = Duration.ofMinutes(40);

    private static final String CONTACT = "090 000 0000 (mẫu)";
    private static final Actor.Resident RESIDENT = new Actor.Resident();

    private final Stage stage;
    private final StoryBook book;
    private final Story story;
    private final Course course;
    private final Instant until;
    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at));
    private final IncidentNumber number;
    private WardId lead;

    private record Step(Instant at, Runnable act) {}

    Performance(Stage stage, StoryBook book, Story story, Instant until) {
        this.stage = stage;
        this.book = book;
        this.story = story;
        this.course = story.course();
        this.until = until;
        ReportOutcome.Reported reported = at(story.at(), this::report);
        this.number = reported.number();
        this.lead = reported.lead();
    }

    /** Plays what has happened by the end; returns the number of its incident. */
    IncidentNumber play() {
        plan();
        for (Step next = steps.poll(); next != null && !next.at().isAfter(until); next = steps.poll()) {
            stage.chronicle().fireClocks(number, next.at());
            Step step = next;
            at(step.at(), () -> {
                step.act().run();
                return step;
            });
        }
        stage.chronicle().fireClocks(number, until);
        return number;
    }

    // --- the report ------------------------------------------------------------------------------------------------

    private ReportOutcome.Reported report() {
        Located place = stage.territory().locate(story.lon(), story.lat());
        boolean byResident =
                story.channel() == Channel.RESIDENT_PAGE && place.ward().isPresent();
        Attempt attempt = Attempt.withKey("demo-story-" + story.number());
        if (byResident) {
            return stage.tracking()
                    .report(RESIDENT, command(Channel.RESIDENT_PAGE), List.of(), attempt)
                    .outcome();
        }
        Channel channel = story.channel() == Channel.RESIDENT_PAGE ? Channel.TELEPHONE : story.channel();
        return switch (stage.incidents().report(duty(receiver(place)), command(channel), attempt)) {
            case ReportOutcome.Reported reported -> reported;
            case ReportOutcome.KeyReused reused ->
                throw new IllegalStateException("story " + story.number() + " was played before: " + reused);
        };
    }

    private ReportIncident command(Channel channel) {
        return new ReportIncident(
                story.kind(),
                story.urgency(),
                story.lon(),
                story.lat(),
                story.words(),
                channel,
                story.withContact() ? Optional.of(CONTACT) : Optional.empty(),
                channel == Channel.OUTSIDE_LINE
                        ? Optional.of("1022: MẪU-" + (1000 + story.number()))
                        : Optional.empty(),
                Optional.empty());
    }

    /** Most call the ward they stand in; near a line every sixth calls the post on the other side. */
    private WardId receiver(Located place) {
        Optional<BorderId> near = place.borders().stream()
                .filter(border -> border.distanceMetres() < 120)
                .map(Located.NearBorder::border)
                .findFirst();
        WardId own = place.ward()
                .or(() -> near.map(BorderId::a))
                .orElse(Cast.units().getFirst().code());
        return story.number() % 6 == 0
                ? near.filter(border -> border.isBorderOf(own))
                        .map(border -> border.across(own))
                        .orElse(own)
                : own;
    }

    // --- the plan --------------------------------------------------------------------------------------------------

    private void plan() {
        IncidentView view = view();
        for (ClockView clock : view.clocks()) {
            if (clock.kind() == ClockKind.TELL) {
                then(share(clock, course.tellPace()), () -> stage.incidents().get(duty(clock.ward()), number));
            }
            if (clock.kind() == ClockKind.RECEIPT) {
                then(share(clock, 0.3 * course.answerPace()), () -> answer(Answer.RECEIPT));
            }
        }
        Instant acknowledged = view.clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.ACKNOWLEDGE)
                .findFirst()
                .map(clock -> share(clock, course.acknowledgePace()))
                .orElse(story.at().plus(times(UNHURRIED, course.acknowledgePace())));
        then(
                acknowledged,
                () -> act(Act.ACKNOWLEDGE, lead -> stage.incidents().acknowledge(lead, number, Attempt.once())));
        Instant resolved = acknowledged.plus(course.work());
        neighbour(view).ifPresent(other -> {
            if (course.handing() != Handing.NONE) {
                then(acknowledged.plus(minutes(5)), () -> offer(other));
            }
            if (course.joint()) {
                then(
                        acknowledged.plus(minutes(9)),
                        () -> act(
                                Act.ASSIGN_TASK,
                                lead -> stage.teamwork()
                                        .assign(
                                                lead,
                                                new AssignTask(number, partner(), said(book.tasks())),
                                                Attempt.once())));
                then(acknowledged.plus(times(course.work(), 0.7)), this::finishTasks);
            }
            if (course.aid()) {
                then(
                        acknowledged.plus(minutes(12)),
                        () -> act(
                                Act.REQUEST_AID,
                                lead -> stage.teamwork()
                                        .request(
                                                lead,
                                                new RequestAid(number, partner(), said(book.aids())),
                                                Attempt.once())));
                then(acknowledged.plus(minutes(17)), this::offerAid);
                then(acknowledged.plus(minutes(40)), this::confirmAid);
            }
        });
        then(resolved, () -> resolve(resolved));
    }

    private void resolve(Instant at) {
        if (!view().allows(Act.RESOLVE)) {
            Instant later = at.plus(Duration.ofHours(6));
            if (later.isBefore(story.at().plus(Duration.ofDays(9)))) {
                then(later, () -> resolve(later));
            }
            return;
        }
        finishTasks();
        act(Act.RESOLVE, lead -> stage.incidents().resolve(lead, number, said(book.resolutions()), Attempt.once()));
        then(at.plus(times(Duration.ofHours(3), course.answerPace())), () -> answer(Answer.RESULT));
        then(
                at.plus(times(Duration.ofHours(5), course.answerPace())),
                () -> act(Act.CLOSE, lead -> stage.incidents().close(lead, number, "", Attempt.once())));
    }

    private void answer(Answer answer) {
        ClockKind clock = answer == Answer.RECEIPT ? ClockKind.RECEIPT : ClockKind.RESULT;
        boolean owed = view().clocks().stream()
                .anyMatch(each -> each.kind() == clock && each.state().isOwed());
        if (owed) {
            String words = answer == Answer.RECEIPT
                    ? "Phường đã tiếp nhận và đang xử lý phản ánh của ông/bà."
                    : said(book.answers());
            act(
                    Act.ANSWER_REPORTER,
                    lead -> stage.incidents().answer(lead, new AnswerReporter(number, answer, words), Attempt.once()));
        }
    }

    // --- the lead --------------------------------------------------------------------------------------------------

    private void offer(WardId to) {
        act(
                Act.OFFER_HANDOVER,
                lead -> stage.handovers()
                        .offer(
                                lead,
                                new OfferHandover(number, to, HandoverReason.ON_THE_LINE, said(book.offers())),
                                Attempt.once()));
        view().openHandover().ifPresent(this::planAnswer);
    }

    private void planAnswer(HandoverView offered) {
        Duration term = Duration.between(offered.offeredAt(), offered.due());
        Instant answered = offered.offeredAt().plus(times(term, course.handoverPace()));
        Duration chairTerm = term.multipliedBy(4);
        switch (course.handing()) {
            case NONE -> {}
            case ACCEPTED -> then(answered, () -> accept(offered));
            case DECLINED -> then(answered, () -> decline(offered));
            case LAPSED -> then(offered.due().plus(times(chairTerm, 0.4)), this::decide);
            case DISPUTED -> {
                then(answered, () -> decline(offered));
                then(answered.plus(minutes(10)), this::bringToChair);
                then(answered.plus(minutes(10)).plus(times(chairTerm, 0.6)), this::decide);
            }
            case DISPUTED_ABOVE -> {
                then(answered, () -> decline(offered));
                then(answered.plus(minutes(10)), this::bringToChair);
                then(answered.plus(minutes(10)).plus(times(chairTerm, 1.4)), this::decide);
            }
        }
    }

    private void accept(HandoverView offered) {
        Actor.Officer receiver = duty(offered.to());
        if (view(receiver).allows(Act.ACCEPT_HANDOVER)) {
            done(stage.handovers().accept(receiver, offered.id(), Attempt.once()));
        }
    }

    private void decline(HandoverView offered) {
        Actor.Officer receiver = duty(offered.to());
        if (view(receiver).allows(Act.DECLINE_HANDOVER)) {
            done(stage.handovers()
                    .decline(
                            receiver,
                            new DeclineHandover(
                                    offered.id(),
                                    DeclineReason.NOT_OUR_GROUND,
                                    said(book.declines()),
                                    Optional.of(offered.from())),
                            Attempt.once()));
        }
    }

    private void bringToChair() {
        act(Act.BRING_TO_CHAIR, lead -> stage.handovers().bringToChair(lead, number, "", Attempt.once()));
    }

    private void decide() {
        Optional<DisputeView> open =
                view().dispute().filter(dispute -> dispute.decision().isEmpty());
        open.ifPresent(dispute -> {
            Actor.Officer decider = stage.cast().leader(Player.ENGINE, dispute.decider());
            if (view(decider).allows(Act.DECIDE_DISPUTE)) {
                WardId lead = story.number() % 2 == 0
                        ? dispute.lead()
                        : dispute.handovers().stream()
                                .findFirst()
                                .map(HandoverView::to)
                                .orElse(dispute.lead());
                done(stage.handovers()
                        .decide(decider, new DecideDispute(number, lead, said(book.decisions())), Attempt.once()));
            }
        });
    }

    // --- wards at work together ------------------------------------------------------------------------------------

    private void finishTasks() {
        for (TaskView task : view().tasks()) {
            if (task.doneAt().isEmpty()) {
                done(stage.teamwork().finish(duty(task.ward()), task.id(), "Đã thực hiện.", Attempt.once()));
            }
        }
    }

    private void offerAid() {
        for (AidView aid : view().aid()) {
            Actor.Officer asked = duty(aid.to());
            if (view(asked).allows(Act.OFFER_AID)) {
                done(stage.teamwork().offer(asked, aid.id(), "Cử hai người, đến trong 10 phút.", Attempt.once()));
            }
        }
    }

    private void confirmAid() {
        for (AidView aid : view().aid()) {
            act(Act.CONFIRM_AID, lead -> stage.teamwork().confirm(lead, aid.id(), Attempt.once()));
        }
    }

    // --- the means -------------------------------------------------------------------------------------------------

    /** An act of the ward that leads. */
    @FunctionalInterface
    private interface LeadAct {
        ActOutcome by(Actor.Officer lead);
    }

    private void act(Act act, LeadAct doing) {
        if (view().allows(act)) {
            done(doing.by(duty(lead)));
        }
    }

    private void done(ActOutcome outcome) {
        if (!(outcome instanceof ActOutcome.Done)) {
            throw new IllegalStateException("story " + story.number() + ", " + number + ": " + outcome);
        }
        lead = outcome.incident().lead().ward();
    }

    private void then(Instant at, Runnable act) {
        steps.add(new Step(at, act));
    }

    private <T> T at(Instant then, Supplier<T> act) {
        return stage.chronicle().at(then, act);
    }

    /** As the ward that leads sees it. */
    private IncidentView view() {
        return view(duty(lead));
    }

    private IncidentView view(Actor.Officer officer) {
        return stage.incidents().get(officer, number);
    }

    private Actor.Officer duty(WardId ward) {
        return stage.cast().duty(Player.ENGINE, ward);
    }

    /** The party on the other side of the incident's border from the ward that leads. */
    private static Optional<WardId> neighbour(IncidentView view) {
        return view.place()
                .border()
                .filter(border -> border.isBorderOf(view.lead().ward()))
                .map(border -> border.across(view.lead().ward()));
    }

    private WardId partner() {
        return neighbour(view()).orElseThrow();
    }

    private String said(List<String> words) {
        return words.get(story.number() % words.size());
    }

    private static Instant share(ClockView clock, double pace) {
        return clock.started().plus(times(Duration.between(clock.started(), clock.due()), pace));
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis((long) (duration.toMillis() * factor));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
