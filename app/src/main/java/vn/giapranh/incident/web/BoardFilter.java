package vn.giapranh.incident.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.incident.Phase;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * What a list is narrowed to, as it stands in the address of the page: every field a text that was chosen, or empty. A
 * text that means nothing narrows nothing, so an old bookmark still opens.
 *
 * @param whose {@code us} for what the viewer's ward leads, else empty
 */
public record BoardFilter(String border, String kind, String state, String urgency, String whose, String words) {

    static final Set<Phase> OPEN = Set.of(Phase.REPORTED, Phase.ACKNOWLEDGED, Phase.RESOLVED);

    /** @param otherwise the phases to list where none was chosen; empty: all */
    ListIncidents asked(WardId us, Set<Phase> otherwise, Optional<String> cursor, int limit) {
        return new ListIncidents(
                whose.equals("us") ? Optional.of(us) : Optional.empty(),
                borderId(),
                chosen(Phase.class, state).map(Set::of).orElse(otherwise),
                Kind.parse(kind).map(Set::of).orElse(Set.of()),
                chosen(Urgency.class, urgency).map(Set::of).orElse(Set.of()),
                Optional.empty(),
                Optional.of(words),
                cursor,
                limit);
    }

    private Optional<BorderId> borderId() {
        try {
            return border.isEmpty() ? Optional.empty() : Optional.of(BorderId.parse(border));
        } catch (IllegalArgumentException notABorder) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public boolean isEmpty() {
        return (border + kind + state + urgency + whose + words).isBlank();
    }

    /** The address of {@code path} with this filter. */
    public String on(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "border", border);
        put(address, "kind", kind);
        put(address, "state", state);
        put(address, "urgency", urgency);
        put(address, "whose", whose);
        put(address, "words", words);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
