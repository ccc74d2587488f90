package vn.giapranh.hotspots.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.ScanResult;
import vn.giapranh.hotspots.scan.SpaceTimeScan;
import vn.giapranh.hotspots.scan.StudyPeriod;

/** One scan whose replicates are spread over the tasks; the package says how. */
public final class SpreadReplicates {

    private SpreadReplicates() {}

    /** Replicates {@code from} to {@code to}, exclusive. */
    private record Stretch(int from, int to) implements Serializable {}

    /**
     * Scans; the result is that of {@link SpaceTimeScan} in one process.
     *
     * @param tasks in how many parts the replicates are drawn
     * @throws IllegalArgumentException when the events do not fit the scan
     */
    public static ScanResult run(
            JavaSparkContext spark, Events events, StudyPeriod period, ScanOptions options, int tasks) {
        Distance distance = events.distance();
        Broadcast<WardEvents> packed = spark.broadcast(packed(events));
        try {
            double[] maxima = spark
                    .parallelize(stretches(options.replicates(), tasks), Math.max(1, tasks))
                    .map(stretch -> SpaceTimeScan.maxima(
                            ScanInput.of(WardEvents.joined(List.of(packed.value()), distance), period),
                            options.onThreads(1),
                            stretch.from,
                            stretch.to))
                    .collect()
                    .stream()
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            return SpaceTimeScan.run(ScanInput.of(events, period), options, maxima);
        } finally {
            packed.destroy();
        }
    }

    private static WardEvents packed(Events events) {
        int[] count = new int[events.size()];
        Arrays.setAll(count, events::count);
        return new WardEvents("", events.distance(), events.xs(), events.ys(), events.days(), count);
    }

    private static List<Stretch> stretches(int replicates, int tasks) {
        List<Stretch> stretches = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int from = (int) ((long) replicates * task / tasks);
            int to = (int) ((long) replicates * (task + 1) / tasks);
            stretches.add(new Stretch(from + 1, to + 1));
        }
        return stretches;
    }
}
