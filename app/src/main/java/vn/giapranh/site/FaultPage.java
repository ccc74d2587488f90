package vn.giapranh.site;

import java.util.List;
import java.util.Optional;

/**
 * A page that says why there is no other.
 *
 * @param status 403, 404, 409, 413, 422, 500 …
 * @param key what its words begin with: {@code site.fault.404}
 * @param detail one more sentence, already in the viewer's language
 * @param wrongs what was wrong with which field, already in the viewer's language
 * @param reference what to tell the administrator, of a fault that is ours
 */
public record FaultPage(
        int status, String key, Optional<String> detail, List<String> wrongs, Optional<String> reference) {
    public FaultPage {
        wrongs = List.copyOf(wrongs);
    }
}
