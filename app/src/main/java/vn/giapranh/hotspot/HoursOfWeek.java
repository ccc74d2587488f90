package vn.giapranh.hotspot;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.territory.Territory;

/** How many incidents in each hour of each day of the week, in the time of Ho Chi Minh City. */
public final class HoursOfWeek {

    private final int[][] counts = new int[7][24];

    private HoursOfWeek() {}

    /** Counts. */
    public static HoursOfWeek of(List<Occurrence> occurrences) {
        HoursOfWeek hours = new HoursOfWeek();
        for (Occurrence each : occurrences) {
            ZonedDateTime at = each.at().atZone(Territory.ZONE);
            hours.counts[at.getDayOfWeek().ordinal()][at.getHour()]++;
        }
        return hours;
    }

    /** Incidents in the hour that begins at {@code hour}, 0 to 23. */
    public int at(DayOfWeek day, int hour) {
        return counts[day.ordinal()][hour];
    }

    public int most() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    public int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    public int of(DayOfWeek day) {
        return Arrays.stream(counts[day.ordinal()]).sum();
    }

    public int of(int hour) {
        return IntStream.range(0, 7).map(day -> counts[day][hour]).sum();
    }

    /** How dark an hour is drawn: 0 for none, 1 to 5 in equal steps up to the fullest hour. */
    public int shade(DayOfWeek day, int hour) {
        int count = at(day, hour);
        return count == 0 ? 0 : (int) Math.ceil(5.0 * count / most());
    }
}
