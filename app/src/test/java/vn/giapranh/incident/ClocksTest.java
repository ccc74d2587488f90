package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.ENGINE;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.HANH_THONG;
import static vn.giapranh.incident.IncidentWorld.HOA_HANH;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.IncidentEvent.HandoverAccepted;
import vn.giapranh.incident.IncidentEvent.HandoverDeclined;
import vn.giapranh.incident.IncidentEvent.HandoverOffered;
import vn.giapranh.incident.IncidentEvent.IncidentAcknowledged;
import vn.giapranh.incident.IncidentEvent.IncidentReported;
import vn.giapranh.incident.IncidentEvent.NeighbourOpened;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** A year and more of generated work, counted by the façade and again from the events alone. */
class ClocksTest extends InTheWorld {

    private static final String CHARTER = "bon-phuong-tan-son";
    private static final Instant FROM = Instant.parse("2026-10-31T17:00:00Z"); // midnight in Ho Chi Minh City
    /** Articles 6, 7 and 8 of the demo charter. */
    private static Duration toAcknowledge(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> Duration.ofMinutes(5);
            case SOON -> Duration.ofMinutes(30);
            case ROUTINE -> Duration.ofHours(4);
        };
    }

    private static Duration toAnswer(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> Duration.ofMinutes(15);
            case SOON -> Duration.ofHours(1);
            case ROUTINE -> Duration.ofHours(8);
        };
    }

    private record Key(ClockKind kind, WardId ward, YearMonth month) {}

    @Test
    void what_is_counted_is_what_a_recount_of_the_events_says() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int i = 0; i < 160; i++) {
            work(random);
        }
        Instant until = FROM.plus(Duration.ofDays(800));
        Map<Key, long[]> counted = new HashMap<>();
        for (ClockTally tally : world.as(ENGINE, () -> clocks().tally(ENGINE, CHARTER, FROM, until))) {
            if (Set.of(ClockKind.ACKNOWLEDGE, ClockKind.TELL, ClockKind.HANDOVER)
                    .contains(tally.kind())) {
                counted.put(
                        new Key(tally.kind(), tally.ward(), tally.month()),
                        new long[] {tally.met(), tally.late(), tally.missed(), tally.open()});
            }
        }
        Map<Key, long[]> recounted = recount();
        assertThat(readable(counted)).as("seed %d", seed).isEqualTo(readable(recounted));
        assertThat(counted.keySet().stream().map(Key::month).distinct().count()).isGreaterThan(12);
        for (int column = 0; column < 3; column++) {
            int at = column;
            assertThat(counted.values().stream().mapToLong(each -> each[at]).sum())
                    .as("column %d of met, late, missed", column)
                    .isPositive();
        }
    }

    @Test
    void the_list_behind_a_figure_holds_what_the_actor_may_see() {
        var number = world.reported(HANH_AN, AN_NHON, Urgency.SOON).number();
        Instant now = world.clock.instant();
        var asked = Set.of(ClockKind.ACKNOWLEDGE);
        Instant until = now.plus(Duration.ofDays(1));
        assertThat(listed(IncidentWorld.duty(HANH_THONG), asked, now, until)).contains(number);
        assertThat(listed(IncidentWorld.duty(TAN_SON_HOA), asked, now, until)).doesNotContain(number);
    }

    private List<IncidentNumber> listed(Actor actor, Set<ClockKind> kinds, Instant from, Instant until) {
        return world.as(actor, () -> clocks().list(actor, CHARTER, kinds, Set.of(AN_NHON), from, until)).stream()
                .map(ClockRecord::incident)
                .toList();
    }

    private Clocks clocks() {
        return world.clocks;
    }

    /** One incident: perhaps opened next door, perhaps acknowledged, perhaps offered, in time or not; then days pass. */
    private void work(Random random) {
        Urgency urgency = Urgency.values()[random.nextInt(3)];
        boolean north = random.nextBoolean();
        WardId lead = north ? AN_NHON : TAN_SON_HOA;
        var reported = world.reported(north ? HANH_AN : HOA_HANH, lead, urgency);
        IncidentNumber number = reported.number();
        pass(random, toAcknowledge(urgency));
        if (random.nextInt(4) > 0) {
            world.as(IncidentWorld.duty(HANH_THONG), () -> world.incidents.get(IncidentWorld.duty(HANH_THONG), number));
        }
        pass(random, toAcknowledge(urgency));
        if (random.nextInt(5) > 0) {
            Actor.Officer duty = IncidentWorld.duty(lead);
            world.done(duty, () -> world.incidents.acknowledge(duty, number, Attempt.once()));
            if (random.nextBoolean()) {
                handOver(random, urgency, lead, number);
            }
        }
        world.pass(Duration.ofDays(2).plusMinutes(random.nextInt(1_440)));
    }

    private void handOver(Random random, Urgency urgency, WardId lead, IncidentNumber number) {
        var offered = world.offered(lead, HANH_THONG, number);
        if (random.nextInt(3) == 0) {
            return; // it lapses
        }
        world.clock.advance(toAnswer(urgency).dividedBy(2));
        Actor.Officer duty = IncidentWorld.officer(HANH_THONG, Role.DUTY_OFFICER);
        var handover = offered.openHandover().orElseThrow().id();
        world.done(duty, () -> world.handovers.accept(duty, handover, Attempt.once()));
    }

    private void pass(Random random, Duration allowed) {
        world.pass(Duration.ofSeconds((long) (allowed.toSeconds() * random.nextDouble() * 0.9)));
    }

    /** From the events and the charter's words alone. */
    private Map<Key, long[]> recount() {
        Map<IncidentNumber, List<IncidentEvent>> stories =
                new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        for (IncidentEvent event : List.copyOf(world.events)) {
            stories.computeIfAbsent(event.incident(), _ -> new java.util.ArrayList<>())
                    .add(event);
        }
        Map<Key, long[]> sums = new HashMap<>();
        stories.values().forEach(story -> recount(story, sums));
        return sums;
    }

    private void recount(List<IncidentEvent> story, Map<Key, long[]> sums) {
        var first = (IncidentReported) story.getFirst();
        Duration allowed = toAcknowledge(first.urgency());
        add(
                sums,
                ClockKind.ACKNOWLEDGE,
                first.lead(),
                first.at().plus(allowed),
                at(story, event -> event instanceof IncidentAcknowledged));
        for (WardId neighbour : first.tell()) {
            add(
                    sums,
                    ClockKind.TELL,
                    neighbour,
                    first.at().plus(allowed),
                    at(
                            story,
                            event -> event instanceof NeighbourOpened opened
                                    && opened.ward().equals(neighbour)));
        }
        for (IncidentEvent event : story) {
            if (event instanceof HandoverOffered offered) {
                add(
                        sums,
                        ClockKind.HANDOVER,
                        offered.toWard(),
                        offered.at().plus(toAnswer(first.urgency())),
                        at(story, answer -> switch (answer) {
                            case HandoverAccepted accepted ->
                                accepted.handover().equals(offered.handover());
                            case HandoverDeclined declined ->
                                declined.handover().equals(offered.handover());
                            default -> false;
                        }));
            }
        }
    }

    private static Optional<Instant> at(List<IncidentEvent> story, java.util.function.Predicate<IncidentEvent> which) {
        return story.stream().filter(which).map(IncidentEvent::at).findFirst();
    }

    private void add(Map<Key, long[]> sums, ClockKind kind, WardId ward, Instant due, Optional<Instant> done) {
        YearMonth month = YearMonth.from(due.atZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        int column = done.map(at -> at.isBefore(due) ? 0 : 1).orElse(due.isAfter(world.clock.instant()) ? 3 : 2);
        sums.computeIfAbsent(new Key(kind, ward, month), _ -> new long[4])[column]++;
    }

    private static Map<String, List<Long>> readable(Map<Key, long[]> sums) {
        Map<String, List<Long>> readable = new TreeMap<>();
        sums.forEach((key, counts) -> readable.put(
                key.toString(), java.util.Arrays.stream(counts).boxed().toList()));
        return readable;
    }
}
