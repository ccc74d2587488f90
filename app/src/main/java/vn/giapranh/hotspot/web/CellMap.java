package vn.giapranh.hotspot.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import vn.giapranh.hotspot.SurfaceCell;

/** Cells as a GeoJSON FeatureCollection of squares (RFC 7946): WGS84 degrees, lon first. */
record CellMap(String type, List<Feature> features) {

    /** One square. */
    record Feature(String type, Properties properties, Geometry geometry) {}

    /**
     * @param density incidents per square kilometre
     * @param gi z score; 0 where it has no meaning
     * @param incidents absent for one or two
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Properties(double density, double gi, OptionalInt incidents) {}

    record Geometry(String type, List<List<List<Double>>> coordinates) {}

    static CellMap of(List<SurfaceCell> cells) {
        return new CellMap(
                "FeatureCollection",
                cells.stream()
                        .filter(cell -> Double.isFinite(cell.perSquareKilometre()))
                        .map(CellMap::square)
                        .toList());
    }

    private static Feature square(SurfaceCell cell) {
        double west = cell.lon() - cell.halfLon();
        double east = cell.lon() + cell.halfLon();
        double south = cell.lat() - cell.halfLat();
        double north = cell.lat() + cell.halfLat();
        return new Feature(
                "Feature",
                new Properties(
                        cell.perSquareKilometre(),
                        Double.isFinite(cell.giStar()) ? cell.giStar() : 0,
                        cell.incidents()),
                new Geometry(
                        "Polygon",
                        List.of(List.of(
                                List.of(west, south),
                                List.of(east, south),
                                List.of(east, north),
                                List.of(west, north),
                                List.of(west, south)))));
    }
}
