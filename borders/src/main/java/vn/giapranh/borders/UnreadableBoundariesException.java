package vn.giapranh.borders;

import java.util.Optional;

/**
 * A file of boundaries that cannot be read, with the reason, the feature and the place.
 *
 * <p>The message is one English sentence for a command line. A server that speaks other languages builds its own from
 * {@link #reason}, {@link #feature}, {@link #place} and {@link #detail}.
 */
public final class UnreadableBoundariesException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        /** The file does not exist or cannot be opened. */
        NO_FILE("the file cannot be opened"),
        /** Not JSON at that line and column. */
        NOT_JSON("this is not JSON"),
        /** The text ends in the middle. */
        TRUNCATED("the file ends too early"),
        /** JSON, but not a FeatureCollection of RFC 7946. */
        NOT_A_FEATURE_COLLECTION("this is not a GeoJSON FeatureCollection"),
        /** A FeatureCollection without features. */
        NO_WARDS("there is no ward in the file"),
        /** More bytes, positions or wards than the reader takes. */
        TOO_LARGE("the file is too large"),
        /** The feature has neither {@code properties.code} nor {@code id}. */
        NO_CODE("the feature has no code (properties.code or id)"),
        /** Two features carry the same code. */
        DUPLICATE_CODE("two features carry the same code"),
        /** The geometry is missing, or neither Polygon nor MultiPolygon. */
        NOT_POLYGONAL("the geometry is not a Polygon or MultiPolygon"),
        /** The coordinates are not nested as their type says. */
        WRONG_NESTING("the coordinates are not nested as the geometry's type says"),
        /** A coordinate is NaN, infinite, missing or not a number. */
        NOT_A_NUMBER("a coordinate is not a finite number"),
        /** A longitude beyond ±180° or a latitude beyond ±90°. */
        OUT_OF_RANGE("a coordinate lies outside longitude ±180, latitude ±90"),
        /** Out of range as written, but right when longitude and latitude change places. */
        SWAPPED("latitude comes before longitude; RFC 7946 wants longitude first: swap them"),
        /** A ring with fewer than four positions. */
        RING_TOO_SHORT("a ring has fewer than four positions"),
        /** A ring whose last position is not its first. */
        RING_NOT_CLOSED("a ring does not end where it begins"),
        /** A polygon whose rings cross or overlap, or a hole outside its shell. */
        CROSSES_ITSELF("the polygon crosses itself");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    /**
     * Where in the file: a position on the earth when known, else in the text.
     *
     * <p>{@code line} and {@code column} count from 1. {@code lon} and {@code lat} are the numbers as written.
     */
    public sealed interface Place {
        /** A position on the earth. */
        record OnEarth(double lon, double lat) implements Place {}

        /** A position in the text. */
        record InText(long line, long column) implements Place {}
    }

    private final Reason reason;
    private final transient Optional<String> feature;
    private final transient Optional<Place> place;
    private final String detail;

    UnreadableBoundariesException(Reason reason, Optional<String> feature, Optional<Place> place, String detail) {
        super(sentence(reason, feature, place, detail));
        this.reason = reason;
        this.feature = feature;
        this.place = place;
        this.detail = detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The feature: its code, or {@code #n} counted from 1 as long as no code has been read; absent for the whole file. */
    public Optional<String> feature() {
        return feature;
    }

    /** The place, when there is one. */
    public Optional<Place> place() {
        return place;
    }

    /** What was found or allowed, such as a file's name, a geometry's type or a limit; may be empty. */
    public String detail() {
        return detail;
    }

    private static String sentence(Reason reason, Optional<String> feature, Optional<Place> place, String detail) {
        StringBuilder text = new StringBuilder();
        feature.ifPresent(name -> text.append("feature ").append(name).append(": "));
        text.append(reason.english);
        place.ifPresent(where -> text.append(
                switch (where) {
                    case Place.OnEarth earth -> " at [" + earth.lon() + ", " + earth.lat() + "]";
                    case Place.InText in -> " at line " + in.line() + ", column " + in.column();
                }));
        if (!detail.isEmpty()) {
            text.append(" (").append(detail).append(')');
        }
        return text.toString();
    }
}
