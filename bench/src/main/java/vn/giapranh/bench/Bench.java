package vn.giapranh.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.giapranh.bench.hotspots.DailyMeasurement;
import vn.giapranh.bench.hotspots.JudgeMeasurement;
import vn.giapranh.bench.hotspots.KnoxMeasurement;
import vn.giapranh.bench.hotspots.ScanMeasurement;
import vn.giapranh.bench.server.AlertMeasurement;
import vn.giapranh.bench.server.BoardMeasurement;
import vn.giapranh.bench.server.ReportMeasurement;
import vn.giapranh.bench.server.StartMeasurement;

/**
 * Runs the measurements that are named, or all. Ends with 0 when every limit is met, 1 when one is missed, 2 when asked
 * wrongly or when the machine lacks something.
 */
public final class Bench {

    private static final List<Measurement> MEASUREMENTS = List.of(
            new LocateMeasurement(),
            new ScanMeasurement(),
            new DailyMeasurement(),
            new KnoxMeasurement(),
            new JudgeMeasurement(),
            new StartMeasurement(),
            new ReportMeasurement(),
            new BoardMeasurement(),
            new AlertMeasurement());

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (List.of(names).contains("--list") || List.of(names).contains("--help")) {
            MEASUREMENTS.forEach(each -> out.printf("%-8s %s%n", each.name(), each.summary()));
            return;
        }
        List<Measurement> asked = new ArrayList<>();
        for (String name : names) {
            MEASUREMENTS.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(asked::add, () -> {
                        System.err.println(
                                "No measurement is called " + name + ". ./giapranh bench --list names them.");
                        System.exit(2);
                    });
        }
        System.exit(run(asked.isEmpty() ? MEASUREMENTS : asked, new Figures(out)));
    }

    private static int run(List<Measurement> asked, Figures figures) throws Exception {
        boolean all = true;
        for (Measurement each : asked) {
            System.err.println("\n" + each.name() + ": " + each.summary());
            try {
                each.run(figures);
            } catch (UnmeasurableException lacking) {
                System.err.println(lacking.getMessage());
                all = false;
            }
        }
        if (!figures.missed().isEmpty()) {
            System.err.println("\nmissed: " + String.join(", ", figures.missed()));
        }
        return !all ? 2 : figures.missed().isEmpty() ? 0 : 1;
    }
}
