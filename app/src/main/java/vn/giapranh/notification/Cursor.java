package vn.giapranh.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a reader of the changes has come: what an event stream carries as the event's id.
 *
 * @param horizon the oldest transaction that was still running when the change was read; all older ones were seen
 * @param sequence the change itself
 */
public record Cursor(long horizon, long sequence) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Reads what a client sends back as {@code Last-Event-ID}; empty for anything we never sent. */
    public static Optional<Cursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Cursor(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return horizon + "-" + sequence;
    }
}
