package vn.giapranh.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.incident.TrackedReport;
import vn.giapranh.incident.TrackingCode;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/**
 * One pair of hands in the simulation. What it does next is drawn from its own seed: it reports, looks, acts on what it
 * sees, acts on what it saw a while ago, sends the same thing twice at once, and tries again after a mishap.
 */
final class Hand {

    private static final int RETRIES = 20;

    private final Simulation world;
    private final Random random;
    private final List<TrackingCode> codes = new ArrayList<>();

    Hand(Simulation world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    void turn() {
        int roll = random.nextInt(100);
        if (roll < 4) {
            report();
        } else if (roll < 7) {
            reportAsResident();
        } else if (roll < 10) {
            disagree();
        } else if (roll < 13) {
            Actor.Officer officer = officer(anyWard());
            world.board().list(officer, ListIncidents.open(20));
        } else if (roll < 16) {
            world.stepClock(step());
        } else if (roll < 22) {
            besides();
        } else {
            act();
        }
    }

    /** What a node does beside what it is asked. */
    private void besides() {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> world.fireClocks();
            case 3 -> world.lookForDuplicates();
            case 4 -> world.seal();
            default -> world.look();
        }
    }

    /** Mostly a little forward; now and then an hour or a day, forward or back. */
    private Duration step() {
        return switch (random.nextInt(6)) {
            case 0 -> Duration.ofMinutes(-random.nextInt(180));
            case 1 -> Duration.ofHours(random.nextInt(24));
            case 2 -> Duration.ofHours(-random.nextInt(12));
            default -> Duration.ofMinutes(random.nextInt(20));
        };
    }

    private void report() {
        Actor.Officer officer = officer(anyWard());
        UUID mark = mark();
        ReportIncident command = Doings.report(random, world.anyPlace(random), Channel.TELEPHONE, mark);
        Attempt attempt = random.nextInt(4) == 0 ? Attempt.once() : Attempt.withKey("report-" + mark);
        sent(attempt, () -> world.incidents().report(officer, command, attempt)).forEach(outcome -> {
            switch (outcome) {
                case ReportOutcome.Reported reported -> {
                    world.ledger().reported("#" + mark, reported.number());
                    world.remember(reported.number());
                }
                case ReportOutcome.KeyReused reused ->
                    throw new AssertionError("the same report was taken for another: " + reused);
            }
        });
    }

    private void reportAsResident() {
        UUID mark = mark();
        ReportIncident command = Doings.report(random, world.anyPlace(random), Channel.RESIDENT_PAGE, mark);
        Attempt attempt = Attempt.withKey("resident-" + mark);
        for (TrackedReport report :
                sent(attempt, () -> world.tracking().report(Simulation.RESIDENT, command, List.of(), attempt))) {
            world.ledger().reported("#" + mark, report.outcome().number());
            world.remember(report.outcome().number());
            codes.add(report.code());
        }
    }

    private void disagree() {
        if (codes.isEmpty()) {
            return;
        }
        TrackingCode code = codes.get(random.nextInt(codes.size()));
        UUID mark = mark();
        Attempt attempt = Attempt.withKey("disagree-" + mark);
        sent(
                attempt,
                () -> world.tracking().disagree(Simulation.RESIDENT, code, Doings.marked("Chưa xong", mark), attempt));
    }

    private void act() {
        Optional<IncidentNumber> number = world.anyIncident(random);
        if (number.isEmpty()) {
            return;
        }
        WardId ward = random.nextInt(5) == 0 ? anyUnit() : world.concerned(number.get(), random);
        Actor.Officer officer = officer(ward);
        Optional<IncidentView> looked = look(officer, number.get());
        if (looked.isEmpty()) {
            return;
        }
        IncidentView seen = looked.get();
        Act act = choose(seen);
        UUID mark = mark();
        Optional<Doings.Doing> doing = world.doings().of(act, officer, seen, world.pool(), random, mark);
        if (doing.isPresent()) {
            Attempt attempt = attempt(seen, mark);
            for (ActOutcome outcome : sent(attempt, () -> doing.get().now(attempt))) {
                note(act, officer, outcome, attempt, seen, mark);
            }
        }
    }

    /** Sight is held to in both directions, whatever goes on meanwhile. */
    private Optional<IncidentView> look(Actor.Officer officer, IncidentNumber number) {
        boolean known = world.mayKnow(officer.unit(), number);
        try {
            IncidentView seen = world.incidents().get(officer, number);
            if (!world.mayKnow(officer.unit(), number)) {
                world.wrong("invariant 7: " + officer.unit() + " was shown " + number);
            }
            return Optional.of(seen);
        } catch (UnknownException hidden) {
            if (known) {
                world.wrong(officer.unit() + " was told that there is no " + number);
            }
            return Optional.empty();
        }
    }

    /** Mostly what is allowed, and of that rather what leads on than what ends or can be done at any time. */
    private Act choose(IncidentView seen) {
        List<Act> urn = seen.acts().stream()
                .filter(each -> each.refusal().isEmpty())
                .flatMap(each -> Collections.nCopies(weight(each.act()), each.act()).stream())
                .toList();
        return urn.isEmpty() || random.nextInt(10) == 0
                ? Act.values()[random.nextInt(Act.values().length)]
                : urn.get(random.nextInt(urn.size()));
    }

