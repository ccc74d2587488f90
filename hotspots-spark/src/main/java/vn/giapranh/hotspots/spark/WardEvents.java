package vn.giapranh.hotspots.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;

/**
 * Events of one ward in columns, packed for the way between machines.
 *
 * @param ward its code
 * @param x longitudes in degrees, or metres
 * @param y latitudes in degrees, or metres
 * @param day since 1970-01-01
 * @param count how many incidents a row stands for
 */
public record WardEvents(String ward, Distance distance, double[] x, double[] y, int[] day, int[] count)
        implements Serializable {

    /** The events of each ward; those that say no ward are left out. */
    public static List<WardEvents> split(Events events) {
        Map<String, Integer> rows = new TreeMap<>();
        for (int row = 0; row < events.size(); row++) {
            events.jurisdiction(row).ifPresent(ward -> rows.merge(ward, 1, Integer::sum));
        }
        Map<String, WardEvents> parts = new TreeMap<>();
        rows.forEach((ward, size) -> parts.put(
                ward,
                new WardEvents(
                        ward, events.distance(), new double[size], new double[size], new int[size], new int[size])));
        for (int row = events.size() - 1; row >= 0; row--) {
            String ward = events.jurisdiction(row).orElse("");
            WardEvents part = parts.get(ward);
            if (part != null) {
                int at = rows.merge(ward, -1, Integer::sum);
                part.x[at] = events.x(row);
                part.y[at] = events.y(row);
                part.day[at] = events.day(row);
                part.count[at] = events.count(row);
            }
        }
        return new ArrayList<>(parts.values());
    }

    /** The events of all these wards together. */
    public static Events joined(Iterable<WardEvents> parts, Distance distance) {
        Events.Builder events = new Events.Builder(distance);
        for (WardEvents part : parts) {
            for (int row = 0; row < part.x.length; row++) {
                events.add(part.x[row], part.y[row], part.day[row], part.count[row], "", part.ward);
            }
        }
        return events.build();
    }
}
