package vn.giapranh.borders;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import vn.giapranh.borders.UnreadableBoundariesException.Place;
import vn.giapranh.borders.UnreadableBoundariesException.Reason;

/** Pulls polygonal features out of a FeatureCollection, one token at a time; members may come in any order. */
final class FeatureReader {

    record Feature(String code, String name, Geometry geometry) {}

    /** NaN and Infinity are let through the grammar so that they can be refused by their own name, with the feature. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final JsonParser parser;
    private final PolygonReader polygons;
    private int featureNumber;

    private FeatureReader(JsonParser parser) {
        this.parser = parser;
        this.polygons = new PolygonReader(parser);
    }

    static List<Feature> readAll(InputStream in) throws UnreadableBoundariesException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            FeatureReader reader = new FeatureReader(parser);
            try {
                return reader.readCollection();
            } catch (UnexpectedEndOfInputException e) {
                throw reader.refuse(Reason.TRUNCATED, "");
            } catch (JacksonIOException e) {
                throw e.getCause() instanceof BoundedInputStream.TooLongException tooLong
                        ? whole(Reason.TOO_LARGE, Optional.empty(), String.valueOf(tooLong.getMessage()))
                        : reader.refuse(Reason.NO_FILE, String.valueOf(e.getOriginalMessage()));
            } catch (JacksonException e) {
                // Between the entries of an array the parser reports the end as any other stray character.
                if (String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input")) {
                    throw reader.refuse(Reason.TRUNCATED, "");
                }
                throw reader.refuse(Reason.NOT_JSON, String.valueOf(e.getOriginalMessage()));
            }
        }
    }

    private List<Feature> readCollection() throws UnreadableBoundariesException {
        if (parser.nextToken() == null) {
            throw refuse(Reason.TRUNCATED, "");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refuse(Reason.NOT_A_FEATURE_COLLECTION, "it begins with " + parser.currentToken());
        }
        boolean isCollection = false;
        List<Feature> features = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("type")) {
                if (!"FeatureCollection".equals(parser.getValueAsString())) {
                    throw refuse(Reason.NOT_A_FEATURE_COLLECTION, "its type is " + parser.getValueAsString());
                }
                isCollection = true;
            } else if (member.equals("features")) {
                if (value != JsonToken.START_ARRAY) {
                    throw refuse(Reason.NOT_A_FEATURE_COLLECTION, "its features are not a list");
                }
                features = readFeatures();
            } else {
                parser.skipChildren();
            }
        }
        featureNumber = 0;
        if (!isCollection || features == null) {
            throw whole(
                    Reason.NOT_A_FEATURE_COLLECTION,
                    Optional.empty(),
                    isCollection ? "it has no features" : "it has no type");
        }
        if (parser.nextToken() != null) {
            throw refuse(Reason.NOT_JSON, "text after the end of the collection");
        }
        return features;
    }

    private List<Feature> readFeatures() throws UnreadableBoundariesException {
        List<Feature> features = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            featureNumber++;
            if (featureNumber > GeoJsonWards.MOST_WARDS) {
                throw whole(Reason.TOO_LARGE, Optional.empty(), "more than " + GeoJsonWards.MOST_WARDS + " wards");
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw refuse(Reason.NOT_A_FEATURE_COLLECTION, "a feature is not an object");
            }
            features.add(readFeature());
        }
        return features;
    }

    private Feature readFeature() throws UnreadableBoundariesException {
        String id = null;
        String code = null;
        String name = null;
        PolygonReader.Outcome outcome = new PolygonReader.Refused(Reason.NOT_POLYGONAL, null, "it has no geometry");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("id") && value.isScalarValue()) {
                id = text();
            } else if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String property = parser.currentName();
                    JsonToken propertyValue = parser.nextToken();
                    if (property.equals("code") && propertyValue.isScalarValue()) {
                        code = text();
                    } else if (property.equals("name") && propertyValue.isScalarValue()) {
                        name = text();
                    } else {
                        parser.skipChildren();
                    }
                }
            } else if (member.equals("geometry")) {
                outcome = polygons.read();
            } else {
                parser.skipChildren();
            }
        }
        String known = code != null ? code : id;
        return switch (outcome) {
            case PolygonReader.Refused(Reason reason, Place place, String detail) ->
                throw new UnreadableBoundariesException(
                        reason,
                        Optional.of(known == null ? "#" + featureNumber : known),
                        Optional.ofNullable(place),
                        detail);
            case PolygonReader.Read(Geometry geometry) -> {
                if (known == null) {
                    throw new UnreadableBoundariesException(
                            Reason.NO_CODE, Optional.of("#" + featureNumber), Optional.empty(), "");
                }
                yield new Feature(known, name == null ? known : name, geometry);
            }
        };
    }

    /** The scalar as text; null and blank count as absent. */
    private @Nullable String text() {
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
        return text == null || text.isBlank() ? null : text.strip();
    }

    private UnreadableBoundariesException refuse(Reason reason, String detail) {
        TokenStreamLocation at = parser.currentLocation();
        Place place = new Place.InText(at.getLineNr(), at.getColumnNr());
        Optional<String> feature = featureNumber == 0 ? Optional.empty() : Optional.of("#" + featureNumber);
        return new UnreadableBoundariesException(reason, feature, Optional.of(place), detail);
    }

    private static UnreadableBoundariesException whole(Reason reason, Optional<Place> place, String detail) {
        return new UnreadableBoundariesException(reason, Optional.empty(), place, detail);
    }
}
