package vn.giapranh.hotspots.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs a scan; the package says what it is. */
public final class SpaceTimeScan {

    private final ScanOptions options;
    private final StudyPeriod period;
    private final Problem problem;
    private @Nullable PermutationPlan plan;

    SpaceTimeScan(ScanInput input, ScanOptions options) {
        this.options = options;
        this.period = input.period();
        problem = Problem.of(input, options);
    }

    /**
     * Scans.
     *
     * @throws IllegalArgumentException with words for a person when the input does not fit the model
     */
    public static ScanResult run(ScanInput input, ScanOptions options, Progress progress) {
        return new SpaceTimeScan(input, options).run(progress);
    }

    /**
     * Scans with replicates that were drawn before, maybe in several places; the result is that of {@link #run(ScanInput,
     * ScanOptions, Progress)}.
     *
     * @param maxima what {@link #maxima} gives for replicates 1..R of the same input and options
     */
    public static ScanResult run(ScanInput input, ScanOptions options, double[] maxima) {
        if (maxima.length != options.replicates()) {
            throw new IllegalArgumentException(
                    "there are maxima of " + maxima.length + " replicates, not of " + options.replicates());
        }
        return new SpaceTimeScan(input, options)
                .finish(observed -> MonteCarlo.of(maxima, options.stopAfter(), observed))
                .result();
    }

