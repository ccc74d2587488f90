package vn.giapranh.territory;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import vn.giapranh.borders.Ward;

/** What a feature says about its ward besides its ground. */
record WardLabel(String shortName, String nameEn, String levelAbove, String levelAboveName) {

    private static final int LONGEST_NAME = 200;

    /** As forgiving as the reader of the ground: a property that nobody asks for may be NaN. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** What is not said is made up from what is: the short name is the full name, the English one the Vietnamese. */
    private static WardLabel of(Ward ward, Map<String, String> properties) {
        String kind = properties.getOrDefault("type", "");
        String shortName = !kind.isEmpty() && ward.name().startsWith(kind + " ")
                ? ward.name().substring(kind.length() + 1)
                : ward.name();
        String levelAbove = properties.getOrDefault("province_code", "00");
        return new WardLabel(
                shortName,
                properties.getOrDefault("name_en", ward.name()),
                levelAbove.matches("\\d{2}") ? levelAbove : "00",
                properties.getOrDefault("province", levelAbove));
    }

    boolean isText() {
        return isText(shortName) && isText(nameEn) && isText(levelAboveName);
    }

    /** Whether it can be stored and shown: not longer than a name is, and every character one that is written. */
    static boolean isText(String name) {
        return name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** The labels of wards, by code, out of the FeatureCollection they were read from. */
    static Map<String, WardLabel> read(String geoJson, Iterable<Ward> wards) {
        Map<String, Map<String, String>> propertiesByCode = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), geoJson)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean features = parser.currentName().equals("features");
                parser.nextToken();
                if (features) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        Map<String, String> properties = readFeature(parser);
                        propertiesByCode.put(properties.getOrDefault("code", ""), properties);
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        Map<String, WardLabel> labels = new HashMap<>();
        for (Ward ward : wards) {
            labels.put(ward.code(), of(ward, propertiesByCode.getOrDefault(ward.code(), Map.of())));
        }
        return labels;
    }

    private static Map<String, String> readFeature(JsonParser parser) {
        Map<String, String> properties = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("properties") && value == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String property = parser.currentName();
                    if (parser.nextToken() == JsonToken.VALUE_STRING
                            && !parser.getString().isBlank()) {
                        properties.put(property, parser.getString().strip());
                    } else {
                        parser.skipChildren();
                    }
                }
            } else if (member.equals("id") && value.isScalarValue()) {
                properties.putIfAbsent("code", parser.getString().strip());
            } else {
                parser.skipChildren();
            }
        }
        return properties;
    }
}
