package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Checks that wards fit together as a coverage: they share edges exactly, no land lies in two of them, none between them
 * in none.
 *
 * <p>Every fault is reported once, where it is, however thin: a gap or overlap from a mean width of one millimetre, below
 * that as a mismatch. See {@link Fault.Kind}.
 */
public final class Coverage {

    /** The width, in metres, up to which a strip between two wards that is open at an end counts as a gap. */
    public static final double DEFAULT_TOLERANCE_METRES = 0.5;

    private Coverage() {}

    /** {@link #validate(List, double)} with {@value #DEFAULT_TOLERANCE_METRES} m. */
    public static List<Fault> validate(List<Ward> wards) {
        return validate(wards, DEFAULT_TOLERANCE_METRES);
    }

    /**
     * The faults, ordered by ward codes, then kind, then place; empty when the coverage is valid.
     *
     * @param toleranceMetres a strip between two wards that is not closed in counts as a gap where it is narrower than
     *     this; gaps closed in by wards count whatever their width
     */
    public static List<Fault> validate(List<Ward> wards, double toleranceMetres) {
        List<Ward> ordered =
                wards.stream().sorted(Comparator.comparing(Ward::code)).toList();
        Linework linework = Linework.of(ordered);
        List<Linework.Face> faces = linework.faces();
        WardLocator locator = WardLocator.inPlane(ordered, linework.plane());
        List<Fault> faults = new ArrayList<>();
        List<Linework.Face> faulty = new ArrayList<>();
        List<Linework.Face> noise = new ArrayList<>();
        for (Linework.Face face : faces) {
            if (face.meanWidth() < Vertices.SAME_METRES) {
                noise.add(face);
                continue;
            }
            List<Fault> here = faultsIn(face, locator, ordered, linework.plane());
            if (!here.isEmpty()) {
                faulty.add(face);
                faults.addAll(here);
            }
        }
        faults.addAll(new Mismatches(linework, ordered, faulty, noise).find());
        for (NarrowGaps.Strip strip : new NarrowGaps(linework, locator, faces, toleranceMetres).find()) {
            faults.add(fault(Fault.Kind.GAP, strip.wards(), strip.ground(), ordered, linework.plane()));
        }
        faults.sort(Comparator.comparing((Fault fault) -> fault.wards().toString())
                .thenComparing(Fault::kind)
                .thenComparingDouble(Fault::lon)
                .thenComparingDouble(Fault::lat));
        return List.copyOf(faults);
    }

    /** A face with no land is a gap; with a ward in it, it is land as it should be unless two wards share part of it. */
    private static List<Fault> faultsIn(Linework.Face face, WardLocator locator, List<Ward> wards, Plane plane) {
        List<Integer> covering =
                locator.covering(face.polygon().getInteriorPoint().getCoordinate());
        List<Integer> along = face.wards();
        if (!face.groundAlongEdges() && along.containsAll(covering)) {
            return List.of(fault(Fault.Kind.GAP, along, face.polygon(), wards, plane));
        }
        if (covering.size() == 1) {
            return List.of();
        }
        return locator.overlaps(face.polygon()).stream()
                .map(overlap ->
                        fault(Fault.Kind.OVERLAP, List.of(overlap.a(), overlap.b()), overlap.ground(), wards, plane))
                .toList();
    }

    private static Fault fault(Fault.Kind kind, List<Integer> numbers, Geometry metres, List<Ward> wards, Plane plane) {
        Geometry degrees = plane.toDegrees(metres);
        Coordinate place = plane.toDegrees(metres.getInteriorPoint().getCoordinate());
        return new Fault(
                kind,
                numbers.stream().map(wards::get).toList(),
                place.x,
                place.y,
                Wgs84.length(degrees) / 2,
                Wgs84.area(degrees));
    }
}
