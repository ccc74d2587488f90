package vn.giapranh.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.papers.ClassifiedMark;

/** Free words: stripped, bounded, of characters that can be kept, and without a mark of state secrets. */
final class Texts {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_WORDS = 2_000;
    static final int LONGEST_MINUTES = 20_000;

    private static final int LONGEST_LINK = 500;

    private Texts() {}

    static String required(String field, String text, int longest) {
        String stripped = checked(field, text, longest);
        if (stripped.isEmpty()) {
            throw new InvalidException(field, "meeting.invalid.missing");
        }
        return stripped;
    }

    static String checked(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.codePoints()
                .anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidException(field, "meeting.invalid.not-text");
        }
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw new InvalidException(field, "meeting.invalid.too-long", longest);
        }
        ClassifiedMark.find(stripped).ifPresent(mark -> {
            throw new InvalidException(field, "meeting.invalid.classified", mark.words());
        });
        return stripped;
    }

    static Optional<String> optional(String field, String text) {
        return Optional.of(checked(field, text, LONGEST_LINE)).filter(each -> !each.isEmpty());
    }

    /** An {@code https} address of a named host, or nothing. */
    static Optional<URI> link(String field, String text) {
        String stripped = checked(field, text, LONGEST_LINK);
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI link = new URI(stripped);
            if ("https".equals(link.getScheme()) && link.getHost() != null && link.getUserInfo() == null) {
                return Optional.of(link);
            }
        } catch (URISyntaxException none) {
            throw new InvalidException(field, "meeting.invalid.link");
        }
        throw new InvalidException(field, "meeting.invalid.link");
    }
}
