package vn.giapranh.borders;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one geometry object of RFC 7946 that is not a ward: a street, a segment, a park.
 *
 * <p>LineString, MultiLineString, Polygon and MultiPolygon. A third ordinate is dropped. Whether a polygon crosses itself
 * is not asked: these shapes are drawn and measured, nothing is decided by their ground.
 */
public final class GeoJsonShapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 4;

    private GeoJsonShapes() {}

    /** The nested arrays of "coordinates": positions at the leaves. */
    private sealed interface Node {}

    private record Nest(List<Node> children) implements Node {}

    private record Position(Coordinate coordinate) implements Node {}

    /**
     * The shape.
     *
     * @throws IllegalArgumentException when the text is not such a geometry, or a position is not on the earth
     */
    public static Shape read(String geometry) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), geometry)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "a geometry is an object");
            String type = "";
            Nest coordinates = new Nest(List.of());
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                if (member.equals("type") && value == JsonToken.VALUE_STRING) {
                    type = parser.getString();
                } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
                    coordinates = nest(readNode(parser, 1));
                } else {
                    parser.skipChildren();
                }
            }
            return new Shape(build(type, coordinates));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a GeoJSON geometry: " + e.getOriginalMessage(), e);
        }
    }

    private static Node readNode(JsonParser parser, int depth) {
        require(depth <= DEEPEST, "the coordinates are nested too deep");
        JsonToken first = parser.nextToken();
        if (first.isNumeric()) {
            return readPosition(parser);
        }
        List<Node> children = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            require(token == JsonToken.START_ARRAY, "the coordinates are not nested as a geometry's");
            children.add(readNode(parser, depth + 1));
        }
        return new Nest(children);
    }

    private static Position readPosition(JsonParser parser) {
        double lon = parser.getDoubleValue();
        require(parser.nextToken().isNumeric(), "a position has two numbers");
        double lat = parser.getDoubleValue();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
        }
        require(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, "not on the earth: " + lon + ", " + lat);
        return new Position(new Coordinate(lon, lat));
    }

    private static Geometry build(String type, Nest coordinates) {
        return switch (type) {
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                FACTORY.createMultiLineString(
                        coordinates.children.stream().map(GeoJsonShapes::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(coordinates.children.stream()
                        .map(GeoJsonShapes::polygon)
                        .toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("neither lines nor polygons: " + type);
        };
    }

    private static LineString line(Node node) {
        return FACTORY.createLineString(positions(node));
    }

    private static Polygon polygon(Node node) {
        List<LinearRing> rings = nest(node).children.stream()
                .map(ring -> FACTORY.createLinearRing(positions(ring)))
                .toList();
        require(!rings.isEmpty(), "a polygon has an outline");
        return FACTORY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(Node node) {
        List<Node> children = nest(node).children;
        require(children.size() >= 2, "a line has at least two positions");
        return children.stream()
                .map(child -> {
                    if (child instanceof Position(Coordinate coordinate)) {
                        return coordinate;
                    }
                    throw new IllegalArgumentException("the coordinates are nested too deep for the geometry's type");
                })
                .toArray(Coordinate[]::new);
    }

    private static Nest nest(Node node) {
        return switch (node) {
            case Nest nest -> nest;
            case Position position ->
                throw new IllegalArgumentException("a position where the geometry's type wants a list of them");
        };
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
