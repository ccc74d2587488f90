package vn.giapranh.hotspots.scan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;

/**
 * What the wards see together beside what each of them sees alone.
 *
 * <p>The joint scan takes the events of all wards. A ward's own scan takes the same method, period and replicates, but its own
 * events only, and of the other places (listed ones, a population, controls) those that are its own: places of its events
 * and, where a map of wards is given, all on its ground. A ward that gives counts of cells instead of incidents takes part
 * like any other.
 */
public final class JointAndAlone {

    private JointAndAlone() {}

    /**
     * Whose a place is.
     */
    @FunctionalInterface
    public interface Ground {

        /** No map: only events know their ward. */
        Ground UNKNOWN = (lon, lat) -> Optional.empty();

        /** The code of the ward that holds a place. */
        Optional<String> wardAt(double lon, double lat);
    }

    /**
     * A cluster with its wards.
     *
     * @param wards with how many of the observed cases each has, the most first; cases outside every ward are left out
     * @param alone what each of these wards sees alone, in the same order
     */
    public record Labelled(Cluster cluster, List<Share> wards, List<Alone> alone) implements Serializable {

        public Labelled {
            wards = List.copyOf(wards);
            alone = List.copyOf(alone);
        }
    }

    /** How many of a cluster's observed cases are a ward's. */
    public record Share(String code, long observed) implements Serializable {}

    /**
     * What a ward sees in its own data.
     *
     * @param statistic of its most likely cluster, wherever it is; 0 when there is none
     * @param p of this cluster: below it no place of the ward comes
     * @param statisticThere of its best cylinder that shares a place and a day with the joint cluster; 0 when there is none
     * @param pThere of this cylinder
     */
    public record Alone(String code, double statistic, double p, double statisticThere, double pThere)
            implements Serializable {}

    /**
     * A joint scan and its labels.
     *
     * @param clusters the best first
     */
    public record Result(ScanResult joint, List<Labelled> clusters) {

        public Result {
            clusters = List.copyOf(clusters);
        }
    }

    /** Scans together, then alone for every ward that has a share in a cluster. */
    public static Result run(ScanInput input, ScanOptions options, Ground ground, Progress progress) {
        return label(SpaceTimeScan.run(input, options, progress), input, options, ground);
    }

    /** Labels what a joint scan of this input has found; scans alone for every ward that has a share in a cluster. */
    public static Result label(ScanResult joint, ScanInput input, ScanOptions options, Ground ground) {
        Map<String, SpaceTimeScan.Finished> alone = new HashMap<>();
        List<Labelled> labelled = new ArrayList<>();
        for (Cluster cluster : joint.clusters()) {
            List<Share> shares = shares(input.cases(), cluster);
            List<Alone> views = new ArrayList<>();
            for (Share share : shares) {
                SpaceTimeScan.Finished own = alone.computeIfAbsent(
                        share.code(),
                        code -> SpaceTimeScan.finish(part(input, code, ground), options, Progress.SILENT));
                Optional<Cluster> best = own.result().clusters().stream().findFirst();
                Optional<Cluster> there = own.bestMeeting(cluster);
                views.add(new Alone(
                        share.code(),
                        best.map(Cluster::statistic).orElse(0.0),
                        best.map(Cluster::p).orElse(1.0),
                        there.map(Cluster::statistic).orElse(0.0),
                        there.map(Cluster::p).orElse(1.0)));
            }
            labelled.add(new Labelled(cluster, shares, views));
        }
        return new Result(joint, labelled);
    }

    private static List<Share> shares(Events events, Cluster cluster) {
        Set<Cluster.Place> places = new HashSet<>(cluster.places());
        Map<String, Long> counts = new TreeMap<>();
        long from = cluster.from().toEpochDay();
        long to = cluster.to().toEpochDay();
        for (int row = 0; row < events.size(); row++) {
            if (events.day(row) >= from
                    && events.day(row) <= to
                    && events.count(row) > 0
                    && places.contains(new Cluster.Place(events.x(row) + 0.0, events.y(row) + 0.0))) {
                long count = events.count(row);
                events.jurisdiction(row).ifPresent(code -> counts.merge(code, count, Long::sum));
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparingLong(Share::observed).reversed())
                .toList();
    }

    private static ScanInput part(ScanInput input, String code, Ground ground) {
        Events cases = own(input.cases(), code);
        Set<Cluster.Place> places = new HashSet<>();
        for (int row = 0; row < cases.size(); row++) {
            places.add(new Cluster.Place(cases.x(row) + 0.0, cases.y(row) + 0.0));
        }
        Own own = new Own(code, ground, places);
        return new ScanInput(
                cases,
                own.of(input.listed()),
                input.period(),
                input.population().map(own::of),
                input.controls().map(all -> own(all, code)),
                input.stratified());
    }

    private static Events own(Events all, String code) {
        return all.where(row -> all.jurisdiction(row).filter(code::equals).isPresent());
    }

    private record Own(String code, Ground ground, Set<Cluster.Place> places) {

        boolean has(double x, double y) {
            return ground.wardAt(x, y)
                    .map(code::equals)
                    .orElseGet(() -> places.contains(new Cluster.Place(x + 0.0, y + 0.0)));
        }

        ListedLocations of(ListedLocations listed) {
            List<Double> x = new ArrayList<>();
            List<Double> y = new ArrayList<>();
            for (int i = 0; i < listed.size(); i++) {
                if (has(listed.x().get(i), listed.y().get(i))) {
                    x.add(listed.x().get(i));
                    y.add(listed.y().get(i));
                }
            }
            return new ListedLocations(x.stream().map(any -> "").toList(), x, y);
        }

        Population of(Population all) {
            return new Population(
                    all.rows().stream().filter(row -> has(row.x(), row.y())).toList(),
                    all.isBaseline(),
                    all.distance());
        }
    }
}
