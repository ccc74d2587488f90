package vn.giapranh.hotspots.scan;

/** How unlikely a count is: a likelihood ratio, the larger the less likely; 0 when no more is seen than expected. */
sealed interface Statistic {

    /**
     * The logarithm of the likelihood ratio Λ.
     *
     * @param cases c
     * @param exposure μ; under the Bernoulli model n, cases and controls
     */
    double of(int cases, double exposure);

    /** μ for an exposure. */
    double expected(double exposure);

    /** The least exposure that so many cases can have. */
    default double leastExposure(int cases) {
        return 0;
    }

    /** Whether Λ is surely not above a level: quick to tell and never wrong, but it may be false where it could be true. */
    boolean notAbove(double level, int cases, double exposure);

    /** Above a bound on rounding, so that a quick answer is never wrong. */
    double SLACK = 1 - 1e-9;

    /** Given the number of all cases: Poisson and permutation. */
    record Poisson(int total) implements Statistic {
        @Override
        public double of(int cases, double exposure) {
            if (!(cases > exposure)) {
                return 0;
            }
            double inside = cases * Math.log(cases / exposure);
            int outside = total - cases;
            return outside == 0 ? inside : inside + outside * Math.log(outside / (total - exposure));
        }

        @Override
        public double expected(double exposure) {
            return exposure;
        }

        /** Λ is N times a divergence of Kullback and Leibler, which χ² bounds: (c−μ)² N / (μ (N−μ)). */
        @Override
        public boolean notAbove(double level, int cases, double exposure) {
            double more = cases - exposure;
            return !(more > 0) || more * more * total <= level * SLACK * exposure * (total - exposure);
        }
    }

    /** Against a baseline that is right as it is. */
    record ExpectationPoisson() implements Statistic {
        @Override
        public double of(int cases, double exposure) {
            return cases > exposure ? cases * Math.log(cases / exposure) + exposure - cases : 0;
        }

        @Override
        public double expected(double exposure) {
            return exposure;
        }

        /** As ln x ≤ x − 1: Λ ≤ (c−μ)² / μ. */
        @Override
        public boolean notAbove(double level, int cases, double exposure) {
            double more = cases - exposure;
            return !(more > 0) || more * more <= level * SLACK * exposure;
        }
    }

    /**
     * Cases among controls.
     *
     * @param total C, all cases
     * @param all N, all cases and controls
     */
    record Bernoulli(int total, int all) implements Statistic {
        @Override
        public double of(int cases, double exposure) {
            if (!(cases > expected(exposure))) {
                return 0;
            }
            double outside = all - exposure;
            return part(cases, exposure)
                    + part(exposure - cases, exposure)
                    + part(total - cases, outside)
                    + part(outside - (total - cases), outside)
                    - part(total, all)
                    - part(all - total, all);
        }

        private static double part(double some, double of) {
            return some <= 0 ? 0 : some * Math.log(some / of);
        }

        @Override
        public double expected(double exposure) {
            return exposure * total / all;
        }

        @Override
        public double leastExposure(int cases) {
            return cases;
        }

        @Override
        public boolean notAbove(double level, int cases, double exposure) {
            return !(cases > expected(exposure));
        }
    }
}
