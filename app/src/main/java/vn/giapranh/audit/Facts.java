package vn.giapranh.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts of an event as JSON in one way only: keys sorted by their UTF-16 units, no white space, strings escaped only where
 * JSON demands it. Maps and collections nest; numbers and booleans stay what they are; anything else (codes, times, enum
 * constants, typed ids) is written as the string it calls itself.
 */
final class Facts {

    private final StringBuilder json = new StringBuilder(128);

    private Facts() {}

    static String canonical(Map<String, Object> facts) {
        Facts writer = new Facts();
        writer.object(facts);
        return writer.json.toString();
    }

    private void object(Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        json.append('{');
        String comma = "";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            json.append(comma);
            string(member.getKey());
            json.append(':');
            value(member.getValue());
            comma = ",";
        }
        json.append('}');
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case Optional<?> optional -> value(optional.orElse(null));
            case Map<?, ?> map -> object(map);
            case Collection<?> collection -> array(collection);
            case Boolean yesOrNo -> json.append(yesOrNo);
            case Double number -> number(number);
            case Float number -> number(number);
            case Number number -> json.append(number);
            default -> string(value.toString());
        }
    }

    private void number(Number number) {
        if (Double.isFinite(number.doubleValue())) {
            json.append(number);
        } else {
            string(number.toString());
        }
    }

    private void array(Collection<?> values) {
        json.append('[');
        String comma = "";
        for (Object value : values) {
            json.append(comma);
            value(value);
            comma = ",";
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ' || unit == '\u007f') {
                json.append("\\u%04x".formatted((int) unit));
            } else {
                json.append(unit);
            }
        }
        json.append('"');
    }
}
