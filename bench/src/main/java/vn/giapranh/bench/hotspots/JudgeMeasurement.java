package vn.giapranh.bench.hotspots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.UnmeasurableException;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.judge.Detected;
import vn.giapranh.hotspots.judge.FalseAlarms;
import vn.giapranh.hotspots.judge.StraddlingStudy;
import vn.giapranh.hotspots.judge.Watching;

/** Clusters planted across the border of two real districts: found together, against found by either alone. */
public final class JudgeMeasurement implements Measurement {

    private static final Path YEAR =
            Path.of("hotspots/src/test/resources/gold/satscan_chi_border_20170103_joint_vs_alone/events.csv.gz");
    private static final int TRIALS = 30;
    private static final int DAYS = 60;
    private static final double LEVEL = 0.01;

    @Override
    public String name() {
        return "judge";
    }

    @Override
    public String summary() {
        return "clusters planted across the border of two districts of Chicago: found together, against alone";
    }

    @Override
    public void run(Figures figures) throws Exception {
        if (!Files.exists(YEAR)) {
            throw new UnmeasurableException("There is no " + YEAR + " here: run from the project's folder.");
        }
        StraddlingStudy study = StraddlingStudy.of(
                EventsCsv.read(YEAR, Distance.GREAT_CIRCLE),
                "25",
                "14",
                new Watching(1_000, 14, 180, LEVEL, 199),
                400,
                7);
        figures.note("districts 25 and 14, real events of 2016; a plant lies within 400 m, in 7 days; alarm at p <= "
                + LEVEL + ", " + TRIALS + " plants of each size");
        for (int size : new int[] {4, 6, 8, 12}) {
            Detected detected = study.detect(size, TRIALS, 1);
            figures.beside(
                    "judge: %d events, found".formatted(size),
                    "%d of %d, day %s".formatted(detected.foundJointly(), TRIALS, day(detected.daysJointly())),
                    "alone %d, day %s".formatted(detected.foundAlone(), day(detected.daysAlone())),
                    detected.foundJointly() / (double) Math.max(1, detected.foundAlone()));
        }
        FalseAlarms alarms = study.falseAlarms(DAYS, 1);
        figures.beside(
                "judge: days of false alarm",
                "%d of %d".formatted(alarms.jointly(), alarms.days()),
                "alone, either ward: %d".formatted(alarms.alone()),
                alarms.jointly() / (double) Math.max(1, alarms.alone()));
    }

    private static String day(OptionalDouble mean) {
        return mean.isPresent() ? "%.1f".formatted(mean.getAsDouble()) : "never";
    }
}
