package vn.giapranh.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened. Its display name is the message {@code incident.kind.<NAME>}. */
public enum Kind {
    SOCIAL_ORDER,
    GAMBLING_AND_VICE,
    DRUGS,
    DISORDER_AND_RACING,
    TRAFFIC,
    FIRE_AND_RESCUE,
    URBAN_ORDER,
    NOISE,
    ENVIRONMENT_AND_WASTE,
    INFRASTRUCTURE,
    ECONOMY_AND_FOOD_SAFETY,
    NATURAL_DISASTER,
    OTHER;

    private static final Map<String, Kind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::code, kind -> kind));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code the API writes, for example {@code environment-and-waste}. */
    public String code() {
        return code;
    }

    /**
     * Reads a code. Case does not matter, {@code _} and spaces stand for the dash, and words that only one kind has are
     * enough, the last of them also cut short: {@code environment}, {@code racing}, {@code food-safety}. Empty when none
     * or several fit.
     */
    public static Optional<Kind> parse(String text) {
        Kind exactly = BY_CODE.get(text);
        return exactly != null ? Optional.of(exactly) : guess(text);
    }

    private static Optional<Kind> guess(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Kind> fitting = Arrays.stream(values())
                .filter(kind -> ("-" + kind.code()).contains("-" + wanted))
                .toList();
        return fitting.stream()
                .filter(kind -> kind.code().equals(wanted))
                .findFirst()
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty());
    }
}
