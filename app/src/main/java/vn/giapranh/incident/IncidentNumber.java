package vn.giapranh.incident;

import java.util.regex.Pattern;

/**
 * The number everybody says on the telephone: {@code GR26-000123}, the year of the report and a sequence that runs on
 * over the years, at least six digits. It is the incident's identity; it is not secret and opens nothing by itself.
 */
public record IncidentNumber(String value) implements Comparable<IncidentNumber> {

    private static final Pattern FORM = Pattern.compile("GR\\d{2}-\\d{6,9}");

    public IncidentNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("an incident number looks like GR26-000123: " + value);
        }
    }

    public static IncidentNumber of(String value) {
        return new IncidentNumber(value);
    }

    /** Whether the text has the form of a number, so that a caller can answer "unknown" instead of failing. */
    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IncidentNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
