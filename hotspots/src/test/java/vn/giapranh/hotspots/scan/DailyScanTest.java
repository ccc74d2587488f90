package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;

class DailyScanTest {

    private static final int DAYS = 160;
    private static final ScanOptions OPTIONS =
            ScanOptions.prospective(250, 14).withReplicates(199, 0, 42).onThreads(2);

    private static Events city(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Events.Builder events = new Events.Builder(Distance.PLANAR);
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < 6; i++) {
                events.add(random.nextInt(1000), random.nextInt(1000), day);
            }
        }
        // A cluster that grows in the last three days.
        for (int i = 0; i < 9; i++) {
            events.add(480 + random.nextInt(60), 480 + random.nextInt(60), DAYS - 3 + i / 3);
        }
        return events.build();
    }

    private static ScanInput upTo(Events events, int day) {
        return ScanInput.of(
                events.where(row -> events.day(row) <= day),
                new StudyPeriod(LocalDate.EPOCH, LocalDate.ofEpochDay(day), TimeStep.DAY));
    }

    private static DailyScan.Daily run(Events events, int day, CarriedReplicates before) {
        return DailyScan.run(upTo(events, day), OPTIONS, before, 0);
    }

    @Test
    void what_is_carried_over_spares_most_replicates_and_changes_no_answer() {
        Events events = city(1);
        CarriedReplicates carried = CarriedReplicates.NONE;
        for (int day = DAYS - 5; day < DAYS; day++) {
            DailyScan.Daily fresh = run(events, day, CarriedReplicates.NONE);
            DailyScan.Daily next = run(events, day, carried);

            assertThat(next.result()).isEqualTo(fresh.result());
            assertThat(fresh.reused()).isZero();
            // Only the share of the day itself is drawn anew.
            int own = day % DailyScan.TURNS == DailyScan.TURNS - 1 ? 9 : 10;
            assertThat(next.reused()).isEqualTo(day == DAYS - 5 ? 0 : 199 - own);
            assertThat(next.carried().size()).isEqualTo(199);
            carried = next.carried();
        }
    }

    @Test
    void days_left_out_and_events_that_came_late_change_no_answer() {
        Events events = city(2);
        CarriedReplicates carried =
                run(events, DAYS - 8, CarriedReplicates.NONE).carried();

        DailyScan.Daily afterAGap = run(events, DAYS - 5, carried);
        assertThat(afterAGap.result())
                .isEqualTo(run(events, DAYS - 5, CarriedReplicates.NONE).result());
        assertThat(afterAGap.reused()).isBetween(160, 175);

        Events.Builder withLate = new Events.Builder(Distance.PLANAR);
        withLate.add(333, 333, DAYS - 7);
        for (int row = 0; row < events.size(); row++) {
            withLate.add(events.x(row), events.y(row), events.day(row));
        }
        Events late = withLate.build();
        DailyScan.Daily next = run(late, DAYS - 4, afterAGap.carried());
        assertThat(next.result())
                .isEqualTo(run(late, DAYS - 4, CarriedReplicates.NONE).result());
        assertThat(next.reused()).isBetween(150, 165);
    }

    @Test
    void what_is_observed_is_that_of_a_full_run_and_p_agrees() {
        Events events = city(3);
        for (int day = DAYS - 4; day < DAYS; day++) {
            ScanResult full = SpaceTimeScan.run(upTo(events, day), OPTIONS.withReplicates(999, 0, 7), Progress.SILENT);
            ScanResult daily = DailyScan.run(
                            upTo(events, day), OPTIONS.withReplicates(999, 0, 7), CarriedReplicates.NONE, 0)
                    .result();

            int both = Math.min(full.clusters().size(), daily.clusters().size());
            assertThat(both).isPositive();
            for (int i = 0; i < both; i++) {
                Cluster a = full.clusters().get(i);
                Cluster b = daily.clusters().get(i);
                assertThat(b.statistic()).isEqualTo(a.statistic());
                assertThat(b.places()).isEqualTo(a.places());
                assertThat(b.expected()).isEqualTo(a.expected());
                Gold.agree(a.p(), 999, b.p(), 999);
            }
        }
    }

    @Test
    void an_alarm_is_the_full_runs_answer() {
        Events events = city(4);
        ScanResult full = SpaceTimeScan.run(upTo(events, DAYS - 1), OPTIONS, Progress.SILENT);

        DailyScan.Daily daily = DailyScan.run(upTo(events, DAYS - 1), OPTIONS, CarriedReplicates.NONE, 0.05);

        assertThat(full.clusters().getFirst().p()).isLessThanOrEqualTo(0.01);
        assertThat(daily.confirmed()).isTrue();
        assertThat(daily.result()).isEqualTo(full);
    }

    /** 300 days of as many towns; by chance above 27.88 once in a thousand such tests. */
    @Test
    void p_is_uniform_when_there_is_nothing_to_find() {
        int[] classes = new int[10];
        ScanOptions options =
                ScanOptions.prospective(300, 5).withReplicates(99, 0, 1).onThreads(1);
        StudyPeriod period = new StudyPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(44), TimeStep.DAY);
        for (int set = 0; set < 300; set++) {
            SplittableRandom random = new SplittableRandom(1_000_003L * set + 29);
            Events.Builder events = new Events.Builder(Distance.PLANAR);
            for (int i = 0; i < 180; i++) {
                events.add(random.nextDouble() * 1000, random.nextDouble() * 1000, random.nextInt(45));
            }
            ScanResult result = DailyScan.run(ScanInput.of(events.build(), period), options, CarriedReplicates.NONE, 0)
                    .result();
            double p = result.clusters().isEmpty()
                    ? 1
                    : result.clusters().getFirst().p();
            classes[(int) Math.ceil(p * 10 - 1e-9) - 1]++;
        }
        double chiSquare = Arrays.stream(classes)
                .mapToDouble(observed -> (observed - 30.0) * (observed - 30.0) / 30)
                .sum();
        assertThat(chiSquare).as("classes %s", Arrays.toString(classes)).isLessThan(27.88);
    }

    @Test
    void replicates_of_other_options_are_not_taken() {
        Events events = city(5);
        CarriedReplicates carried =
                run(events, DAYS - 2, CarriedReplicates.NONE).carried();

        ScanOptions other = OPTIONS.withReplicates(199, 0, 43);
        DailyScan.Daily next = DailyScan.run(upTo(events, DAYS - 1), other, carried, 0);

        assertThat(next.reused()).isZero();
        assertThatThrownBy(() -> DailyScan.run(
                        upTo(events, DAYS - 1), OPTIONS.with(Horizon.RETROSPECTIVE), CarriedReplicates.NONE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_keeps_them_and_a_damaged_or_foreign_one_is_refused(@TempDir Path folder) throws Exception {
        Events events = city(6);
        CarriedReplicates carried =
                run(events, DAYS - 2, CarriedReplicates.NONE).carried();
        Path file = folder.resolve("carried");
        carried.write(file);

        DailyScan.Daily next = run(events, DAYS - 1, CarriedReplicates.read(file));
        assertThat(next.reused())
                .isEqualTo(run(events, DAYS - 1, carried).reused())
                .isPositive();
        assertThat(next.result())
                .isEqualTo(run(events, DAYS - 1, CarriedReplicates.NONE).result());

        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        refused(Files.write(file, flipped), "damaged");
        refused(Files.write(file, Arrays.copyOf(whole, whole.length - 3)), "ends too early");
        refused(Files.write(file, Arrays.copyOf(whole, whole.length + 1)), "damaged");
        refused(Files.writeString(file, "lon,lat,date\n"), "no carried replicates");
        byte[] newer = whole.clone();
        newer[7]++;
        refused(Files.write(file, newer), "version");
        byte[] huge = whole.clone();
        huge[8] = 127;
        refused(Files.write(file, huge), "damaged");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> CarriedReplicates.read(file))
                .isInstanceOf(UnusableCarriedException.class)
                .hasMessageContaining(why);
    }
}
