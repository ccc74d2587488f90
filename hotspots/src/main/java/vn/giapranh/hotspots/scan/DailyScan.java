package vn.giapranh.hotspots.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giapranh.hotspots.Events;

/**
 * The prospective permutation scan of every day, when a day's events are new: the replicates of the days before serve again.
 *
 * <p>What is observed is counted in full; it is that of {@link SpaceTimeScan}, to the last bit. What chance does hardly
 * changes from one day to the next, so the R replicates are in {@value #TURNS} shares: each day one share is drawn anew, from
 * that day's data, and the others are those of the {@value #TURNS} − 1 days before, each drawn from the data up to its own
 * day. A share whose day has not a whole window behind it, or since whose day the cases in the longest window have changed by
 * more than a fifth or all cases by more than a half, is drawn from today's data.
 *
 * <p>So which replicates belong to a day follows from the events, the options and the day alone. What is carried over only
 * spares drawing them again: with it, without it, after days that were left out and after events that came late, the answer is
 * the same. The start of the period has to stay; when it moves all shares are drawn again.
 *
 * <p>Against a full run the p-values differ as those of two seeds do while the season is even, and by some hundredths when
 * days like Christmas change what is usual. Where that could matter it is not left at that: when the p-value of the first
 * cluster is not above the limit for confirmation, the answer is the full run. Twice the limit for an alarm, or more, is a
 * good limit for confirmation.
 */
public final class DailyScan {

    /** Days in which all replicates are drawn anew once. */
    public static final int TURNS = 20;

    private static final double MOST_CHANGE_IN_WINDOW = 1.2;
    private static final double MOST_CHANGE_IN_ALL = 1.5;

    private final ScanInput input;
    private final ScanOptions options;
    private final CarriedReplicates before;
    private final int first;
    private final int today;
    /** Of all events up to each day of the period. */
    private final long[] fingerprints;
    /** Cases up to each day of the period. */
    private final long[] cases;

    private int reused;

    private DailyScan(ScanInput input, ScanOptions options, CarriedReplicates before) {
        this.input = input;
        this.options = options;
        this.before = before;
        first = Math.toIntExact(input.period().from().toEpochDay());
        today = Math.toIntExact(input.period().to().toEpochDay());
        fingerprints = new long[today - first + 1];
        cases = new long[today - first + 1];
        sumUp();
    }

    /**
     * A day's answer.
     *
     * @param carried for the next day
     * @param reused how many of the replicates were taken over
     * @param confirmed whether the answer is the full run's
     */
    public record Daily(ScanResult result, CarriedReplicates carried, int reused, boolean confirmed) {}

    /**
     * Scans a day: the last one of the period.
     *
     * @param before what the run of an earlier day handed on, or {@link CarriedReplicates#NONE}
     * @param confirmBelow up to which p-value of the first cluster the full run decides; 0 for never
     * @throws IllegalArgumentException for another scan than the prospective permutation scan by days
     */
    public static Daily run(ScanInput input, ScanOptions options, CarriedReplicates before, double confirmBelow) {
        if (options.model() != Model.SPACE_TIME_PERMUTATION
                || options.horizon() != Horizon.PROSPECTIVE
                || input.period().step() != TimeStep.DAY) {
            throw new IllegalArgumentException(
                    "replicates are carried over for the prospective permutation scan by days only");
        }
        return new DailyScan(input, options, before).run(confirmBelow);
    }

