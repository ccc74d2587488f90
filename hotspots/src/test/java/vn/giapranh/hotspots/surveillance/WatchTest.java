package vn.giapranh.hotspots.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giapranh.hotspots.surveillance.Cusum.Mean;
import vn.giapranh.hotspots.surveillance.Cusum.Scores;

class WatchTest {

    static List<Watch> all() {
        List<Watch> all = new ArrayList<>();
        for (Ears.Variant variant : Ears.Variant.values()) {
            all.add(Ears.of(variant));
        }
        for (Scores scores : Scores.values()) {
            for (Mean mean : Mean.values()) {
                all.add(new Cusum(1.04, 2.26, scores, mean, 104, 52));
            }
        }
        all.add(new Farrington(3, 3, 0.05, 52));
        all.add(new Farrington(2, 3, 0.05, 52));
        return all;
    }

    private static int[] quiet(int weeks, long seed) {
        return new SplittableRandom(seed).ints(weeks, 2, 8).toArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_outbreak_is_noticed(Watch watch) {
        int[] counts = quiet(220, 5);
        counts[200] = 40;
        counts[201] = 45;
        counts[202] = 50;
        assertThat(Watch.alarms(watch.over(counts)))
                .anySatisfy(t -> assertThat(t).isBetween(200, 202));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_comes_later_changes_nothing_said_before(Watch watch) {
        int[] counts = quiet(260, 6);
        int[] then = counts.clone();
        Arrays.fill(then, 230, 260, 99);
        assertThat(watch.over(then).subList(0, 230 - watch.history()))
                .isEqualTo(watch.over(counts).subList(0, 230 - watch.history()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readings_begin_when_there_is_enough_history(Watch watch) {
        assertThat(watch.over(quiet(watch.history(), 1))).isEmpty();
        assertThat(watch.over(quiet(watch.history() + 2, 1)))
                .extracting(Reading::time)
                .containsExactly(watch.history(), watch.history() + 1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_place_where_nothing_ever_happened_is_quiet_until_something_does(Watch watch) {
        int[] counts = new int[220];
        assertThat(Watch.alarms(watch.over(counts))).isEmpty();
        counts[200] = 12;
        counts[201] = 4;
        assertThat(Watch.alarms(watch.over(counts)))
                .anySatisfy(t -> assertThat(t).isBetween(200, 202));
    }

    @Test
    void three_days_of_excess_make_the_first_published_c3() {
        // Mean 1, standard deviation 1: seven counts of 0, 0, 0, 1, 2, 2, 2; then 3 is two deviations above.
        int[] counts = {0, 0, 0, 1, 2, 2, 2, 0, 0, 3, 1, 1};
        Reading third = Ears.of(Ears.Variant.C3_OF_THREE).over(counts).getFirst();
        assertThat(third.time()).isEqualTo(11);
        assertThat(third.statistic()).isCloseTo(1, within(1e-12));
        assertThat(third.alarm()).isFalse();
    }

    /** With integer scores known by heart: mean 1, so the standard score is Y - 1. */
    @Test
    void cusum_adds_what_exceeds_k_and_forgets_below_zero() {
        Cusum cusum = new Cusum(0.5, 2, Scores.STANDARD, Mean.CONSTANT, 4, 52);
        assertThat(cusum.over(new int[] {1, 1, 1, 1, 2, 3, 2, 0, 0, 0, 0}))
                .extracting(Reading::statistic)
                .containsExactly(0.5, 2.0, 2.5, 1.0, 0.0, 0.0, 0.0);
        assertThat(Watch.alarms(cusum.over(new int[] {1, 1, 1, 1, 2, 3, 2, 0, 0, 0, 0})))
                .containsExactly(5, 6);
    }

    @Test
    void farrington_follows_a_trend_that_is_certain() {
        int[] rising = IntStream.range(0, 220).map(t -> 10 + t / 4 + t % 3).toArray();
        List<Reading> readings = new Farrington(3, 3, 0.05, 52).over(rising);
        double without = new Farrington(2, 3, 0.05, 52).over(rising).getLast().limit();
        assertThat(readings.getLast().limit()).isGreaterThan(0).isNotEqualTo(without);
        // A steeper outbreak in a reference year weighs less than it would: the limit hardly moves.
        int[] shaken = rising.clone();
        shaken[219 - 52] = 300;
        assertThat(new Farrington(3, 3, 0.05, 52).over(shaken).getLast().limit())
                .isLessThan(150);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_negative_count_is_refused(Watch watch) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> watch.over(new int[] {1, -1}))
                .withMessageContaining("count 1");
    }

    @Test
    void parameters_that_make_no_method_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ears(Ears.Variant.C1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Farrington(0, 3, 0.05, 52));
        assertThatIllegalArgumentException().isThrownBy(() -> new Farrington(3, 30, 0.05, 52));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cusum(1, 0, Scores.ROSSI, Mean.CONSTANT, 10, 52));
    }
}
