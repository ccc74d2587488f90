package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Spoils the city in known places and expects exactly those faults: none missed, none invented. */
class InjectedFaultsTest {

    private static final long SEED = Long.getLong("seed", 20251022);
    private static final int FAULTS = 60;
    private static final List<Ward> CITY = RealWards.city();

    private record Injected(Fault.Kind kind, String a, String b, Coordinate place) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void every_injected_fault_is_found_once_and_nothing_else(int round) {
        Random random = new Random(SEED + round);
        List<Injected> injected = new ArrayList<>();
        List<Ward> wards = spoil(random, injected);
        assertThat(injected).hasSize(FAULTS);

        List<Fault> found = Coverage.validate(wards);

        String seed = "seed " + (SEED + round);
        Set<Fault> explained = new HashSet<>();
        for (Injected expected : injected) {
            assertThat(found)
                    .as("%s, %s", seed, expected)
                    .filteredOn(fault -> isAt(fault, expected))
                    .singleElement()
                    .satisfies(explained::add);
        }
        assertThat(found).as(seed).allMatch(explained::contains);
        assertThat(found.stream().flatMap(fault -> fault.wards().stream()).map(Ward::code))
                .as("%s: the validator of JTS finds fault with no other ward", seed)
                .containsAll(flaggedByJts(wards));
    }

    private static boolean isAt(Fault fault, Injected expected) {
        return fault.kind() == expected.kind
                && fault.wards().stream().map(Ward::code).toList().equals(List.of(expected.a, expected.b))
                && Wgs84.distance(fault.lon(), fault.lat(), expected.place.x, expected.place.y)
                        <= fault.lengthMetres() + 0.01;
    }

    private static Set<String> flaggedByJts(List<Ward> wards) {
        Geometry[] coverage =
                wards.stream().map(ward -> ward.shape().geometry()).toArray(Geometry[]::new);
        Geometry[] invalid = CoverageValidator.validate(coverage);
        Set<String> flagged = new HashSet<>();
        for (int i = 0; i < invalid.length; i++) {
            if (invalid[i] != null) {
                flagged.add(wards.get(i).code());
            }
        }
        return flagged;
    }

    /** Each fault is made on vertices of its own that only two wards have, far from every other fault. */
    private static List<Ward> spoil(Random random, List<Injected> injected) {
        Map<String, Ward> spoiled =
                CITY.stream().collect(Collectors.toMap(Ward::code, ward -> ward, (a, b) -> a, HashMap::new));
        List<Border> borders = SharedBorders.derive(CITY);
        Map<Coordinate, Long> wardsAt = CITY.stream()
                .flatMap(ward -> java.util.Arrays.stream(ward.shape().geometry().getCoordinates())
                        .distinct())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Set<Coordinate> used = new HashSet<>();
        while (injected.size() < FAULTS) {
            Border border = borders.get(random.nextInt(borders.size()));
            Geometry line = border.line().geometry();
            Coordinate[] path =
                    line.getGeometryN(random.nextInt(line.getNumGeometries())).getCoordinates();
            if (path.length < 5 || !(border.a().shape().geometry() instanceof Polygon)) {
                continue;
            }
            int i = 1 + random.nextInt(path.length - 2);
            Coordinate before = path[i - 1];
            Coordinate at = path[i];
            Coordinate after = path[i + 1];
            boolean free = List.of(before, at, after).stream()
                    .allMatch(c ->
                            wardsAt.getOrDefault(c, 0L) == 2 && used.stream().noneMatch(u -> u.distance(c) < 1e-4));
            Fault.Kind kind = Fault.Kind.values()[random.nextInt(3)];
            Coordinate changed = kind == Fault.Kind.MISMATCH
                    ? between(before, at, 0.1 + 0.8 * random.nextDouble())
                    : moved(before, at, after, random, kind);
            if (!free || changed == null || !isRoomy(border, before, at, after, changed)) {
                continue;
            }
            Ward ward = spoiled.getOrDefault(border.a().code(), border.a());
            Ward replaced = kind == Fault.Kind.MISMATCH ? with(ward, before, at, changed) : replace(ward, at, changed);
            if (!replaced.shape().geometry().isValid()) {
                continue;
            }
            spoiled.put(ward.code(), replaced);
            used.addAll(List.of(before, at, after));
            injected.add(new Injected(
                    kind, border.a().code(), border.b().code(), kind == Fault.Kind.MISMATCH ? changed : at));
        }
        return List.copyOf(spoiled.values());
    }

    private static Coordinate between(Coordinate from, Coordinate to, double t) {
        return new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
    }

    /** The vertex moved across the line, 2 cm to 5 m: to the left, into ward a, leaves a gap; to the right overlaps b. */
    private static @org.jspecify.annotations.Nullable Coordinate moved(
            Coordinate before, Coordinate at, Coordinate after, Random random, Fault.Kind kind) {
        double shorter = Math.min(before.distance(at), at.distance(after));
        double far = Math.min(5 / 111_000.0, shorter * 0.2);
        double near = 0.02 / 111_000;
        double length = before.distance(after);
        if (far <= near || length < shorter) {
            return null;
        }
        double step = near * Math.pow(far / near, random.nextDouble()) * (kind == Fault.Kind.GAP ? 1 : -1);
        return new Coordinate(at.x - step * (after.y - before.y) / length, at.y + step * (after.x - before.x) / length);
    }

    /** Whether no other vertex of the two wards comes near the changed ground. */
    private static boolean isRoomy(
            Border border, Coordinate before, Coordinate at, Coordinate after, Coordinate changed) {
        Envelope box = new Envelope(before, after);
        box.expandToInclude(at);
        box.expandToInclude(changed);
        box.expandBy(2e-6);
        Set<Coordinate> own = Set.of(before, at, after);
        return CITY.stream()
                .filter(ward -> border.isOf(ward.code()))
                .flatMap(ward -> List.of(ward.shape().geometry().getCoordinates()).stream())
                .noneMatch(c -> box.contains(c) && !own.contains(c));
    }

    private static Ward replace(Ward ward, Coordinate at, Coordinate changed) {
        Geometry geometry = ward.shape().geometry().copy();
        geometry.apply((Coordinate c) -> {
            if (c.equals2D(at)) {
                c.setCoordinate(changed);
            }
        });
        geometry.geometryChanged();
        return new Ward(ward.code(), ward.name(), new Shape(geometry));
    }

    private static Ward with(Ward ward, Coordinate from, Coordinate to, Coordinate extra) {
        Coordinate[] ring = ward.shape().geometry().getCoordinates();
        List<Coordinate> more = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            more.add(ring[i]);
            if (i + 1 < ring.length && Set.of(ring[i], ring[i + 1]).equals(Set.of(from, to))) {
                more.add(extra);
            }
        }
        return new Ward(
                ward.code(),
                ward.name(),
                new Shape(ward.shape().geometry().getFactory().createPolygon(more.toArray(Coordinate[]::new))));
    }
}
