package vn.giapranh.bench;

import java.nio.file.Files;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.Ward;

/** Measures locating against the usual way, and building the index against its limit. */
final class Locate {

    private static final double LEAST_LOOKUPS = 3e6;
    private static final double LEAST_RATIO = 20;
    private static final double MOST_BUILD_SECONDS = 3;

    private Locate() {}

    static boolean run(List<String> words) throws Exception {
        if (!Files.exists(LocateBenchmark.city())) {
            throw new IllegalStateException(
                    "no " + LocateBenchmark.city() + ": run from the project's folder or set -Dgiapranh.data");
        }
        List<Ward> wards = GeoJsonWards.read(LocateBenchmark.city());
        List<Border> borders = SharedBorders.derive(wards);
        long start = System.nanoTime();
        BorderIndex index = BorderIndex.of(wards, borders, border -> LocateBenchmark.DEPTH_METRES);
        double coldSeconds = (System.nanoTime() - start) / 1e9;

        double ours = 0;
        double usual = 0;
        var options = new OptionsBuilder()
                .include(LocateBenchmark.class.getName())
                .threads(1)
                .jvmArgsAppend("-Dgiapranh.data=" + System.getProperty("giapranh.data", "data"));
        for (RunResult result : new Runner(options.build()).run()) {
            double score = result.getPrimaryResult().getScore();
            if (result.getParams().getBenchmark().endsWith(".ours")) {
                ours = score;
            } else {
                usual = score;
            }
        }
        boolean met = true;
        System.out.printf(
                "%n%d wards, %d borders, zones %.0f m, places drawn uniformly in the city, one thread%n",
                wards.size(), borders.size(), LocateBenchmark.DEPTH_METRES);
        System.out.printf("index       %,14.0f lookups/s%n", ours);
        System.out.printf(
                "usual way   %,14.0f lookups/s  (STRtree, IndexedPointInAreaLocator, IndexedFacetDistance)%n", usual);
        met &= line("lookups/s", ours, ">=", LEAST_LOOKUPS, ours >= LEAST_LOOKUPS);
        met &= line("ratio", ours / usual, ">=", LEAST_RATIO, ours / usual >= LEAST_RATIO);
        met &= line("build, cold, s", coldSeconds, "<=", MOST_BUILD_SECONDS, coldSeconds <= MOST_BUILD_SECONDS);
        System.out.printf("memory      %14.1f MB%n", index.memoryBytes() / 1e6);
        return met;
    }

    private static boolean line(String name, double value, String relation, double limit, boolean met) {
        System.out.printf("%-16s %,12.1f  %s %,.0f  %s%n", name, value, relation, limit, met ? "met" : "MISSED");
        return met;
    }
}
