package vn.giapranh.hotspot.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.giapranh.hotspot.ClusterView;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.HoursOfWeek;
import vn.giapranh.hotspot.PatternQuery;
import vn.giapranh.hotspot.Patterns;
import vn.giapranh.hotspot.RunId;
import vn.giapranh.hotspot.RunView;
import vn.giapranh.hotspot.Runs;
import vn.giapranh.hotspot.SurfaceCell;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.Actor;

/** The numbers behind the pages, for analysts; each under the viewer's own rights. Columns are named in English. */
@Controller
class TakeawayFiles {

    private final Runs runs;
    private final Patterns patterns;

    TakeawayFiles(Runs runs, Patterns patterns) {
        this.runs = runs;
        this.patterns = patterns;
    }

    /** One row for each ward of each cluster, with the parameters of the run in every row. */
    @GetMapping("/hotspots/runs/{run}/clusters.csv")
    @ResponseBody
    ResponseEntity<byte[]> clusters(Actor actor, @PathVariable UUID run) {
        RunId id = new RunId(run);
        RunView view = runs.get(actor, id);
        List<FindingView> seen = runs.listFindings(actor, id);
        List<String> header = List.of(
                "run",
                "charter",
                "study_from",
                "study_to",
                "radius_limit_metres",
                "window_limit_days",
                "cell_metres",
                "replicates",
                "seed",
                "finding",
                "kind",
                "lon",
                "lat",
                "radius_metres",
                "from",
                "to",
                "observed",
                "expected",
                "statistic",
                "p",
                "recurrence_days",
                "ward",
                "ward_observed",
                "ward_alone_statistic",
                "ward_alone_p");
        return Takeaway.csv("hotspot-run-" + id + ".csv", header, csv -> seen.forEach(each -> write(csv, view, each)));
    }

    private static void write(CsvWriter csv, RunView view, FindingView finding) {
        ClusterView cluster = finding.cluster();
        cluster.shares()
                .forEach(share -> csv.writeRecord(List.of(
                        view.run().id().toString(),
                        view.run().charter().toString(),
                        view.run().from().toString(),
                        view.run().to().toString(),
                        text(view.run().radiusMetres()),
                        text(view.run().windowDays()),
                        text(view.run().cellMetres()),
                        text(view.run().replicates()),
                        Long.toString(view.run().seed()),
                        finding.number().value(),
                        finding.kind().code(),
                        text(cluster.lon()),
                        text(cluster.lat()),
                        text(cluster.radiusMetres()),
                        cluster.from().toString(),
                        cluster.to().toString(),
                        text(cluster.observed()),
                        text(cluster.expected()),
                        text(cluster.statistic()),
                        text(cluster.p()),
                        Long.toString(cluster.recurrenceDays()),
                        share.ward().code(),
                        text(share.observed()),
                        text(share.statistic()),
                        text(share.p()))));
    }

    /** Cells with one or two incidents have no number. */
    @GetMapping("/hotspots/cells.csv")
    @ResponseBody
    ResponseEntity<byte[]> cells(
            Actor actor,
            @RequestParam String charter,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        List<SurfaceCell> cells = patterns.listCells(actor, new PatternQuery(charter, Kind.parse(kind), from, to));
        return Takeaway.csv(
                "hotspot-cells.csv",
                List.of("lon", "lat", "incidents", "per_square_kilometre", "gi_star"),
                csv -> cells.forEach(cell -> csv.writeRecord(List.of(
                        text(cell.lon()),
                        text(cell.lat()),
                        cell.incidents().isPresent() ? text(cell.incidents().getAsInt()) : "",
                        finite(cell.perSquareKilometre()),
                        finite(cell.giStar())))));
    }

    /** One row for each hour of the week; days count from 1, Monday. */
    @GetMapping("/hotspots/hours.csv")
    @ResponseBody
    ResponseEntity<byte[]> hours(
            Actor actor,
            @RequestParam String charter,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        HoursOfWeek hours = patterns.countHours(actor, new PatternQuery(charter, Kind.parse(kind), from, to));
        return Takeaway.csv("hotspot-hours.csv", List.of("day_of_week", "hour", "incidents"), csv -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int hour = 0; hour < 24; hour++) {
                    csv.writeRecord(List.of(text(day.getValue()), text(hour), text(hours.at(day, hour))));
                }
            }
        });
    }

    /** The cells as squares for the map: {@code incidents} (absent for one or two), {@code density}, {@code gi}. */
    @GetMapping(path = "/hotspots/cells.geojson", produces = "application/geo+json")
    @ResponseBody
    CellMap map(
            Actor actor,
            @RequestParam String charter,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return CellMap.of(patterns.listCells(actor, new PatternQuery(charter, Kind.parse(kind), from, to)));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static String text(double number) {
        return Double.toString(number);
    }

    private static String finite(double number) {
        return Double.isFinite(number) ? text(number) : "";
    }
}
