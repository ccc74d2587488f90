package vn.giapranh.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.borders.GeoJsonShapes;
import vn.giapranh.borders.Shape;
import vn.giapranh.kernel.InvalidException;

/** A FeatureCollection that is no boundary: streets, areas, places, segments. */
record MapFile(String attribution, List<Feature> features) {

    private static final int LONGEST_TEXT = 64_000_000;

    MapFile {
        features = List.copyOf(features);
    }

    /**
     * @throws InvalidException when the text is no FeatureCollection, or when it says {@code attribution} nowhere: what
     *     others drew is not shown without their name
     */
    static MapFile read(String geoJson) {
        if (geoJson.length() > LONGEST_TEXT) {
            throw new InvalidException("file", "territory.unreadable.TOO_LARGE", "", "", "");
        }
        JsonNode root = parse(geoJson);
        if (!root.path("features").isArray()) {
            throw new InvalidException("file", "territory.unreadable.NOT_A_FEATURE_COLLECTION", "", "", "");
        }
        String attribution = root.path("attribution").asString("");
        if (attribution.isBlank()) {
            throw new InvalidException("file", "territory.attribution-needed");
        }
        List<Feature> features = new ArrayList<>();
        for (JsonNode feature : root.path("features")) {
            features.add(new Feature(feature.path("properties"), feature.path("geometry")));
        }
        String license = root.path("license").asString("");
        return new MapFile(license.isBlank() ? attribution : attribution + " (" + license + ")", features);
    }

    private static JsonNode parse(String geoJson) {
        try {
            return JsonMapper.shared().readTree(geoJson);
        } catch (JacksonException e) {
            throw new InvalidException(
                    "file", "territory.unreadable.NOT_JSON", "", "", String.valueOf(e.getOriginalMessage()));
        }
    }

    /** One thing on the map. */
    record Feature(JsonNode properties, JsonNode geometry) {

        /** Composed characters, so that two spellings of one name are one. */
        Optional<String> text(String property) {
            String text = properties.path(property).asString("").strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        }

        boolean isPoint() {
            return geometry.path("type").asString("").equals("Point");
        }

        /** @throws InvalidException when it is not a line or polygon on the earth */
        Shape shape() {
            try {
                return GeoJsonShapes.read(geometry.toString());
            } catch (IllegalArgumentException e) {
                throw new InvalidException(
                        "file", "territory.feature-unreadable", properties.toString(), String.valueOf(e.getMessage()));
            }
        }
    }
}