    private Daily run(double confirmBelow) {
        SpaceTimeScan scan = new SpaceTimeScan(input, options);
        List<CarriedReplicates.Share> shares = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            shares.add(share(turn, scan));
        }
        double[] maxima = shares.stream()
                .flatMapToDouble(share -> Arrays.stream(share.maxima()))
                .toArray();
        ScanResult result = scan.finish(observed -> MonteCarlo.of(maxima, options.stopAfter(), observed))
                .result();
        Optional<Cluster> best = result.clusters().stream().findFirst();
        boolean confirmed = best.isPresent() && best.get().p() <= confirmBelow;
        if (confirmed) {
            result = scan.finish(Progress.SILENT).result();
        }
        return new Daily(result, new CarriedReplicates(shares), reused, confirmed);
    }

    private CarriedReplicates.Share share(int turn, SpaceTimeScan scanOfToday) {
        int size = options.replicates() / TURNS + (turn < options.replicates() % TURNS ? 1 : 0);
        int day = dayOf(turn);
        long seed = Seeds.other(Seeds.other(options.seed(), turn), day);
        long fingerprint = Seeds.other(seed, fingerprints[day - first] + size);
        Optional<double[]> known = before.of(fingerprint).filter(maxima -> maxima.length == size);
        if (known.isPresent()) {
            reused += size;
            return new CarriedReplicates.Share(fingerprint, known.get());
        }
        double[] maxima = new double[size];
        if (size > 0) {
            SpaceTimeScan scan = day == today ? scanOfToday : new SpaceTimeScan(upTo(day), options);
            scan.fill(maxima, 1, seed);
        }
        return new CarriedReplicates.Share(fingerprint, maxima);
    }

    /** The day from whose data a share is drawn. */
    private int dayOf(int turn) {
        int day = today - Math.floorMod(today - turn, TURNS);
        return day - options.longestWindow() < first || hasChangedSince(day) ? today : day;
    }

    private boolean hasChangedSince(int day) {
        return differ(recent(day), recent(today), MOST_CHANGE_IN_WINDOW)
                || differ(cases[day - first], cases[today - first], MOST_CHANGE_IN_ALL);
    }

    private static boolean differ(long a, long b, double most) {
        return Math.max(a, b) > most * Math.min(a, b);
    }

    /** Cases in the longest window that ends with a day. */
    private long recent(int day) {
        int before = day - options.longestWindow() - first;
        return cases[day - first] - (before < 0 ? 0 : cases[before]);
    }

    private ScanInput upTo(int day) {
        Events all = input.cases();
        return new ScanInput(
                all.where(row -> all.day(row) <= day),
                input.listed(),
                new StudyPeriod(input.period().from(), LocalDate.ofEpochDay(day), TimeStep.DAY),
                Optional.empty(),
                Optional.empty(),
                input.stratified());
    }

    private void sumUp() {
        Events events = input.cases();
        for (int row = 0; row < events.size(); row++) {
            int day = events.day(row);
            if (day >= first && day <= today) {
                long hash = Double.doubleToLongBits(events.x(row) + 0.0);
                hash = Seeds.mixed(hash) + Double.doubleToLongBits(events.y(row) + 0.0);
                hash = Seeds.mixed(hash) + day;
                hash = Seeds.mixed(hash) + events.count(row);
                if (input.stratified()) {
                    hash = Seeds.mixed(hash) + events.category(row).orElse("").hashCode();
                }
                // A sum, so that the order of the rows does not matter.
                fingerprints[day - first] += Seeds.mixed(hash);
                cases[day - first] += events.count(row);
            }
        }
        fingerprints[0] += ofScan();
        Arrays.parallelPrefix(fingerprints, Long::sum);
        Arrays.parallelPrefix(cases, Long::sum);
    }

    /** Of everything else that a replicate depends on. */
    private long ofScan() {
        long hash = Seeds.other(options.seed(), first);
        hash = Seeds.other(hash, Double.doubleToLongBits(options.radiusMetres()));
        hash = Seeds.other(hash, Double.doubleToLongBits(options.mostShare()));
        hash = Seeds.other(hash, options.longestWindow());
        hash = Seeds.other(hash, options.leastCases());
        hash = Seeds.other(hash, input.cases().distance().ordinal());
        hash = Seeds.other(hash, input.stratified() ? 1 : 0);
        hash = Seeds.other(hash, input.listed().x().hashCode());
        return Seeds.other(hash, input.listed().y().hashCode());
    }
}
