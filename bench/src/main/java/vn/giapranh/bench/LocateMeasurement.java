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

/** Locating against the usual way, in one JMH run, and building the index against its limit. */
final class LocateMeasurement implements Measurement {

    private static final double LEAST_LOOKUPS = 3e6;
    private static final double LEAST_RATIO = 20;
    private static final double MOST_BUILD_SECONDS = 3;

    @Override
    public String name() {
        return "locate";
    }

    @Override
    public String summary() {
        return "whose is this place, against STRtree, IndexedPointInAreaLocator and IndexedFacetDistance";
    }

    @Override
    public void run(Figures figures) throws Exception {
        if (!Files.exists(LocateBenchmark.city())) {
            throw new UnmeasurableException(
                    "There is no " + LocateBenchmark.city() + " here: run from the project's folder.");
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
        figures.note(
                "%d wards, %d borders, zones %.0f m, places drawn uniformly in the city, one thread; the index takes %.1f MB"
                        .formatted(
                                wards.size(), borders.size(), LocateBenchmark.DEPTH_METRES, index.memoryBytes() / 1e6));
        figures.atLeast(
                "locate", lookups(ours), "the usual way %s".formatted(lookups(usual)), ours / usual, LEAST_RATIO);
        figures.atLeast("locate", lookups(ours), "limit " + lookups(LEAST_LOOKUPS), ours / LEAST_LOOKUPS, 1);
        figures.within("locate: index built cold", coldSeconds, MOST_BUILD_SECONDS, "s");
    }

    private static String lookups(double aSecond) {
        return "%,.0f/s".formatted(aSecond);
    }
}
