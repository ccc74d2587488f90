package vn.giapranh.hotspots.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Progress;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.ScanResult;
import vn.giapranh.hotspots.scan.SpaceTimeScan;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

class SpreadReplicatesTest {

    @Test
    void replicates_on_several_tasks_are_those_of_one_process() throws Exception {
        Events events = LocalSpark.districts();
        StudyPeriod period = StudyPeriod.of(events, Optional.empty(), Optional.empty(), TimeStep.DAY);
        ScanOptions options = ScanOptions.prospective(1000, 28).withReplicates(199, 0, 9);

        ScanResult alone = SpaceTimeScan.run(ScanInput.of(events, period), options, Progress.SILENT);

        try (JavaSparkContext spark = LocalSpark.start()) {
            for (int tasks : new int[] {1, 3, 7}) {
                assertThat(SpreadReplicates.run(spark, events, period, options, tasks))
                        .isEqualTo(alone);
            }
        }
        assertThat(alone.replicates()).isEqualTo(199);
    }
}
