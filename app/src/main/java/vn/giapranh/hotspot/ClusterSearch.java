package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Cluster;
import vn.giapranh.hotspots.scan.Horizon;
import vn.giapranh.hotspots.scan.JointAndAlone;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;
import vn.giapranh.hotspots.scan.JointAndAlone.Result;
import vn.giapranh.hotspots.scan.Model;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.kernel.WardId;

/** Looks for the clusters of one kind: incidents to the middles of their cells, then the scan, together and each ward alone. */
final class ClusterSearch {

    private static final double MOST_SHARE = 0.5;
    private static final int MOST_CLUSTERS = 20;
    private static final int ONE_THREAD = 1; // the pages must not wait for a run

    private final Run run;
    private final List<Occurrence> occurrences;

    private ClusterSearch(Run run, List<Occurrence> occurrences) {
        this.run = run;
        this.occurrences = occurrences;
    }

    /**
     * What was looked at and found.
     *
     * @param places cells with incidents
     */
    record Answer(int incidents, int places, int replicates, List<FoundCluster> clusters) {}

    /** Searches; {@code occurrences} are of one kind, within the run's days. */
    static Answer search(Run run, List<Occurrence> occurrences) {
        return occurrences.size() < run.leastCases()
                ? new Answer(occurrences.size(), 0, 0, List.of())
                : new ClusterSearch(run, occurrences).search();
    }

    private Answer search() {
        Events.Builder builder = new Events.Builder(Distance.GREAT_CIRCLE);
        for (Occurrence each : occurrences) {
            builder.add(
                    each.lon(),
                    each.lat(),
                    Math.toIntExact(each.day().toEpochDay()),
                    1,
                    "",
                    each.ground().code());
        }
        Events exact = builder.build();
        Cells cells = Cells.over(exact, run.cellMetres());
        Events events = cells.centred(exact);
        Result result = JointAndAlone.run(
                ScanInput.of(events, new StudyPeriod(run.from(), run.to(), TimeStep.DAY)),
                options(),
                JointAndAlone.Ground.UNKNOWN,
                Progress.SILENT);
        List<FoundCluster> clusters = result.clusters().stream()
                .filter(each -> each.cluster().p() <= run.highestP())
                .filter(each -> each.cluster().observed() >= run.leastCases())
                .map(each -> found(each, events))
                .toList();
        return new Answer(
                occurrences.size(), result.joint().locations(), result.joint().replicates(), clusters);
    }

    private ScanOptions options() {
        return new ScanOptions(
                Model.SPACE_TIME_PERMUTATION,
                Horizon.PROSPECTIVE,
                run.radiusMetres(),
                MOST_SHARE,
                run.windowDays(),
                run.leastCases(),
                run.replicates(),
                0,
                run.seed(),
                MOST_CLUSTERS,
                ONE_THREAD);
    }

    private FoundCluster found(Labelled labelled, Events events) {
        Cluster cluster = labelled.cluster();
        Set<Cluster.Place> places = new HashSet<>(cluster.places());
        List<Occurrence> members = java.util.stream.IntStream.range(0, occurrences.size())
                .filter(i -> places.contains(new Cluster.Place(events.x(i), events.y(i))))
                .mapToObj(occurrences::get)
                .filter(each -> isWithin(each.day(), cluster.from(), cluster.to()))
                .toList();
        return new FoundCluster(
                cluster.lon(),
                cluster.lat(),
                cluster.radiusMetres(),
                cluster.from(),
                cluster.to(),
                Math.toIntExact(cluster.observed()),
                cluster.expected(),
                cluster.statistic(),
                cluster.p(),
                Math.max(1, cluster.recurrenceDays()),
                labelled.alone().stream()
                        .map(alone -> new WardShare(
                                WardId.of(alone.code()),
                                observed(labelled, alone.code()),
                                alone.statisticThere(),
                                alone.pThere()))
                        .toList(),
                members);
    }

    private static int observed(Labelled labelled, String ward) {
        return labelled.wards().stream()
                .filter(share -> share.code().equals(ward))
                .mapToInt(share -> Math.toIntExact(share.observed()))
                .sum();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
