package vn.giapranh.hotspots.spark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.giapranh.borders.UnreadableBoundariesException;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.cli.Json;
import vn.giapranh.hotspots.cli.ScanReport;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;
import vn.giapranh.hotspots.spark.CountryScan;
import vn.giapranh.hotspots.spark.Neighbourhood;
import vn.giapranh.hotspots.spark.NeighbourhoodScan;
import vn.giapranh.hotspots.spark.WardEvents;
import vn.giapranh.hotspots.spark.WardsFile;

/** Every ward of a country with its neighbours. */
@Command(
        name = "country",
        description = "Scans every ward with those that share a border with it; one JSON object a ward, by code.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CountryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ScanWords words = new ScanWords();

    @Option(
            names = "--wards",
            required = true,
            description = "GeoJSON of all wards: who borders on whom, and whose an event without jurisdiction is.")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Path wards;

    @Override
    public Integer call() throws IOException, UnreadableBoundariesException {
        WardsFile ground = WardsFile.read(wards);
        List<Neighbourhood> neighbourhoods = Neighbourhood.of(ground.wards());
        try (JavaSparkContext spark = words.start()) {
            LongAccumulator nowhere = spark.sc().longAccumulator("events on no ward's ground");
            JavaRDD<WardEvents> events = events(spark, ground, nowhere).persist(StorageLevel.MEMORY_AND_DISK());
            NeighbourhoodScan scan = new NeighbourhoodScan(period(events), words.options(), words.cells());
            long left = nowhere.value();
            CountryScan.run(spark, events, neighbourhoods, Distance.GREAT_CIRCLE, scan).collect().stream()
                    .sorted(Comparator.comparing(NeighbourhoodScan.Found::ward))
                    .forEach(found -> spec.commandLine().getOut().print(Json.object(out -> {
                        out.writeStringProperty("ward", found.ward());
                        new ScanReport(found.asResult(), words.seed()).write(out);
                    })));
            if (left > 0) {
                spec.commandLine().getErr().printf("%,d events are on no ward's ground and were left out%n", left);
            }
        }
        return 0;
    }

    /** Each file is read by one task. */
    private JavaRDD<WardEvents> events(JavaSparkContext spark, WardsFile wardsFile, LongAccumulator nowhere) {
        Broadcast<WardsFile> ground = spark.broadcast(wardsFile);
        @Nullable String category = words.category();
        List<String> files = words.files().stream()
                .map(file -> file.toAbsolutePath().toString())
                .toList();
        return spark.parallelize(files, files.size()).flatMap(file -> {
            Events labelled = ground.value().label(ScanWords.read(file, category));
            for (int row = 0; row < labelled.size(); row++) {
                if (labelled.jurisdiction(row).isEmpty()) {
                    nowhere.add(labelled.count(row));
                }
            }
            return WardEvents.split(labelled).iterator();
        });
    }

    private StudyPeriod period(JavaRDD<WardEvents> events) {
        int[] span = events.filter(part -> part.day().length > 0)
                .map(part -> new int[] {
                    Arrays.stream(part.day()).min().orElseThrow(),
                    Arrays.stream(part.day()).max().orElseThrow()
                })
                .fold(new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE}, (a, b) ->
                        new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        if (span[0] > span[1]) {
            throw new IllegalArgumentException("no event is on any ward's ground");
        }
        return new StudyPeriod(
                words.between().start().orElse(LocalDate.ofEpochDay(span[0])),
                words.between().end().orElse(LocalDate.ofEpochDay(span[1])),
                TimeStep.DAY);
    }
}
