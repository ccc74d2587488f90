package vn.giapranh.hotspots.judge;

import java.util.List;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Cluster;

/** Events added to real ones. */
record Plant(int firstDay, int days, List<Incident> incidents) {

    record Incident(double x, double y, int day, String ward) {}

    Plant {
        incidents = List.copyOf(incidents);
    }

    Events addedTo(Events real) {
        Events.Builder all = new Events.Builder(real.distance());
        for (int row = 0; row < real.size(); row++) {
            all.add(
                    real.x(row),
                    real.y(row),
                    real.day(row),
                    real.count(row),
                    real.category(row).orElse(""),
                    real.jurisdiction(row).orElse(""));
        }
        for (Incident each : incidents) {
            all.add(each.x, each.y, each.day, 1, "", each.ward);
        }
        return all.build();
    }

    /** Whether a cluster holds one of these events in place and day. */
    boolean isMetBy(Cluster cluster) {
        long from = cluster.from().toEpochDay();
        long to = cluster.to().toEpochDay();
        return incidents.stream()
                .filter(each -> each.day >= from && each.day <= to)
                .anyMatch(each -> cluster.places().contains(new Cluster.Place(each.x + 0.0, each.y + 0.0)));
    }
}
