package vn.giapranh.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Located.NearBorder;
import vn.giapranh.territory.Territory;

/** Points every 25 metres along the streets of the wards, from the road map (OpenStreetMap, see data/NOTICE.txt). */
final class Streets {

    private static final double STEP_METRES = 25;
    private static final double METRES_PER_DEGREE_LAT = 110_600;
    private static final Set<String> MAIN = Set.of("primary", "secondary", "tertiary");
    private static final Set<String> SIDE = Set.of("residential", "service", "unclassified", "living_street");
    private static final double CELL_DEGREES = 0.002;

    private final Territory territory;
    private final Map<Long, String> names = new HashMap<>();
    private final List<StreetPoint> points = new ArrayList<>();

    private Streets(Territory territory) {
        this.territory = territory;
    }

    /** Reads the roads of a GeoJSON file of lines with properties {@code class} and {@code name}. */
    static List<StreetPoint> read(Path roads, Territory territory) {
        try {
            JsonNode features = JsonMapper.shared().readTree(roads.toFile()).path("features");
            Streets streets = new Streets(territory);
            for (JsonNode road : features) {
                streets.rememberName(road);
            }
            for (JsonNode road : features) {
                streets.walk(road);
            }
            return List.copyOf(streets.points);
        } catch (RuntimeException e) {
            throw new UncheckedIOException(new IOException("cannot read the roads of " + roads, e));
        }
    }

    static double metresPerDegreeLon(double lat) {
        return 111_320 * Math.cos(Math.toRadians(lat));
    }

    static double metresPerDegreeLat() {
        return METRES_PER_DEGREE_LAT;
    }

    private void rememberName(JsonNode road) {
        String name = road.path("properties").path("name").asString("");
        if (!name.isEmpty()) {
            for (JsonNode at : road.path("geometry").path("coordinates")) {
                names.putIfAbsent(cell(at.path(0).asDouble(), at.path(1).asDouble(), 0, 0), name);
            }
        }
    }

    private void walk(JsonNode road) {
        String type = road.path("properties").path("class").asString("");
        boolean main = MAIN.contains(type);
        if (!main && !SIDE.contains(type)) {
            return;
        }
        String name = road.path("properties").path("name").asString("");
        JsonNode line = road.path("geometry").path("coordinates");
        for (int i = 1; i < line.size(); i++) {
            double fromLon = line.path(i - 1).path(0).asDouble();
            double fromLat = line.path(i - 1).path(1).asDouble();
            double toLon = line.path(i).path(0).asDouble();
            double toLat = line.path(i).path(1).asDouble();
            double metres = Math.hypot(
                    (toLon - fromLon) * metresPerDegreeLon(fromLat), (toLat - fromLat) * METRES_PER_DEGREE_LAT);
            int steps = Math.max(1, (int) (metres / STEP_METRES));
            for (int step = 0; step < steps; step++) {
                double share = (double) step / steps;
                add(fromLon + share * (toLon - fromLon), fromLat + share * (toLat - fromLat), main, name);
            }
        }
    }

    private void add(double lon, double lat, boolean main, String name) {
        String place = name.isEmpty() ? nearestName(lon, lat) : name;
        Located located = territory.locate(lon, lat);
        if (place != null && located.ward().isPresent()) {
            Optional<NearBorder> near = located.borders().stream().findFirst();
            points.add(new StreetPoint(
                    lon,
                    lat,
                    main,
                    place,
                    located.ward().get(),
                    near.map(NearBorder::border),
                    near.map(NearBorder::distanceMetres).orElse(Double.POSITIVE_INFINITY)));
        }
    }

    private @Nullable String nearestName(double lon, double lat) {
        for (int reach = 0; reach <= 1; reach++) {
            for (int dx = -reach; dx <= reach; dx++) {
                for (int dy = -reach; dy <= reach; dy++) {
                    String name = names.get(cell(lon, lat, dx, dy));
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    private static long cell(double lon, double lat, int dx, int dy) {
        return (Math.round(lon / CELL_DEGREES) + dx) * 1_000_000 + Math.round(lat / CELL_DEGREES) + dy;
    }
}
