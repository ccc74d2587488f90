package vn.giapranh.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded chance: the same seed tells the same stories on every machine. */
final class Chance {

    private final RandomGenerator random;

    Chance(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** True with the given probability, 0 to 1. */
    boolean is(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double from, double to) {
        return random.nextDouble(from, to);
    }

    double gaussian(double mean, double deviation) {
        return random.nextGaussian(mean, deviation);
    }

    /** Positive, with the given median; a spread of 0.5 puts two thirds between 0.6 and 1.6 of it. */
    double around(double median, double spread) {
        return median * Math.exp(random.nextGaussian() * spread);
    }

    /** How many happen where {@code mean} are expected (Poisson; Knuth, TAOCP 2, 3.4.1). */
    int count(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An index, each as likely as its weight. */
    int weighted(List<Double> weights) {
        double left = random.nextDouble(
                weights.stream().mapToDouble(Double::doubleValue).sum());
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        return weights.size() - 1;
    }
}
