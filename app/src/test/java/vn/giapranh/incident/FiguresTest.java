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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.IncidentEvent.HandoverAccepted;
import vn.giapranh.incident.IncidentEvent.HandoverDeclined;
import vn.giapranh.incident.IncidentEvent.HandoverLapsed;
import vn.giapranh.incident.IncidentEvent.HandoverOffered;
import vn.giapranh.incident.IncidentEvent.IncidentReported;
import vn.giapranh.incident.IncidentEvent.IncidentResolved;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** A year of generated incidents, counted by the façade and again from the events alone, quarter by quarter. */
class FiguresTest extends InTheWorld {

    private static final String CHARTER = "bon-phuong-tan-son";

    @Test
    void the_figures_of_each_quarter_are_what_a_recount_of_the_events_says() {
        long seed = 20261125;
        Random random = new Random(seed);
        Instant begun = world.clock.instant();
        for (int i = 0; i < 120; i++) {
            work(random);
        }
        Instant from = begun.minusSeconds(1);
        for (int quarter = 0; quarter < 4; quarter++) {
            Instant until = from.plus(Duration.ofDays(91));
            Instant begin = from;
            IncidentFigures counted = world.as(ENGINE, () -> world.figures.count(ENGINE, CHARTER, begin, until));
            check(counted, begin, until, "seed " + seed + " quarter " + quarter);
            from = until;
        }
    }

    private void check(IncidentFigures counted, Instant from, Instant until, String what) {
        List<IncidentEvent> events = List.copyOf(world.events);
        List<IncidentReported> reported = events.stream()
                .filter(IncidentReported.class::isInstance)
                .map(IncidentReported.class::cast)
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(until))
                .toList();
        assertThat(counted.reported()).as(what).isEqualTo(reported.size()).isPositive();
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        Map<Urgency, Long> urgencies = new EnumMap<>(Urgency.class);
        Map<String, Long> borders = new TreeMap<>();
        Map<String, long[]> hours = new TreeMap<>();
        for (IncidentReported each : reported) {
            kinds.merge(each.kind(), 1L, Long::sum);
            urgencies.merge(each.urgency(), 1L, Long::sum);
            String border = each.border().orElseThrow().toString();
            borders.merge(border, 1L, Long::sum);
            hours.computeIfAbsent(border, _ -> new long[24])[
                    each.at().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getHour()]++;
        }
        assertThat(counted.byKind()).as(what).isEqualTo(kinds);
        assertThat(counted.byUrgency()).as(what).isEqualTo(urgencies);
        Map<String, Long> countedBorders = new TreeMap<>();
        counted.byBorder().forEach((border, count) -> countedBorders.put(border.toString(), count));
        assertThat(countedBorders).as(what).isEqualTo(borders);
        counted.hours()
                .forEach((border, of) -> assertThat(of)
                        .as(what)
                        .isEqualTo(Arrays.stream(hours.getOrDefault(border.toString(), new long[24]))
                                .boxed()
                                .toList()));
        assertThat(counted.cells().stream()
                        .mapToLong(IncidentFigures.Cell::count)
                        .sum())
                .isLessThanOrEqualTo(counted.reported());
        assertThat(counted.cells()).allMatch(cell -> cell.count() >= 3);
        long resolved = reported.stream()
                .filter(each -> events.stream()
                        .anyMatch(event -> event instanceof IncidentResolved
                                && event.incident().equals(each.incident())))
                .count();
        assertThat(counted.resolved()).as(what).isEqualTo(resolved);
        List<HandoverOffered> offered = events.stream()
                .filter(HandoverOffered.class::isInstance)
                .map(HandoverOffered.class::cast)
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(until))
                .toList();
        assertThat(counted.handovers().offered())
                .as(what)
                .isEqualTo(offered.size())
                .isPositive();
        assertThat(counted.handovers().accepted())
                .as(what)
                .isEqualTo(offered.stream()
                        .filter(each -> events.stream()
                                .anyMatch(event -> event instanceof HandoverAccepted accepted
                                        && accepted.handover().equals(each.handover())))
                        .count());
        assertThat(counted.handovers().declined() + counted.handovers().lapsed())
                .as(what)
                .isEqualTo(offered.stream()
                        .filter(each -> events.stream().anyMatch(event -> switch (event) {
                            case HandoverDeclined declined ->
                                declined.handover().equals(each.handover());
                            case HandoverLapsed lapsed -> lapsed.handover().equals(each.handover());
                            default -> false;
                        }))
                        .count());
    }

    private void work(Random random) {
        Urgency urgency = Urgency.values()[random.nextInt(3)];
        boolean north = random.nextBoolean();
        WardId lead = north ? AN_NHON : TAN_SON_HOA;
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Actor.Officer duty = IncidentWorld.duty(lead);
        var place = world.near(north ? HANH_AN : HOA_HANH, lead, 20 + random.nextInt(60));
        IncidentNumber number = world.reported(
                        duty,
                        new ReportIncident(kind, urgency, place.lon(), place.lat(), "Vụ việc mẫu", Channel.TELEPHONE),
                        Attempt.once())
                .number();
        world.clock.advance(Duration.ofMinutes(1));
        world.done(duty, () -> world.incidents.acknowledge(duty, number, Attempt.once()));
        switch (random.nextInt(3)) {
            case 0 -> world.done(duty, () -> world.incidents.resolve(duty, number, "Đã nhắc nhở", Attempt.once()));
            case 1 -> {
                var offered = world.offered(lead, HANH_THONG, number);
                if (random.nextBoolean()) {
                    Actor.Officer other = IncidentWorld.duty(HANH_THONG);
                    var handover = offered.openHandover().orElseThrow().id();
                    world.done(other, () -> world.handovers.accept(other, handover, Attempt.once()));
                }
            }
            default -> {}
        }
        world.pass(Duration.ofDays(3).plusMinutes(random.nextInt(1_440)));
    }
}
