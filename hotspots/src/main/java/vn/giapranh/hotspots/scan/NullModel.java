package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws all cases anew under the null hypothesis. One for each thread. */
sealed interface NullModel {

    /** Cases in the same locations and steps. */
    Cases draw(SplittableRandom random);

    /** Shuffles the steps over the cases of each stratum; the places stay. */
    final class Shuffled implements NullModel {

        private final int locations;
        private final int steps;
        private final int[] location;
        private final int[] step;
        private final int[] ones;
        /** Where each stratum begins; one more than there are. */
        private final int[] first;

        Shuffled(List<Cases> strata, int steps) {
            this.locations = strata.getFirst().locations();
            this.steps = steps;
            first = new int[strata.size() + 1];
            for (int s = 0; s < strata.size(); s++) {
                first[s + 1] = first[s] + strata.get(s).total();
            }
            location = strata.stream()
                    .flatMapToInt(cases -> Arrays.stream(cases.locationOfCases()))
                    .toArray();
            step = strata.stream()
                    .flatMapToInt(cases -> Arrays.stream(cases.stepOfCases()))
                    .toArray();
            ones = ones(location.length);
        }

        @Override
        public Cases draw(SplittableRandom random) {
            int[] shuffled = step.clone();
            for (int s = 0; s + 1 < first.length; s++) {
                for (int i = first[s + 1] - 1; i > first[s]; i--) {
                    int j = first[s] + Seeds.below(random, i - first[s] + 1);
                    int one = shuffled[i];
                    shuffled[i] = shuffled[j];
                    shuffled[j] = one;
                }
            }
            return Cases.of(locations, steps, location, shuffled, ones);
        }
    }

    /** Lets cases fall independently, in proportion to what is at risk. */
    final class Scattered implements NullModel {

        private static final double MOST_AT_ONCE = 500;

        private final int locations;
        private final int steps;
        private final double[] before;
        private final int fixedTotal;

        /**
         * Falls where something is at risk.
         *
         * @param fixedTotal how many cases fall; negative for a Poisson number with the mean of all that is at risk
         */
        Scattered(Exposure exposure, int locations, int steps, int fixedTotal) {
            this.locations = locations;
            this.steps = steps;
            this.fixedTotal = fixedTotal;
            before = new double[Math.multiplyExact(locations, steps) + 1];
            Exposure.Zone one = exposure.zone();
            for (int i = 0; i < locations; i++) {
                one.clear();
                one.add(i);
                for (int t = 0; t < steps; t++) {
                    int at = i * steps + t;
                    before[at + 1] = before[at] + one.of(t, t + 1);
                }
            }
        }

        @Override
        public Cases draw(SplittableRandom random) {
            double all = before[before.length - 1];
            int total = fixedTotal >= 0 ? fixedTotal : poisson(all, random);
            int[] location = new int[total];
            int[] step = new int[total];
            for (int i = 0; i < total; i++) {
                int cell = cellAt(random.nextDouble() * all);
                location[i] = cell / steps;
                step[i] = cell % steps;
            }
            return Cases.of(locations, steps, location, step, ones(total));
        }

        /** The cell whose stretch of the sum holds a value; never one without a stretch. */
        private int cellAt(double value) {
            int low = 0;
            int high = before.length - 2;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (before[middle + 1] > value) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        /** Knuth's product of uniforms, in parts small enough for a double. */
        private static int poisson(double mean, SplittableRandom random) {
            int number = 0;
            for (double left = mean; left > 0; left -= MOST_AT_ONCE) {
                double limit = Math.exp(-Math.min(left, MOST_AT_ONCE));
                double product = 1 - random.nextDouble();
                while (product > limit) {
                    number++;
                    product *= 1 - random.nextDouble();
                }
            }
            return number;
        }
    }

    /** Draws so many of the cases and controls as cases. */
    final class Relabelled implements NullModel {

        private final int locations;
        private final int steps;
        private final int[] location;
        private final int[] step;
        private final int cases;

        Relabelled(Cases casesAndControls, int steps, int cases) {
            this.locations = casesAndControls.locations();
            this.steps = steps;
            this.cases = cases;
            location = casesAndControls.locationOfCases();
            step = casesAndControls.stepOfCases();
        }

        @Override
        public Cases draw(SplittableRandom random) {
            PermutationDraw draw = new PermutationDraw(location.length, cases);
            int[] drawn = new int[cases];
            draw.draw(random, drawn);
            int[] ofLocation = new int[cases];
            int[] ofStep = new int[cases];
            for (int i = 0; i < cases; i++) {
                ofLocation[i] = location[drawn[i]];
                ofStep[i] = step[drawn[i]];
            }
            return Cases.of(locations, steps, ofLocation, ofStep, ones(cases));
        }
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
