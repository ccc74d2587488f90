package vn.giapranh.hotspots.spark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.cli.Json;
import vn.giapranh.hotspots.cli.ScanReport;
import vn.giapranh.hotspots.scan.JointAndAlone;
import vn.giapranh.hotspots.scan.ScanResult;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;
import vn.giapranh.hotspots.spark.SpreadReplicates;

/** One scan whose replicates are drawn on many machines. */
@Command(
        name = "scan",
        description = "One scan of all events together, its replicates spread over the machines; one JSON object.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SpreadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ScanWords words = new ScanWords();

    @Option(names = "--tasks", description = "In how many parts the replicates are drawn (as many as cores).")
    private int tasks;

    @Override
    public Integer call() throws UnreadableTableException {
        Events events = events();
        StudyPeriod period =
                StudyPeriod.of(events, words.between().start(), words.between().end(), TimeStep.DAY);
        try (JavaSparkContext spark = words.start()) {
            int parts = tasks > 0 ? tasks : spark.defaultParallelism();
            ScanResult result = SpreadReplicates.run(spark, events, period, words.options(), parts);
            ScanReport report = new ScanReport(
                    new JointAndAlone.Result(
                            result,
                            result.clusters().stream()
                                    .map(each -> new JointAndAlone.Labelled(each, List.of(), List.of()))
                                    .toList()),
                    words.seed());
            spec.commandLine().getOut().print(Json.object(report::write));
        }
        return 0;
    }

    private Events events() throws UnreadableTableException {
        Events.Builder all = new Events.Builder(Distance.GREAT_CIRCLE);
        for (Path file : words.files()) {
            Events part = ScanWords.read(file.toString(), words.category());
            for (int row = 0; row < part.size(); row++) {
                all.add(part.x(row), part.y(row), part.day(row), part.count(row), "", "");
            }
        }
        Events events = all.build();
        return words.cells() > 0 ? Cells.over(events, words.cells()).centred(events) : events;
    }
}
