package vn.giapranh.hotspots.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import vn.giapranh.hotspots.Distance;

/** Scans every neighbourhood of a country; the package says what that is. */
public final class CountryScan {

    /** Tasks for each core, so that one with a large city does not hold up the rest. */
    private static final int TASKS_PER_CORE = 8;

    private CountryScan() {}

    /**
     * What each neighbourhood with events finds, in no order.
     *
     * @param events in parts; a ward may have several
     * @throws IllegalArgumentException from the action on the result, when the events do not fit the scan
     */
    public static JavaRDD<NeighbourhoodScan.Found> run(
            JavaSparkContext spark,
            JavaRDD<WardEvents> events,
            List<Neighbourhood> neighbourhoods,
            Distance distance,
            NeighbourhoodScan scan) {
        Broadcast<Map<String, List<String>>> holders = spark.broadcast(holders(neighbourhoods));
        int tasks = Math.max(1, Math.min(neighbourhoods.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        return events.flatMapToPair(part -> holders.value().getOrDefault(part.ward(), List.of()).stream()
                        .map(middle -> new Tuple2<>(middle, part))
                        .iterator())
                .groupByKey(tasks)
                .map(group -> scan.of(group._1(), WardEvents.joined(group._2(), distance)));
    }

    /** For each ward the neighbourhoods that hold it. */
    private static Map<String, List<String>> holders(List<Neighbourhood> neighbourhoods) {
        Map<String, List<String>> holders = new HashMap<>();
        for (Neighbourhood each : neighbourhoods) {
            for (String member : each.members()) {
                holders.computeIfAbsent(member, any -> new ArrayList<>()).add(each.ward());
            }
        }
        return holders;
    }
}
