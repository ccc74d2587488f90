package vn.giapranh.hotspots.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import vn.giapranh.hotspots.scan.Cluster;
import vn.giapranh.hotspots.scan.JointAndAlone.Alone;
import vn.giapranh.hotspots.scan.JointAndAlone.Labelled;
import vn.giapranh.hotspots.scan.JointAndAlone.Result;
import vn.giapranh.hotspots.scan.JointAndAlone.Share;

/** What a scan prints: a list for people, or one JSON object for programs. */
public record ScanReport(Result result, long seed) {

    String words(double seconds) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "%,d events, %,d locations, %,d replicates, seed %d, %.2f s",
                result.joint().events(),
                result.joint().locations(),
                result.joint().replicates(),
                seed,
                seconds);
        if (result.clusters().isEmpty()) {
            line(out, "no cluster: nowhere more cases than expected");
        }
        int number = 0;
        for (Labelled each : result.clusters()) {
            Cluster cluster = each.cluster();
            line(out, "");
            line(
                    out,
                    "%d. %s to %s within %,.0f m of %s, %s: %d observed, %.2f expected",
                    ++number,
                    cluster.from(),
                    cluster.to(),
                    cluster.radiusMetres(),
                    coordinate(cluster.lon()),
                    coordinate(cluster.lat()),
                    cluster.observed(),
                    cluster.expected());
            line(
                    out,
                    "   statistic %.6f, p %.4g (Gumbel %.2g), by chance once in %,d days, %d locations",
                    cluster.statistic(),
                    cluster.p(),
                    cluster.gumbelP(),
                    cluster.recurrenceDays(),
                    cluster.places().size());
            if (!each.wards().isEmpty()) {
                line(
                        out,
                        "   wards: %s",
                        each.wards().stream()
                                .map(share -> share.code() + " has " + share.observed())
                                .collect(Collectors.joining(", ")));
            }
            for (Alone alone : each.alone()) {
                line(
                        out,
                        "   alone, %s has at best %.6f (p %.4g) anywhere, %.6f (p %.4g) there",
                        alone.code(),
                        alone.statistic(),
                        alone.p(),
                        alone.statisticThere(),
                        alone.pThere());
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String format, Object... words) {
        out.append(String.format(Locale.ROOT, format, words)).append(System.lineSeparator());
    }

    private static String coordinate(double value) {
        return Math.abs(value) <= 360
                ? String.format(Locale.ROOT, "%.6f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** The members of the object, short of the seconds. */
    public void write(JsonGenerator out) {
        out.writeNumberProperty("events", result.joint().events());
        out.writeNumberProperty("locations", result.joint().locations());
        out.writeArrayPropertyStart("clusters");
        for (Labelled each : result.clusters()) {
            write(out, each);
        }
        out.writeEndArray();
        out.writeNumberProperty("replicates", result.joint().replicates());
        out.writeNumberProperty("seed", seed);
    }

    private static void write(JsonGenerator out, Labelled each) {
        Cluster cluster = each.cluster();
        out.writeStartObject();
        out.writeNumberProperty("lon", cluster.lon());
        out.writeNumberProperty("lat", cluster.lat());
        out.writeNumberProperty("radiusMetres", cluster.radiusMetres());
        out.writeStringProperty("from", cluster.from().toString());
        out.writeStringProperty("to", cluster.to().toString());
        out.writeNumberProperty("observed", cluster.observed());
        out.writeNumberProperty("expected", cluster.expected());
        out.writeNumberProperty("statistic", cluster.statistic());
        out.writeNumberProperty("p", cluster.p());
        out.writeNumberProperty("gumbelP", cluster.gumbelP());
        out.writeNumberProperty("recurrenceDays", cluster.recurrenceDays());
        out.writeNumberProperty("locations", cluster.places().size());
        out.writeArrayPropertyStart("wards");
        for (Share share : each.wards()) {
            out.writeStartObject();
            out.writeStringProperty("code", share.code());
            out.writeNumberProperty("observed", share.observed());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("alone");
        for (Alone alone : each.alone()) {
            out.writeStartObject();
            out.writeStringProperty("code", alone.code());
            out.writeNumberProperty("statistic", alone.statistic());
            out.writeNumberProperty("p", alone.p());
            out.writeNumberProperty("statisticThere", alone.statisticThere());
            out.writeNumberProperty("pThere", alone.pThere());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
