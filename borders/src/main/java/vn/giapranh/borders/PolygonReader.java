package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.giapranh.borders.UnreadableBoundariesException.Place;
import vn.giapranh.borders.UnreadableBoundariesException.Reason;

/**
 * Reads one GeoJSON geometry that must be a Polygon or MultiPolygon.
 *
 * <p>What is wrong with it is remembered, not thrown: the feature's code, which the refusal names, may come later.
 */
final class PolygonReader {

    sealed interface Outcome {}

    record Read(Geometry geometry) implements Outcome {}

    record Refused(Reason reason, @Nullable Place place, String detail) implements Outcome {}

    /** The nested arrays of "coordinates": positions at the leaves. */
    private sealed interface Node {}

    private record Nest(List<Node> children) implements Node {}

    private record Position(Coordinate coordinate) implements Node {}

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int DEEPEST = 4;

    private final JsonParser parser;
    private int positions;
    private @Nullable Refused refused;

    PolygonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the value at the parser, leaving it at the value's end. */
    Outcome read() {
        refused = null;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Refused(Reason.NOT_POLYGONAL, null, "it has no geometry");
        }
        String type = "";
        Node coordinates = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = readNest(1);
            } else {
                parser.skipChildren();
            }
        }
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            return new Refused(Reason.NOT_POLYGONAL, null, type.isEmpty() ? "it has no type" : "it is a " + type);
        }
        if (refused != null) {
            return refused;
        }
        Geometry geometry = switch (coordinates) {
            case Nest nest when !nest.children.isEmpty() -> type.equals("Polygon") ? polygon(nest) : multiPolygon(nest);
            case null, default -> null;
        };
        return geometry != null ? new Read(geometry) : refused != null ? refused : wrongNesting();
    }

    /** The array the parser has just opened; null once something in it has been refused. */
    private @Nullable Node readNest(int depth) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_ARRAY && first != JsonToken.END_ARRAY) {
            return readPosition();
        }
        List<Node> children = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_ARRAY || depth >= DEEPEST) {
                parser.skipChildren();
                refuse(wrongNesting());
                continue;
            }
            Node child = readNest(depth + 1);
            if (child != null && refused == null) {
                children.add(child);
            }
        }
        return refused == null ? new Nest(children) : null;
    }

    private @Nullable Position readPosition() {
        double lon = Double.NaN;
        double lat = Double.NaN;
        int ordinates = 0;
        for (JsonToken token = parser.currentToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            double value = token.isNumeric() ? parser.getDoubleValue() : Double.NaN;
            parser.skipChildren();
            ordinates++;
            if (ordinates == 1) {
                lon = value;
            } else if (ordinates == 2) {
                lat = value;
            }
        }
        positions++;
        if (positions > GeoJsonWards.MOST_POSITIONS) {
            refuse(new Refused(Reason.TOO_LARGE, null, "more than " + GeoJsonWards.MOST_POSITIONS + " positions"));
        } else if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            var at = parser.currentLocation();
            refuse(new Refused(Reason.NOT_A_NUMBER, new Place.InText(at.getLineNr(), at.getColumnNr()), ""));
        } else if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            boolean swapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
            refuse(new Refused(swapped ? Reason.SWAPPED : Reason.OUT_OF_RANGE, new Place.OnEarth(lon, lat), ""));
        }
        return refused == null ? new Position(new Coordinate(lon, lat)) : null;
    }

    private @Nullable Geometry multiPolygon(Nest nest) {
        List<Polygon> polygons = new ArrayList<>();
        for (Node child : nest.children) {
            Polygon polygon = child instanceof Nest rings ? polygon(rings) : null;
            if (polygon == null) {
                return null;
            }
            polygons.add(polygon);
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private @Nullable Polygon polygon(Nest nest) {
        List<LinearRing> rings = new ArrayList<>();
        for (Node child : nest.children) {
            LinearRing ring = child instanceof Nest points ? ring(points) : null;
            if (ring == null) {
                return null;
            }
            rings.add(ring);
        }
        if (rings.isEmpty()) {
            return null;
        }
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(rings.getFirst(), holes);
    }

    private @Nullable LinearRing ring(Nest nest) {
        Coordinate[] coordinates = new Coordinate[nest.children.size()];
        for (int i = 0; i < coordinates.length; i++) {
            if (!(nest.children.get(i) instanceof Position position)) {
                return null;
            }
            coordinates[i] = position.coordinate;
        }
        if (coordinates.length == 0) {
            refuse(new Refused(Reason.RING_TOO_SHORT, null, "it is empty"));
            return null;
        }
        Place start = new Place.OnEarth(coordinates[0].x, coordinates[0].y);
        if (coordinates.length < 4) {
            refuse(new Refused(Reason.RING_TOO_SHORT, start, "it has " + coordinates.length));
            return null;
        }
        if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            refuse(new Refused(Reason.RING_NOT_CLOSED, start, ""));
            return null;
        }
        return FACTORY.createLinearRing(coordinates);
    }

    private void refuse(Refused first) {
        if (refused == null) {
            refused = first;
        }
    }

    private static Refused wrongNesting() {
        return new Refused(Reason.WRONG_NESTING, null, "");
    }
}
