package vn.giapranh.incident;

import java.util.regex.Pattern;

/**
 * The code with which a resident follows a report: 26 letters and digits of Crockford's base 32, 130 random bits. The
 * server keeps only a keyed hash of it, so that it can be shown once and never again. It is read without regard to case,
 * spaces and dashes, and with O for 0, I and L for 1.
 */
public record TrackingCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    public TrackingCode {
        value = value.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(value).matches()) {
            // A code that cannot be is as unknown as one that is not; the words do not repeat what was typed.
            throw new vn.giapranh.kernel.UnknownException("incident");
        }
    }

    /** In groups, as printed: {@code 4K7QX-…}. */
    public String printed() {
        return value.replaceAll("(.{5})(?!$)", "$1-");
    }

    /** The code opens a report, so it is kept out of logs. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }
}
