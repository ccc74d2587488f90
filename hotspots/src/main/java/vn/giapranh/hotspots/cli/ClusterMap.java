package vn.giapranh.hotspots.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.Cluster;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;

/**
 * A page with a map of the clusters and a list of the same, in one file that needs nothing else. Events of the days of a
 * cluster inside it are strong, other places pale, at most {@value #MOST_PALE} of these. North is up; a degree of longitude
 * is drawn as wide as it is in the middle of the map.
 */
record ClusterMap(Events events, List<Labelled> clusters) {

    private static final int WIDTH = 1000;
    private static final int MARGIN = 20;
    private static final int MOST_PALE = 20_000;

    String html() {
        Frame frame = Frame.of(events);
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><meta charset="utf-8"><title>Clusters</title>
                <style>
                body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem auto; max-width: 64rem; padding: 0 1rem }
                svg { width: 100%; height: auto; border: 1px solid #999; background: #fff }
                table { border-collapse: collapse } th, td { padding: .25rem .75rem; text-align: left; border-bottom: 1px solid #ccc }
                .pale { fill: #b8c0c8 } .strong { fill: #b3261e }
                .zone { fill: #b3261e22; stroke: #b3261e; stroke-width: 2 } text { font: bold 18px system-ui, sans-serif; fill: #3b0906 }
                </style>
                <h1>Clusters</h1>
                """);
        line(
                page,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Map of the clusters; the list below says the same\">",
                WIDTH,
                frame.height);
        drawEvents(page, frame);
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i).cluster();
            double radius = Math.max(6, cluster.radiusMetres() * frame.perMetre);
            line(
                    page,
                    "<circle class=\"zone\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/><text x=\"%.1f\" y=\"%.1f\">%d</text>",
                    frame.x(cluster.lon()),
                    frame.y(cluster.lat()),
                    radius,
                    frame.x(cluster.lon()) + radius + 2,
                    frame.y(cluster.lat()),
                    i + 1);
        }
        page.append("</svg>\n");
        list(page);
        return page.append("</html>\n").toString();
    }

    private void drawEvents(StringBuilder page, Frame frame) {
        int[] clusterOf = new int[events.size()];
        for (int i = clusters.size() - 1; i >= 0; i--) {
            Cluster cluster = clusters.get(i).cluster();
            Set<Cluster.Place> places = new HashSet<>(cluster.places());
            for (int row = 0; row < clusterOf.length; row++) {
                if (events.day(row) >= cluster.from().toEpochDay()
                        && events.day(row) <= cluster.to().toEpochDay()
                        && places.contains(new Cluster.Place(events.x(row) + 0.0, events.y(row) + 0.0))) {
                    clusterOf[row] = i + 1;
                }
            }
        }
        int every = 1 + clusterOf.length / MOST_PALE;
        for (int row = 0; row < clusterOf.length; row += every) {
            dot(page, frame, row, "pale", 1.5);
        }
        for (int row = 0; row < clusterOf.length; row++) {
            if (clusterOf[row] > 0) {
                dot(page, frame, row, "strong", 4);
            }
        }
    }

    private void dot(StringBuilder page, Frame frame, int row, String kind, double size) {
        line(
                page,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                kind,
                frame.x(events.x(row)),
                frame.y(events.y(row)),
                size);
    }

    private void list(StringBuilder page) {
        page.append(
                "<table><tr><th>No.<th>From<th>To<th>Radius, m<th>Observed<th>Expected<th>Statistic<th>p<th>Wards\n");
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i).cluster();
            line(
                    page,
                    "<tr><td>%d<td>%s<td>%s<td>%.0f<td>%d<td>%.2f<td>%.6f<td>%.4g<td>%s",
                    i + 1,
                    cluster.from(),
                    cluster.to(),
                    cluster.radiusMetres(),
                    cluster.observed(),
                    cluster.expected(),
                    cluster.statistic(),
                    cluster.p(),
                    clusters.get(i).wards().stream()
                            .map(share -> escaped(share.code()) + ": " + share.observed())
                            .collect(Collectors.joining(", ")));
        }
        page.append("</table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void line(StringBuilder page, String format, Object... words) {
        page.append(String.format(Locale.ROOT, format, words)).append('\n');
    }

    /** Where places come to stand on the page. */
    private record Frame(double west, double north, double scaleX, double scaleY, int height, double perMetre) {

        static Frame of(Events events) {
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < events.size(); row++) {
                west = Math.min(west, events.x(row));
                east = Math.max(east, events.x(row));
                south = Math.min(south, events.y(row));
                north = Math.max(north, events.y(row));
            }
            boolean degrees = events.distance() == Distance.GREAT_CIRCLE;
            double metresY = degrees ? Math.toRadians(Distance.EARTH_RADIUS_METRES) : 1;
            double metresX = degrees ? metresY * Math.cos(Math.toRadians((south + north) / 2)) : 1;
            double widest = Math.max((east - west) * metresX, (north - south) * metresY / 1.5);
            double perMetre = (WIDTH - 2 * MARGIN) / Math.max(widest, 1);
            int height = (int) ((north - south) * metresY * perMetre) + 2 * MARGIN;
            return new Frame(west, north, metresX * perMetre, metresY * perMetre, height, perMetre);
        }

        double x(double lon) {
            return MARGIN + (lon - west) * scaleX;
        }

        double y(double lat) {
            return MARGIN + (north - lat) * scaleY;
        }
    }
}
