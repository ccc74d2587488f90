package vn.giapranh.hotspot.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giapranh.hotspot.FindingState;
import vn.giapranh.incident.Kind;

/**
 * What the page is narrowed to, as it stands in its address. A text that means nothing narrows nothing.
 *
 * @param charter slug; empty: the first of the viewer's
 * @param kind code; empty: all
 * @param state {@code ended} for what was closed or rejected, else what is open
 * @param days how far back the patterns look: 28, 90 or 365
 */
public record HotspotFilter(String charter, String kind, String state, String days) {

    static final int MANY_DAYS = 365;

    Optional<Kind> kindChosen() {
        return Kind.parse(kind);
    }

    Set<FindingState> states() {
        EnumSet<FindingState> ended = EnumSet.of(FindingState.CLOSED, FindingState.REJECTED);
        return isEnded() ? ended : EnumSet.complementOf(ended);
    }

    public boolean isEnded() {
        return state.equals("ended");
    }

    public int daysBack() {
        return switch (days) {
            case "28" -> 28;
            case "90" -> 90;
            default -> MANY_DAYS;
        };
    }

    /** The address of {@code path} with this filter. */
    public String on(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "charter", charter);
        put(address, "kind", kind);
        put(address, "state", state);
        put(address, "days", days);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
