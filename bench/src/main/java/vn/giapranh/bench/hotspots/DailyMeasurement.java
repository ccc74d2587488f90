package vn.giapranh.bench.hotspots;

import java.time.LocalDate;
import java.util.Arrays;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.CarriedReplicates;
import vn.giapranh.hotspots.scan.DailyScan;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.ScanResult;
import vn.giapranh.hotspots.scan.SpaceTimeScan;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

/** The scan of a day whose events are new, with the replicates of the days before, against a full run; in one process. */
public final class DailyMeasurement implements Measurement {

    private static final double MOST_PERCENT = 10;

    @Override
    public String name() {
        return "daily";
    }

    @Override
    public String summary() {
        return "the scan of a day with the replicates of the days before, against a full run";
    }

    @Override
    public void run(Figures figures) throws Exception {
        City city = City.read();
        row(figures, "daily: a year at its points", city.year(), 12);
        row(figures, "daily: six years at points", city.grown(87_339, 45_068, 2_191, 2), 4);
        Events million = city.grown(1_000_000, 400_000, 2_191, 1);
        row(figures, "daily: a million in cells", Cells.over(million, 250).centred(million), 3);
    }

    private static void row(Figures figures, String name, Events events, int days) {
        int first = Arrays.stream(events.days()).min().orElseThrow();
        int last = Arrays.stream(events.days()).max().orElseThrow();
        ScanOptions options = ScanOptions.prospective(1000, 28);
        CarriedReplicates carried = CarriedReplicates.NONE;
        double full = 0;
        double daily = 0;
        double farthest = 0;
        for (int day = last - days; day <= last; day++) {
            int today = day;
            ScanInput input = ScanInput.of(
                    events.where(row -> events.day(row) <= today),
                    new StudyPeriod(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(day), TimeStep.DAY));
            long start = System.nanoTime();
            ScanResult all = SpaceTimeScan.run(input, options, Progress.SILENT);
            long middle = System.nanoTime();
            DailyScan.Daily next = DailyScan.run(input, options, carried, 0);
            long end = System.nanoTime();
            carried = next.carried();
            // The first day has nothing to go on.
            if (day > last - days) {
                full += middle - start;
                daily += end - middle;
                farthest = Math.max(farthest, Math.abs(firstP(all) - firstP(next.result())));
            }
        }
        figures.within(name, 100 * daily / full, MOST_PERCENT, "% of full");
        figures.note("%.0f ms, a full run %.0f ms, on average of %d days; the first cluster's p differs by at most %.3f"
                .formatted(daily / 1e6 / days, full / 1e6 / days, days, farthest));
    }

    private static double firstP(ScanResult result) {
        return result.clusters().isEmpty() ? 1 : result.clusters().getFirst().p();
    }
}
