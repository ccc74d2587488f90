package vn.giapranh.meeting;

import java.util.regex.Pattern;

/** A meeting's number: {@code GB26-00012}, the year it falls in and a sequence that runs on. */
public record MeetingNumber(String value) {

    private static final Pattern FORM = Pattern.compile("GB\\d{2}-\\d{5,9}");

    public MeetingNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("a meeting's number looks like GB26-00012: " + value);
        }
    }

    /** Whether the text has the form of a number. */
    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
