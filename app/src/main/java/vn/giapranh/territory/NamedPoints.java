package vn.giapranh.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.giapranh.borders.MeasuredLine;
import vn.giapranh.borders.Shape;
import vn.giapranh.kernel.InvalidException;

/** Finds the points that stand for the named things of a map. */
final class NamedPoints {

    private static final double STEP_METRES = 10;

    /** A street that only touches a ward, at a crossing or along its line, is not looked for there. */
    private static final int FEWEST_STEPS = 3;

    /** Numbered parts of an airfield; nobody reports an incident by them. */
    private static final Set<String> NOT_ASKED_FOR = Set.of("aeroway:taxiway", "aeroway:runway", "aeroway:apron");

    private final WardNames wards;

    /** The full name of the ward that holds a place. */
    @FunctionalInterface
    interface WardNames {
        Optional<String> at(double lon, double lat);
    }

    NamedPoints(WardNames wards) {
        this.wards = wards;
    }

    /**
     * One point for each ward a street runs through, the one half-way along what lies in that ward; a street outside all
     * wards has one point. Spellings of one street that differ in diacritics only are one, under the fullest.
     *
     * @param plain the spelling by which names compare
     */
    List<NamedPoint> ofStreets(List<MapFile.Feature> features, Function<List<String>, List<String>> plain) {
        List<MapFile.Feature> named =
                features.stream().filter(each -> each.text("name").isPresent()).toList();
        List<String> names =
                named.stream().map(each -> each.text("name").orElseThrow()).toList();
        List<String> keys = plain.apply(names);
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            byKey.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(i);
        }
        List<NamedPoint> points = new ArrayList<>();
        byKey.forEach((key, members) -> points.addAll(ofStreet(
                fullest(members.stream().map(names::get).toList()),
                members.stream().map(member -> named.get(member).shape()).toList())));
        return points;
    }

    private List<NamedPoint> ofStreet(String name, List<Shape> pieces) {
        Map<Optional<String>, List<double[]>> placesByWard = new LinkedHashMap<>();
        for (Shape piece : pieces) {
            for (double[] place : MeasuredLine.of(piece).placesEvery(STEP_METRES)) {
                placesByWard
                        .computeIfAbsent(wards.at(place[0], place[1]), ward -> new ArrayList<>())
                        .add(place);
            }
        }
        List<NamedPoint> inWards = new ArrayList<>();
        placesByWard.forEach((ward, places) -> {
            if (ward.isPresent() && places.size() >= FEWEST_STEPS) {
                inWards.add(middle(name, ward, places));
            }
        });
        if (!inWards.isEmpty()) {
            return inWards;
        }
        List<double[]> all =
                placesByWard.values().stream().flatMap(List::stream).toList();
        double[] half = all.get(all.size() / 2);
        return List.of(middle(name, wards.at(half[0], half[1]), all));
    }

    private static NamedPoint middle(String name, Optional<String> ward, List<double[]> places) {
        double[] middle = places.get(places.size() / 2);
        return new NamedPoint(name, ward, middle[0], middle[1]);
    }

    private static String fullest(List<String> spellings) {
        return spellings.stream()
                .max((one, other) -> Long.compare(diacritics(one), diacritics(other)))
                .orElseThrow();
    }

    private static long diacritics(String name) {
        return name.chars().filter(c -> c > 0x7f).count();
    }

    /** One point for each named thing; of several of one name in one ward, such as the parts of a river, the first. */
    List<NamedPoint> ofPlaces(List<MapFile.Feature> features) {
        record Key(String name, Optional<String> ward) {}
        Map<Key, NamedPoint> points = new LinkedHashMap<>();
        for (MapFile.Feature feature : features) {
            Optional<String> name = feature.text("name");
            if (name.isEmpty() || NOT_ASKED_FOR.contains(feature.text("class").orElse(""))) {
                continue;
            }
            double[] place = placeOf(feature);
            Optional<String> ward = wards.at(place[0], place[1]);
            points.putIfAbsent(new Key(name.get(), ward), new NamedPoint(name.get(), ward, place[0], place[1]));
        }
        return List.copyOf(points.values());
    }

    private static double[] placeOf(MapFile.Feature feature) {
        if (!feature.isPoint()) {
            Shape shape = feature.shape();
            return shape.areaSquareMetres() > 0
                    ? shape.placeInside()
                    : MeasuredLine.of(shape).middle();
        }
        JsonNode position = feature.geometry().path("coordinates");
        double lon = position.path(0).asDouble(Double.NaN);
        double lat = position.path(1).asDouble(Double.NaN);
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new InvalidException(
                    "file", "territory.feature-unreadable", feature.properties().toString(), position.toString());
        }
        return new double[] {lon, lat};
    }
}