    private static int weight(Act act) {
        return switch (act) {
            case ATTACH_PHOTO, NOTE, DISMISS_DUPLICATE, CLOSE -> 1;
            case RESOLVE, ANSWER_REPORTER, WITHDRAW_HANDOVER, MERGE -> 2;
            case ACKNOWLEDGE, ASSIGN_TASK, REQUEST_AID, REOPEN -> 3;
            case BRING_TO_CHAIR, DECIDE_DISPUTE -> 30;
            case OFFER_HANDOVER, ACCEPT_HANDOVER, DECLINE_HANDOVER, FINISH_TASK, OFFER_AID, CONFIRM_AID, PART -> 10;
        };
    }

    private Attempt attempt(IncidentView seen, UUID mark) {
        OptionalInt version = switch (random.nextInt(5)) {
            case 0, 1 -> OptionalInt.of(seen.version());
            case 2 -> OptionalInt.of(Math.max(1, seen.version() - 1));
            default -> OptionalInt.empty();
        };
        return new Attempt(version, random.nextBoolean() ? Optional.of("act-" + mark) : Optional.empty());
    }

    private void note(
            Act act, Actor.Officer officer, ActOutcome outcome, Attempt attempt, IncidentView seen, UUID mark) {
        switch (outcome) {
            case ActOutcome.Done _ -> {
                world.ledger().done(act);
                attempt.key().ifPresent(key -> world.ledger().keyed(officer.unit(), key, keyedOn(act, outcome, seen)));
                if (Doings.saysWords(act)) {
                    world.ledger().said("#" + mark, seen.number());
                }
                if (act == Act.ACCEPT_HANDOVER) {
                    world.ledger().accepted(seen.handovers().getLast().id(), officer.unit());
                }
            }
            case ActOutcome.Refused _ -> world.refused();
            case ActOutcome.Stale _ -> world.stale();
        }
    }

    /** A dismissal is written on the one of the two that the ward leads. */
    private static IncidentNumber keyedOn(Act act, ActOutcome outcome, IncidentView seen) {
        return act == Act.DISMISS_DUPLICATE ? outcome.incident().number() : seen.number();
    }

    /**
     * Sends it: perhaps twice at once, perhaps into a mishap, and then again with the same key until it is through. What
     * has no key is sent once: after a mishap nobody knows what became of it.
     */
    private <T> List<T> sent(Attempt attempt, Supplier<T> call) {
        boolean again = attempt.key().isPresent();
        List<T> answers = new ArrayList<>();
        if (again && random.nextInt(4) == 0) {
            Twin<T> twin = new Twin<>(call);
            once(call, random.nextInt(6) == 0).ifPresent(answers::add);
            twin.answer().ifPresent(answers::add);
        } else {
            once(call, random.nextInt(6) == 0).ifPresent(answers::add);
        }
        for (int i = 0; again && answers.isEmpty() && i < RETRIES; i++) {
            once(call, i < 2 && random.nextInt(3) == 0).ifPresent(answers::add);
        }
        if (again && random.nextInt(5) == 0) {
            once(call, false).ifPresent(answers::add);
        }
        return answers;
    }

    private <T> Optional<T> once(Supplier<T> call, boolean withMishap) {
        world.acted();
        if (withMishap) {
            world.mishaps().plan(random);
        }
        try {
            return Optional.of(call.get());
        } catch (UnknownException | ForbiddenException no) {
            world.refused();
            return Optional.empty();
        } catch (Mishaps.Mishap planned) {
            return Optional.empty();
        } catch (DataAccessException | TransactionException failed) {
            if (!withMishap) {
                throw failed;
            }
            return Optional.empty(); // the connection was cut, as planned
        } finally {
            world.mishaps().planNothing();
        }
    }

    /** The same call from a second device, at the same moment. */
    private final class Twin<T> {

        private @Nullable T answer;
        private @Nullable RuntimeException failure;
        private final Thread thread;

        Twin(Supplier<T> call) {
            thread = Thread.ofVirtual().start(() -> {
                try {
                    answer = call.get();
                } catch (UnknownException | ForbiddenException no) {
                    world.refused();
                } catch (RuntimeException failed) {
                    failure = failed;
                }
            });
        }

        Optional<T> answer() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (failure != null) {
                throw failure;
            }
            return Optional.ofNullable(answer);
        }
    }

    private UUID mark() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private WardId anyUnit() {
        return random.nextInt(5) == 0 ? Simulation.CITY : anyWard();
    }

    private WardId anyWard() {
        return Simulation.WARDS.get(random.nextInt(Simulation.WARDS.size()));
    }

    private Actor.Officer officer(WardId ward) {
        Set<Role> roles = switch (random.nextInt(8)) {
            case 0 -> Set.of(Role.FIELD_OFFICER);
            case 1 -> Set.of(Role.LEADER);
            case 2, 3 -> Set.of(Role.DUTY_OFFICER);
            default -> Set.of(Role.DUTY_OFFICER, Role.LEADER);
        };
        return new Actor.Officer(new PersonId(new UUID(7, ward.hashCode())), ward, roles);
    }
}
