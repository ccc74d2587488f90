package vn.giapranh.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.giapranh.borders.Border;
import vn.giapranh.borders.BorderIndex;
import vn.giapranh.borders.GeoJsonWards;
import vn.giapranh.borders.SharedBorders;
import vn.giapranh.borders.Ward;

/**
 * Locating places drawn uniformly in the 168 units of the city, with zones 150 m deep, on one thread: ours beside the
 * usual way. The same places in the same order on both sides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LocateBenchmark {

    static final int PLACES = 1 << 20;
    static final int PLACES_USUAL = 1 << 14;
    static final double DEPTH_METRES = 150;
    static final long SEED = 20251022;

    private final double[] lons = new double[PLACES];
    private final double[] lats = new double[PLACES];
    private BorderIndex index;
    private UsualWay usual;

    @SuppressWarnings("NullAway.Init") // set up below, by the harness
    public LocateBenchmark() {}

    static Path city() {
        return Path.of(System.getProperty("giapranh.data", "data"), "hcmc168.geojson");
    }

    /** Draws places in the bounding box until so many lie in the city. */
    @Setup
    public void draw() throws Exception {
        List<Ward> wards = GeoJsonWards.read(city());
        List<Border> borders = SharedBorders.derive(wards);
        index = BorderIndex.of(wards, borders, border -> DEPTH_METRES);
        usual = new UsualWay(wards, borders, DEPTH_METRES);
        double west = Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (Ward ward : wards) {
            double[] bounds = ward.shape().bounds();
            west = Math.min(west, bounds[0]);
            south = Math.min(south, bounds[1]);
            east = Math.max(east, bounds[2]);
            north = Math.max(north, bounds[3]);
        }
        Random random = new Random(SEED);
        for (int i = 0; i < PLACES; ) {
            lons[i] = west + random.nextDouble() * (east - west);
            lats[i] = south + random.nextDouble() * (north - south);
            if (!index.locate(lons[i], lats[i]).isOutside()) {
                i++;
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(PLACES)
    public void ours(Blackhole answers) {
        for (int i = 0; i < PLACES; i++) {
            answers.consume(index.locate(lons[i], lats[i]));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PLACES_USUAL)
    public void usual(Blackhole answers) {
        for (int i = 0; i < PLACES_USUAL; i++) {
            answers.consume(usual.locate(lons[i], lats[i]));
        }
    }
}
