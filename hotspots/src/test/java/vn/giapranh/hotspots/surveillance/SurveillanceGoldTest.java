package vn.giapranh.hotspots.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giapranh.hotspots.gold.GoldTable;
import vn.giapranh.hotspots.surveillance.Cusum.Mean;
import vn.giapranh.hotspots.surveillance.Cusum.Scores;

/** Week by week the readings of the reference program. */
class SurveillanceGoldTest {

    private static final int FIRST_EARS_WEEK = 19;
    private static final int TRAINING = 260;

    @ParameterizedTest
    @CsvSource({"C1, c1, 13", "C2, c2, 16", "C3, c3, 19"})
    void ears_raises_the_alarms_of_salmonella_hadar(Ears.Variant variant, String column, int alarms) {
        GoldTable weeks = GoldTable.read("salmonella_hadar/expected.csv");
        List<Reading> readings = readingsFrom(FIRST_EARS_WEEK, Ears.of(variant).over(weeks.wholeNumbers("observed")));
        assertThat(readings).hasSize(weeks.size() - FIRST_EARS_WEEK);
        for (Reading reading : readings) {
            assertThat(reading.limit()).isCloseTo(weeks.numbers(column + "_upper")[reading.time()], within(5e-9));
            assertThat(reading.alarm()).isEqualTo(weeks.numbers(column + "_alarm")[reading.time()] == 1);
        }
        assertThat(Watch.alarms(readings)).hasSize(alarms);
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, CONSTANT, cusum_standard, cusum_alarm, 12", "ROSSI, SEASONAL, cusum_rossi, rossi_alarm, 10"})
    void cusum_raises_the_alarms_of_salmonella_agona(
            Scores scores, Mean mean, String sumColumn, String alarmColumn, int alarms) {
        GoldTable weeks = GoldTable.read("salmonella_agona/expected.csv");
        List<Reading> readings = new Cusum(1.04, 2.26, scores, mean, TRAINING, 52).over(weeks.wholeNumbers("observed"));
        assertThat(readings).hasSize(52);
        for (Reading reading : readings) {
            assertThat(reading.statistic()).isCloseTo(weeks.numbers(sumColumn)[reading.time()], within(5e-9));
            assertThat(reading.alarm()).isEqualTo(weeks.numbers(alarmColumn)[reading.time()] == 1);
        }
        assertThat(Watch.alarms(readings)).hasSize(alarms);
    }

    @Test
    void farrington_raises_the_seven_alarms_of_salmonella_agona() {
        GoldTable weeks = GoldTable.read("salmonella_agona/expected.csv");
        List<Reading> readings =
                readingsFrom(TRAINING, new Farrington(3, 3, 0.05, 52).over(weeks.wholeNumbers("observed")));
        assertThat(readings).hasSize(52);
        for (Reading reading : readings) {
            double expected = weeks.numbers("farrington_upper")[reading.time()];
            // The reference program writes 0 where it does not judge.
            assertThat(Double.isNaN(reading.limit())).isEqualTo(expected == 0);
            if (expected != 0) {
                assertThat(reading.limit()).isCloseTo(expected, within(1e-6));
            }
            assertThat(reading.alarm()).isEqualTo(weeks.numbers("farrington_alarm")[reading.time()] == 1);
        }
        assertThat(Watch.alarms(readings)).hasSize(7);
    }

    private static List<Reading> readingsFrom(int time, List<Reading> readings) {
        return readings.stream().filter(reading -> reading.time() >= time).toList();
    }
}
