package vn.giapranh.hotspots.spark.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.cli.Chance;
import vn.giapranh.hotspots.cli.Period;
import vn.giapranh.hotspots.scan.ScanOptions;

/** The words both commands share. */
final class ScanWords {

    @Parameters(
            paramLabel = "EVENTS",
            arity = "1..*",
            description = "CSV with the columns lon,lat and timestamp or date; when present category, jurisdiction,"
                    + " count. May be packed (.gz). Every machine reads them under the same path.")
    private List<Path> files = List.of();

    @Option(names = "--radius-metres", required = true, description = "The largest radius, inclusive.")
    private double radiusMetres;

    @Option(names = "--window-days", required = true, description = "The longest window in days.")
    private int windowDays;

    @Option(names = "--cells", paramLabel = "METRES", description = "Count in square cells of this side.")
    private double cells;

    @Option(names = "--category", description = "Only events of this category.")
    private @Nullable String category;

    @Mixin
    private final Period between = new Period();

    @Mixin
    private final Chance chance = new Chance();

    @Option(
            names = "--master",
            description = "Where Spark runs (the property spark.master, else local[*]: this machine's processors).")
    private @Nullable String master;

    List<Path> files() {
        return files;
    }

    Period between() {
        return between;
    }

    long seed() {
        return chance.seed();
    }

    double cells() {
        return cells;
    }

    /** A prospective permutation scan; a task has one thread. */
    ScanOptions options() {
        return ScanOptions.prospective(radiusMetres, windowDays)
                .withReplicates(chance.replicates(), 0, chance.seed())
                .onThreads(1);
    }

    JavaSparkContext start() {
        SparkConf conf = new SparkConf().setAppName("hotspots");
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.ui.enabled", "false");
        return new JavaSparkContext(conf);
    }

    @Nullable
    String category() {
        return category;
    }

    /** The events of a file, of one category when it is named. */
    static Events read(String file, @Nullable String category) throws UnreadableTableException {
        Events all = EventsCsv.read(Path.of(file), Distance.GREAT_CIRCLE);
        return category == null
                ? all
                : all.where(row -> all.category(row).filter(category::equals).isPresent());
    }
}
