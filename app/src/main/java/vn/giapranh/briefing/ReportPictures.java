package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.briefing.ReportFigures.Period;
import vn.giapranh.briefing.picture.BarPicture;
import vn.giapranh.briefing.picture.HoursPicture;
import vn.giapranh.briefing.picture.MapPicture;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.Block;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.MapSheets;

/** The pictures of a report: kinds, hours, map. */
@Component
class ReportPictures {

    private static final int WIDTH_MILLIMETRES = 158;

    private final MapSheets sheets;
    private final UnitWords units;
    private final JsonMapper json;

    ReportPictures(MapSheets sheets, UnitWords units, JsonMapper json) {
        this.sheets = sheets;
        this.units = units;
        this.json = json;
    }

    Block kinds(ReportFigures figures) {
        TreeSet<String> keys = new TreeSet<>(figures.present().kinds().keySet());
        keys.addAll(figures.before().kinds().keySet());
        if (keys.isEmpty()) {
            return new Block.Paragraph("Không có vụ việc để vẽ biểu đồ.");
        }
        List<BarPicture.Bar> bars = keys.stream()
                .map(key -> new BarPicture.Bar(
                        Vietnamese.of(Kind.valueOf(key)),
                        ReportWords.of(figures.present().kinds(), key),
                        ReportWords.of(figures.before().kinds(), key)))
                .sorted(Comparator.comparingLong(BarPicture.Bar::now).reversed())
                .toList();
        return picture(
                BarPicture.draw(bars, "Kỳ này", "Kỳ trước"),
                "Biểu đồ cột: số vụ việc theo loại, kỳ này so với kỳ trước; số liệu như bảng trên.",
                "Vụ việc theo loại, kỳ này và kỳ trước");
    }

    Block hours(Period period) {
        List<HoursPicture.Row> rows = period.hours().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new HoursPicture.Row(units.borderOfCode(each.getKey()), each.getValue()))
                .toList();
        if (rows.isEmpty()) {
            return new Block.Paragraph("Không có vụ việc trong địa bàn giáp ranh để vẽ biểu đồ theo giờ.");
        }
        return picture(
                HoursPicture.draw(rows),
                "Biểu đồ: số vụ việc trên từng đường ranh theo giờ trong ngày; ô càng đậm càng nhiều.",
                "Vụ việc trong địa bàn giáp ranh theo giờ ghi nhận");
    }

    Block map(ReportView report, Period period) {
        Set<WardId> parties = Set.copyOf(report.parties());
        List<MapPicture.Ward> wards = features(MapSheets.Name.WARDS).stream()
                .filter(feature -> parties.contains(WardId.of(property(feature, "code"))))
                .map(feature -> new MapPicture.Ward(property(feature, "shortName"), rings(feature)))
                .toList();
        if (wards.isEmpty()) {
            return new Block.Paragraph("Chưa có bản đồ địa giới của các bên.");
        }
        List<MapPicture.Line> borders = features(MapSheets.Name.BORDERS).stream()
                .filter(feature -> isBetween(parties, BorderId.parse(property(feature, "id"))))
                .flatMap(feature -> lines(feature).stream())
                .toList();
        List<MapPicture.Circle> circles = period.cells().stream()
                .map(cell -> new MapPicture.Circle(cell.lon(), cell.lat(), cell.count()))
                .toList();
        return picture(
                MapPicture.draw(wards, borders, circles, Vietnamese.text("briefing", "briefing.north")),
                "Bản đồ các phường tham gia, đường ranh chung và những ô có từ 3 vụ việc trở lên.",
                "Nơi có từ 3 vụ việc trở lên trong kỳ");
    }

    private static boolean isBetween(Set<WardId> parties, BorderId border) {
        return parties.contains(border.a()) && parties.contains(border.b());
    }

    private static Block picture(byte[] png, String alternative, String caption) {
        return new Block.Picture(png, alternative, caption, WIDTH_MILLIMETRES);
    }

    private List<JsonNode> features(MapSheets.Name name) {
        List<JsonNode> features = new ArrayList<>();
        json.readTree(sheets.get(name).plain()).path("features").forEach(features::add);
        return features;
    }

    private static String property(JsonNode feature, String name) {
        return feature.path("properties").path(name).asString();
    }

    /** The outer and inner rings of a polygon or of several. */
    private static List<double[][]> rings(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        List<double[][]> rings = new ArrayList<>();
        if (geometry.path("type").asString().equals("Polygon")) {
            geometry.path("coordinates").forEach(ring -> rings.add(points(ring)));
        } else {
            geometry.path("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
        }
        return rings;
    }

    private static List<MapPicture.Line> lines(JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        if (geometry.path("type").asString().equals("LineString")) {
            return List.of(new MapPicture.Line(points(geometry.path("coordinates"))));
        }
        List<MapPicture.Line> lines = new ArrayList<>();
        geometry.path("coordinates").forEach(line -> lines.add(new MapPicture.Line(points(line))));
        return lines;
    }

    private static double[][] points(JsonNode coordinates) {
        double[][] points = new double[coordinates.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {
                coordinates.get(i).get(0).asDouble(), coordinates.get(i).get(1).asDouble()
            };
        }
        return points;
    }
}
