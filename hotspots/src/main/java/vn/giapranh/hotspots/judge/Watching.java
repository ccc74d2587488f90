package vn.giapranh.hotspots.judge;

import java.time.LocalDate;
import java.util.List;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Cluster;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.SpaceTimeScan;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

/**
 * How wards look every day: a prospective space-time permutation scan of the last days.
 *
 * @param radiusMetres the largest radius
 * @param windowDays the longest window
 * @param historyDays how many days, today included, are scanned
 * @param level a cluster with p at most this is an alarm, above 0 and below 1
 * @param replicates the most replicates of a scan
 */
public record Watching(double radiusMetres, int windowDays, int historyDays, double level, int replicates) {

    public Watching {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
        }
        if (windowDays < 1 || historyDays <= windowDays) {
            throw new IllegalArgumentException("the history is longer than the window, which is one day or more");
        }
        if ((int) (level * (replicates + 1)) < 1) {
            throw new IllegalArgumentException(replicates + " replicates cannot give a p of " + level);
        }
    }

    /**
     * The clusters that are alarms on a day.
     *
     * <p>Replicates stop as soon as the first cluster can no longer come down to the level.
     */
    List<Cluster> alarms(Events events, int today, long seed) {
        int first = today - historyDays + 1;
        Events seen = events.where(row -> events.day(row) >= first && events.day(row) <= today);
        if (seen.size() == 0) {
            return List.of();
        }
        StudyPeriod period = new StudyPeriod(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(today), TimeStep.DAY);
        int tooMany = (int) (level * (replicates + 1)) + 1;
        ScanOptions options =
                ScanOptions.prospective(radiusMetres, windowDays).withReplicates(replicates, tooMany, seed);
        return SpaceTimeScan.run(ScanInput.of(seen, period), options, Progress.SILENT).clusters().stream()
                .filter(cluster -> cluster.p() <= level)
                .toList();
    }
}
