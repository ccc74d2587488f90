package vn.giapranh.meeting;

import java.util.regex.Pattern;

/** A conclusion's number: {@code KL26-00034}, the year it was drawn and a sequence that runs on. */
public record ConclusionNumber(String value) {

    private static final Pattern FORM = Pattern.compile("KL\\d{2}-\\d{5,9}");

    public ConclusionNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a conclusion's number looks like KL26-00034: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
