package vn.giapranh.incident.api;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giapranh.incident.Attempt;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;

/** What the headers and the path of an act say: the key of the attempt, the version that was seen, which incident. */
final class Seen {

    static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Seen() {}

    /** The version as an entity tag (RFC 9110): {@code "3"}. */
    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The attempt of an act.
     *
     * @param key the {@code Idempotency-Key}; empty: none
     * @param ifMatch the {@code If-Match} header; empty: none, {@code *}: any version
     * @param inBody the body's version; where both are given they must agree
     */
    static Attempt attempt(String key, String ifMatch, OptionalInt inBody) {
        OptionalInt inHeader = versionOf(ifMatch);
        if (inHeader.isPresent() && inBody.isPresent() && inHeader.getAsInt() != inBody.getAsInt()) {
            throw new InvalidException("version", "incident-api.invalid.two-versions");
        }
        return new Attempt(inBody.isPresent() ? inBody : inHeader, key.isEmpty() ? Optional.empty() : Optional.of(key));
    }

    private static OptionalInt versionOf(String ifMatch) {
        if (ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InvalidException("If-Match", "incident-api.invalid.not-a-version");
        }
        return OptionalInt.of(Integer.parseInt(tag.group(1)));
    }

    /** The incident a path names; what has not the form of a number is as unknown as a number nobody gave. */
    static IncidentNumber number(String text) {
        if (!IncidentNumber.isNumber(text)) {
            throw new UnknownException("incident");
        }
        return IncidentNumber.of(text);
    }
}
