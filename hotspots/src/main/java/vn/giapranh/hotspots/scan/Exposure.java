package vn.giapranh.hotspots.scan;

/** What is at risk in each location and step: expected cases, or cases and controls. */
sealed interface Exposure {

    /** What is at risk at each location over the whole period. */
    double[] ofLocations();

    /** A zone that grows, for one thread. */
    Zone zone();

    /** What is at risk in a zone. */
    interface Zone {
        void clear();

        void add(int location);

        /** From one step up to another, exclusive. */
        double of(int from, int to);
    }

    /**
     * A number of the location times one of the step, over a divisor. With whole numbers the products are exact.
     *
     * @param weight of each location
     * @param before what all steps before a step weigh together; one more than there are steps
     */
    record Product(double[] weight, double[] before, double divisor) implements Exposure {

        /** Under the permutation model: c of the location times c of the step over N. */
        static Product ofMargins(Cases cases, int steps) {
            int[] ofLocations = cases.ofLocations();
            double[] weight = new double[ofLocations.length];
            for (int i = 0; i < weight.length; i++) {
                weight[i] = ofLocations[i];
            }
            double[] before = new double[steps + 1];
            int[] ofSteps = cases.ofSteps(steps);
            for (int t = 0; t < steps; t++) {
                before[t + 1] = before[t] + ofSteps[t];
            }
            return new Product(weight, before, Math.max(1, cases.total()));
        }

        @Override
        public double[] ofLocations() {
            double[] all = new double[weight.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = weight[i] * before[before.length - 1] / divisor;
            }
            return all;
        }

        @Override
        public Zone zone() {
            return new Zone() {
                private double held;

                @Override
                public void clear() {
                    held = 0;
                }

                @Override
                public void add(int location) {
                    held += weight[location];
                }

                @Override
                public double of(int from, int to) {
                    return held * (before[to] - before[from]) / divisor;
                }
            };
        }
    }

    /**
     * Any number for a location and a step.
     *
     * @param at what is at risk, by location, then step
     */
    record Table(double[][] at) implements Exposure {

        @Override
        public double[] ofLocations() {
            double[] all = new double[at.length];
            for (int i = 0; i < all.length; i++) {
                for (double one : at[i]) {
                    all[i] += one;
                }
            }
            return all;
        }

        @Override
        public Zone zone() {
            int steps = at.length == 0 ? 0 : at[0].length;
            return new Zone() {
                private final double[] before = new double[steps + 1];

                @Override
                public void clear() {
                    java.util.Arrays.fill(before, 0);
                }

                @Override
                public void add(int location) {
                    double sum = 0;
                    for (int t = 0; t < steps; t++) {
                        sum += at[location][t];
                        before[t + 1] += sum;
                    }
                }

                @Override
                public double of(int from, int to) {
                    return before[to] - before[from];
                }
            };
        }
    }
}
