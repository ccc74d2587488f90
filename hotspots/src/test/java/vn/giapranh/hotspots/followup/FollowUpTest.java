package vn.giapranh.hotspots.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.distribution.Poisson;

class FollowUpTest {

    private static final BeforeAfter STEADY = new BeforeAfter(1_000, 1_000);

    private static FollowUp measure(BeforeAfter target, BeforeAfter own, BeforeAfter other, BeforeAfter control) {
        return FollowUp.measure(target, own, other, control, 2_000, 1);
    }

    /** By hand: M = 60/1000 - 100/1000 = -0.04; across, (120 - 100)/1000 / M = -0.5; at home, (90 - 100)/1000 / M = 0.25. */
    @Test
    void what_was_prevented_and_what_moved_across_the_line() {
        FollowUp follow =
                measure(new BeforeAfter(100, 60), new BeforeAfter(100, 90), new BeforeAfter(100, 120), STEADY);
        assertThat(follow.effect().estimate()).isCloseTo(0.6, within(1e-12));
        assertThat(follow.ownSide().success()).isCloseTo(-0.04, within(1e-12));
        assertThat(follow.ownSide().quotient().orElseThrow().estimate()).isCloseTo(0.25, within(1e-12));
        assertThat(follow.otherSide().quotient().orElseThrow().estimate()).isCloseTo(-0.5, within(1e-12));
        assertThat(follow.bothSides().quotient().orElseThrow().estimate()).isCloseTo(-0.25, within(1e-12));
        assertThat(follow.bothSides().difference().estimate()).isEqualTo(-40 - 10 + 20);
        assertThat(follow.otherSide().quotient().orElseThrow().low()).isLessThan(-0.5);
        assertThat(follow.otherSide().quotient().orElseThrow().high()).isGreaterThan(-0.5);
    }

    /** ln RR = ln 0.6; its standard error √(1/100 + 1/60 + 2/1000) = 0.16931. */
    @Test
    void the_interval_of_the_effect_is_that_of_the_logarithm() {
        Interval effect =
                measure(new BeforeAfter(100, 60), STEADY, STEADY, STEADY).effect();
        assertThat(effect.low())
                .isCloseTo(0.6 * Math.exp(-1.959964 * Math.sqrt(0.01 + 1 / 60.0 + 0.002)), within(1e-6));
        assertThat(effect.high())
                .isCloseTo(0.6 * Math.exp(1.959964 * Math.sqrt(0.01 + 1 / 60.0 + 0.002)), within(1e-6));
    }

    @Test
    void a_control_that_fell_as_much_leaves_no_effect() {
        FollowUp follow = measure(new BeforeAfter(100, 60), STEADY, STEADY, new BeforeAfter(500, 300));
        assertThat(follow.effect().estimate()).isCloseTo(1, within(1e-12));
        assertThat(follow.ownSide().success()).isCloseTo(0, within(1e-12));
    }

    @Test
    void where_nothing_was_prevented_there_is_no_quotient() {
        FollowUp follow = measure(new BeforeAfter(50, 80), STEADY, STEADY, STEADY);
        assertThat(follow.ownSide().quotient()).isEmpty();
        assertThat(follow.ownSide().shareSuccessful()).isLessThan(0.05);
    }

    @Test
    void an_area_without_events_has_an_effect_with_a_wide_interval() {
        Interval effect = measure(new BeforeAfter(0, 0), STEADY, STEADY, STEADY).effect();
        assertThat(effect.estimate()).isCloseTo(1, within(1e-12));
        assertThat(effect.high()).isGreaterThan(10);
    }

    /** 1,000 worlds in which nothing happened: about 95 % of the intervals hold 0 (binomial, four standard errors: 2.8 %). */
    @Test
    void the_interval_of_the_difference_holds_nothing_as_often_as_it_says() {
        SplittableRandom random = new SplittableRandom(3);
        int held = 0;
        for (int world = 0; world < 1_000; world++) {
            Interval difference = FollowUp.measure(
                            drawn(40, random), drawn(60, random), drawn(0, random), drawn(200, random), 100, world)
                    .bothSides()
                    .difference();
            held += difference.low() <= 0 && difference.high() >= 0 ? 1 : 0;
        }
        assertThat(held / 1_000.0).isCloseTo(0.95, within(0.028));
    }

    private static BeforeAfter drawn(double mean, SplittableRandom random) {
        return new BeforeAfter(Poisson.draw(mean, random), Poisson.draw(mean, random));
    }

    @Test
    void the_seed_alone_decides_the_draws() {
        BeforeAfter target = new BeforeAfter(100, 60);
        assertThat(measure(target, STEADY, STEADY, STEADY)).isEqualTo(measure(target, STEADY, STEADY, STEADY));
    }

    @Test
    void events_are_counted_in_two_periods_of_equal_length() {
        Events.Builder events = new Events.Builder(Distance.PLANAR);
        for (int day = 90; day < 110; day++) {
            events.add(day < 100 ? 0 : 5, 0, day, day % 2 + 1, "", "");
        }
        Events all = events.build();
        assertThat(BeforeAfter.of(all, row -> true, 100, 4)).isEqualTo(new BeforeAfter(6, 6));
        assertThat(BeforeAfter.of(all, row -> all.x(row) == 5, 100, 30)).isEqualTo(new BeforeAfter(0, 15));
    }

    @Test
    void a_control_without_events_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure(STEADY, STEADY, STEADY, new BeforeAfter(3, 0)))
                .withMessageContaining("control");
        assertThatIllegalArgumentException().isThrownBy(() -> new BeforeAfter(-1, 0));
    }
}
