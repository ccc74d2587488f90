package vn.giapranh.hotspot;

import java.util.regex.Pattern;

/** A finding's number: {@code TD26-00012}, the year it was found and a sequence that runs on. */
public record FindingNumber(String value) {

    private static final Pattern FORM = Pattern.compile("TD\\d{2}-\\d{5,9}");

    public FindingNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("a finding's number looks like TD26-00012: " + value);
        }
    }

    /** Whether the text has the form of a number, so that a caller can answer "unknown" instead of failing. */
    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
