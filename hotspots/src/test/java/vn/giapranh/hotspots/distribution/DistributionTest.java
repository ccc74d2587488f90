package vn.giapranh.hotspots.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Values from tables of these distributions. */
class DistributionTest {

    private static final Offset<Double> CLOSE = within(1e-13);
    private static final Percentage DIGITS = Percentage.withPercentage(1e-9);

    @Test
    void normal_probabilities_are_those_of_the_tables() {
        assertThat(Normal.cdf(0)).isEqualTo(0.5);
        assertThat(Normal.cdf(1)).isCloseTo(0.8413447460685429, CLOSE);
        assertThat(Normal.cdf(-1.959963984540054)).isCloseTo(0.025, CLOSE);
        assertThat(Normal.cdf(-6)).isCloseTo(9.865876450376946e-10, DIGITS);
        assertThat(Normal.cdf(-20)).isCloseTo(2.7536241186062337e-89, DIGITS);
        assertThat(Normal.bothTails(-1.959963984540054)).isCloseTo(0.05, CLOSE);
    }

    @Test
    void a_normal_quantile_undoes_the_probability() {
        assertThat(Normal.quantile(0.999)).isCloseTo(3.090232306167813, CLOSE);
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, CLOSE);
        for (double share : new double[] {1e-12, 1e-5, 0.2, 0.5, 0.8, 0.9999}) {
            assertThat(Normal.cdf(Normal.quantile(share))).isCloseTo(share, DIGITS);
        }
    }

    @Test
    void student_tails_are_those_of_the_tables() {
        assertThat(StudentT.bothTails(12.706204736432095, 1)).isCloseTo(0.05, within(1e-11));
        assertThat(StudentT.bothTails(4.302652729911275, 2)).isCloseTo(0.05, within(1e-11));
        assertThat(StudentT.bothTails(-3.182446305284263, 3)).isCloseTo(0.05, within(1e-11));
        assertThat(StudentT.bothTails(2.093024054408263, 19)).isCloseTo(0.05, within(1e-11));
        assertThat(StudentT.bothTails(2.0859634472658364, 20)).isCloseTo(0.05, within(1e-11));
        assertThat(StudentT.bothTails(1.96, 1_000_000)).isCloseTo(Normal.bothTails(1.96), within(1e-6));
    }

    /** Ten thousand draws: mean and variance within four standard errors of the mean. */
    @Test
    void numbers_drawn_have_the_mean_and_the_variance_of_poisson() {
        SplittableRandom random = new SplittableRandom(8);
        for (double mean : new double[] {0.3, 1, 4.5, 40, 700.5, 20_000}) {
            long[] drawn = LongStream.generate(() -> Poisson.draw(mean, random))
                    .limit(10_000)
                    .toArray();
            double average = LongStream.of(drawn).average().orElseThrow();
            double variance = LongStream.of(drawn)
                    .mapToDouble(k -> (k - average) * (k - average))
                    .average()
                    .orElseThrow();
            assertThat(average).isCloseTo(mean, within(4 * Math.sqrt(mean / 10_000)));
            assertThat(variance).isCloseTo(mean, within(4 * Math.sqrt((mean + 2 * mean * mean) / 10_000)));
        }
        assertThat(Poisson.draw(0, random)).isZero();
    }

    @Test
    void poisson_tails_add_up_the_probabilities() {
        for (double mean : new double[] {0.01, 1, 10.1438161, 80}) {
            double below = 0;
            double probability = Math.exp(-mean);
            for (int k = 0; k < 120; k++) {
                assertThat(Poisson.atLeast(k, mean)).isCloseTo(1 - below, within(1e-12));
                below += probability;
                probability *= mean / (k + 1);
            }
        }
        assertThat(Poisson.atLeast(20, 0.01)).isCloseTo(4.071357979530874e-59, DIGITS);
        assertThat(Poisson.atLeast(1_000_000, 1e6)).isCloseTo(0.5, within(5e-4));
        assertThat(Poisson.atLeast(3, 0)).isZero();
    }
}
