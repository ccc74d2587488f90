package vn.giapranh.bench.hotspots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.UnmeasurableException;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.SpaceTimeScan;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

/** The prospective permutation scan, from the file to the printed result, against limits and the textbook's way. */
public final class ScanMeasurement implements Measurement {

    private static final double RADIUS_METRES = 1000;
    private static final int WINDOW_DAYS = 28;
    private static final int TEXTBOOK_REPLICATES = 2;

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String summary() {
        return "the space-time permutation scan of a city, against shuffling and counting all anew";
    }

    @Override
    public void run(Figures figures) throws Exception {
        City city = City.read();
        Path folder = Files.createTempDirectory("scan");
        try {
            Events million = city.grown(1_000_000, 400_000, 2_191, 1);
            row(figures, folder, "scan: a million in cells", million, 250, 999, 4);
            row(figures, folder, "scan: a year at its points", city.year(), 0, 999, 1);
            row(figures, folder, "scan: six years at points", city.grown(87_339, 45_068, 2_191, 2), 0, 199, 5);
            growth(figures, city);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private static void row(
            Figures figures, Path folder, String name, Events events, double cells, int replicates, double mostSeconds)
            throws Exception {
        Path file = City.write(events, folder.resolve("events.csv"));
        List<String> words = new ArrayList<>(List.of(
                "scan",
                file.toString(),
                "--radius-metres",
                "1000",
                "--window-days",
                "28",
                "--clusters",
                "1",
                "--replicates",
                Integer.toString(replicates),
                "--json"));
        if (cells > 0) {
            words.addAll(List.of("--cells", Double.toString(cells)));
        }
        double seconds = Math.min(process(words), process(words));
        figures.within(name, seconds, mostSeconds, "s");

        TextbookScan textbook = new TextbookScan(
                cells > 0 ? Cells.over(events, cells).centred(events) : events, RADIUS_METRES, WINDOW_DAYS);
        SplittableRandom random = new SplittableRandom(1);
        long start = System.nanoTime();
        for (int i = 0; i < TEXTBOOK_REPLICATES; i++) {
            textbook.replicate(random);
        }
        double each = (System.nanoTime() - start) / 1e9 / TEXTBOOK_REPLICATES;
        figures.beside(
                name,
                "%,.1f s".formatted(seconds),
                "textbook %,.0f s".formatted(each * replicates),
                each * replicates / seconds);
        figures.note("%,d events, %,d centres, %,d replicates as a whole process; %.2f ms a replicate, textbook %.0f ms"
                .formatted(events.total(), textbook.centres(), replicates, seconds * 1000 / replicates, each * 1000));
    }

    /** Runs the command as users do; returns the seconds from its start to its end. */
    private static double process(List<String> words) throws Exception {
        Path jar = Path.of("hotspots/target/hotspots-0.1.0.jar");
        if (!Files.exists(jar)) {
            throw new UnmeasurableException(
                    "There is no " + jar + " here: run ./giapranh bench from the project's folder.");
        }
        List<String> command =
                new ArrayList<>(List.of(Path.of("giapranh").toAbsolutePath().toString(), "hotspots"));
        command.addAll(words);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new UnmeasurableException("The scan ended with status " + process.exitValue() + ".");
        }
        return seconds;
    }

    /** How the cost of a replicate grows, in one process that has run before. */
    private static void growth(Figures figures, City city) {
        milliseconds(city.grown(50_000, 20_000, 365, 3), 199);
        double base = grown(figures, "events 100,000, places 20,000", city.grown(100_000, 20_000, 365, 3), 199, 0);
        grown(figures, "events twice", city.grown(200_000, 20_000, 365, 3), 199, base);
        grown(figures, "places twice", city.grown(100_000, 40_000, 365, 3), 199, base);
        grown(figures, "replicates four times", city.grown(100_000, 20_000, 365, 3), 796, base);
    }

    private static double grown(Figures figures, String name, Events events, int replicates, double base) {
        double each = milliseconds(events, replicates);
        figures.beside(
                "scan: " + name,
                "%.2f ms each".formatted(each),
                base == 0 ? "the base" : "base %.2f ms".formatted(base),
                base == 0 ? 1 : each / base);
        return each;
    }

    /** Milliseconds of one replicate, without what all share. */
    private static double milliseconds(Events events, int replicates) {
        return (seconds(events, replicates) - seconds(events, 0)) * 1000 / replicates;
    }

    private static double seconds(Events events, int replicates) {
        ScanInput input =
                ScanInput.of(events, StudyPeriod.of(events, Optional.empty(), Optional.empty(), TimeStep.DAY));
        ScanOptions options =
                ScanOptions.prospective(RADIUS_METRES, WINDOW_DAYS).withReplicates(replicates, 0, 1);
        long start = System.nanoTime();
        SpaceTimeScan.run(input, options, Progress.SILENT);
        return (System.nanoTime() - start) / 1e9;
    }
}
