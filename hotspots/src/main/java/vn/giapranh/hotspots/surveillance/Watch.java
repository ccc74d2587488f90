package vn.giapranh.hotspots.surveillance;

import java.util.ArrayList;
import java.util.List;

/** A method that raises alarms over the counts of one area; see the package. */
public sealed interface Watch permits Ears, Cusum, Farrington {

    /** How many counts come before the first reading. */
    int history();

    /** A reading for every count from number {@link #history()} on; none when there are fewer. */
    List<Reading> over(int[] counts);

    /** Counts are not negative. */
    static int[] valid(int[] counts) {
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] < 0) {
                throw new IllegalArgumentException("count " + t + " is negative: " + counts[t]);
            }
        }
        return counts;
    }

    /** The numbers of the alarms. */
    static List<Integer> alarms(List<Reading> readings) {
        List<Integer> alarms = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.alarm()) {
                alarms.add(reading.time());
            }
        }
        return alarms;
    }
}
