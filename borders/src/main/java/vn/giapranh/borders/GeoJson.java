package vn.giapranh.borders;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes RFC 7946. Numbers are written with every digit they have; round them before when that is too many. */
final class GeoJson {

    private GeoJson() {}

    static void writeGeometry(Geometry geometry, StringBuilder out) {
        out.append("{\"type\":\"").append(geometry.getGeometryType()).append("\",\"coordinates\":");
        writeCoordinates(geometry, out);
        out.append('}');
    }

    private static void writeCoordinates(Geometry geometry, StringBuilder out) {
        switch (geometry) {
            case Point point -> writePosition(point.getCoordinateSequence(), 0, out);
            case LineString line -> writeLine(line.getCoordinateSequence(), out);
            case Polygon polygon -> writePolygon(polygon, out);
            case GeometryCollection many -> {
                out.append('[');
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    separate(i, out);
                    writeCoordinates(many.getGeometryN(i), out);
                }
                out.append(']');
            }
            default -> throw new IllegalArgumentException("not in GeoJSON: " + geometry.getGeometryType());
        }
    }

    private static void writePolygon(Polygon polygon, StringBuilder out) {
        out.append('[');
        if (!polygon.isEmpty()) {
            writeLine(polygon.getExteriorRing().getCoordinateSequence(), out);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                out.append(',');
                writeLine(polygon.getInteriorRingN(i).getCoordinateSequence(), out);
            }
        }
        out.append(']');
    }

    private static void writeLine(CoordinateSequence line, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < line.size(); i++) {
            separate(i, out);
            writePosition(line, i, out);
        }
        out.append(']');
    }

    private static void writePosition(CoordinateSequence line, int i, StringBuilder out) {
        out.append('[').append(line.getX(i)).append(',').append(line.getY(i)).append(']');
    }

    private static void separate(int i, StringBuilder out) {
        if (i > 0) {
            out.append(',');
        }
    }

    /** A JSON string with its quotation marks. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