    /**
     * The highest statistics of some replicates; a replicate is the same wherever and with whatever others it is drawn.
     *
     * @param from the number of the first replicate, 1 or more
     * @param to the number after the last
     */
    public static double[] maxima(ScanInput input, ScanOptions options, int from, int to) {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("there are no replicates " + from + " to " + to);
        }
        double[] maxima = new double[to - from];
        if (maxima.length > 0) {
            new SpaceTimeScan(input, options).fill(maxima, from, options.seed());
        }
        return maxima;
    }

    /** Fills an array with the maxima of replicates of a seed, beginning with this number. */
    void fill(double[] maxima, int firstNumber, long seed) {
        MonteCarlo.fill(maxima, firstNumber, options.threads(), worker(seed));
    }

    static Finished finish(ScanInput input, ScanOptions options, Progress progress) {
        return new SpaceTimeScan(input, options).finish(progress);
    }

    private ScanResult run(Progress progress) {
        return finish(progress).result();
    }

    /** Finishes with all replicates of the options. */
    Finished finish(Progress progress) {
        return finish(observed -> MonteCarlo.draw(options, observed, worker(options.seed()), progress));
    }

    /** Finishes with the chance that belongs to the statistic of the first cluster. */
    Finished finish(DoubleFunction<MonteCarlo> chanceOf) {
        List<Cylinder> ordered = bestOfCentres();
        List<Cylinder> best = withoutOverlap(ordered);
        MonteCarlo chance = best.isEmpty() || options.replicates() == 0
                ? new MonteCarlo(new double[0], false)
                : chanceOf.apply(best.getFirst().statistic());
        List<Cluster> clusters = new ArrayList<>();
        for (Cylinder each : best) {
            boolean beaten = chance.maxima().length > 0 && chance.p(each.statistic()) >= 1;
            if (clusters.isEmpty() || !beaten) {
                clusters.add(cluster(each, chance));
            }
        }
        ScanResult result =
                new ScanResult(problem.cases().total(), problem.locations().size(), clusters, chance.maxima().length);
        return new Finished(this, ordered, chance, result);
    }

    /** A scan with what its result leaves out. */
    record Finished(SpaceTimeScan scan, List<Cylinder> ordered, MonteCarlo chance, ScanResult result) {

        /** The best cylinder of any centre that shares a place and a day with a cluster, of this or another scan. */
        Optional<Cluster> bestMeeting(Cluster other) {
            Set<Cluster.Place> places = new HashSet<>(other.places());
            for (Cylinder each : ordered) {
                if (scan.sharesADay(each, other) && scan.sharesAPlace(each, places)) {
                    return Optional.of(scan.cluster(each, chance));
                }
            }
            return Optional.empty();
        }
    }

    private boolean sharesADay(Cylinder each, Cluster other) {
        return options.horizon() == Horizon.PURELY_SPATIAL
                || !period.firstDay(each.from()).isAfter(other.to())
                        && !other.from().isAfter(period.lastDay(each.to() - 1));
    }

    private boolean sharesAPlace(Cylinder each, Set<Cluster.Place> places) {
        Locations locations = problem.locations();
        return Arrays.stream(problem.circles().zone(each.centre(), each.ring()))
                .anyMatch(i -> places.contains(new Cluster.Place(locations.x[i], locations.y[i])));
    }

    private List<Cylinder> bestOfCentres() {
        Locations locations = problem.locations();
        Comparator<Cylinder> order = Cylinder.BEST_FIRST
                .thenComparingDouble(each -> -locations.y[each.centre()])
                .thenComparingDouble(each -> locations.x[each.centre()]);
        ThreadLocal<CentreScan> scans = ThreadLocal.withInitial(problem::centreScan);
        return IntStream.range(0, problem.locations().size())
                .parallel()
                .mapToObj(centre -> scans.get()
                        .best(centre, problem.cases(), problem.locations())
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(order)
                .toList();
    }

    private List<Cylinder> withoutOverlap(List<Cylinder> ordered) {
        List<Cylinder> kept = new ArrayList<>();
        Map<Integer, List<Cylinder>> holders = new HashMap<>();
        for (Cylinder each : ordered) {
            int[] zone = problem.circles().zone(each.centre(), each.ring());
            boolean overlaps = Arrays.stream(zone)
                    .anyMatch(i -> holders.getOrDefault(i, List.of()).stream().anyMatch(each::meetsInTime));
            if (!overlaps) {
                for (int i : zone) {
                    holders.computeIfAbsent(i, location -> new ArrayList<>()).add(each);
                }
                kept.add(each);
                if (kept.size() == options.mostClusters()) {
                    break;
                }
            }
        }
        return kept;
    }

    private synchronized PermutationPlan plan() {
        PermutationPlan made = plan;
        if (made == null) {
            made = new PermutationPlan(problem.circles(), problem.cases(), problem.windows(), options.leastCases());
            plan = made;
        }
        return made;
    }

    private Supplier<Replicate> worker(long seed) {
        if (options.model() == Model.SPACE_TIME_PERMUTATION
                && problem.windows().untilTheEnd()
                && problem.strata().size() == 1) {
            PermutationPlan plan = plan();
            double likely = PermutationReplicate.likelyLevel(plan, seed);
            return () -> PermutationReplicate.at(likely, plan, seed);
        }
        return () -> {
            NullModel chance = problem.nullModel();
            CentreScan scan = problem.centreScan();
            return number -> scan.maximum(chance.draw(Seeds.of(seed, number)));
        };
    }

    private Cluster cluster(Cylinder found, MonteCarlo chance) {
        Locations locations = problem.locations();
        double p = chance.p(found.statistic());
        boolean spatial = options.horizon() == Horizon.PURELY_SPATIAL;
        return new Cluster(
                locations.x[found.centre()],
                locations.y[found.centre()],
                found.radius(),
                spatial ? period.from() : period.firstDay(found.from()),
                spatial ? period.to() : period.lastDay(found.to() - 1),
                found.cases(),
                problem.statistic().expected(found.exposure()),
                found.statistic(),
                p,
                chance.gumbelP(found.statistic()),
                Math.round((spatial ? 1 : period.step().meanDays()) / p),
                Arrays.stream(problem.circles().zone(found.centre(), found.ring()))
                        .mapToObj(i -> new Cluster.Place(locations.x[i], locations.y[i]))
                        .toList());
    }
}
