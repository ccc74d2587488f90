package vn.giapranh.incident.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giapranh.incident.Kind;

/** How an enum's constants are written in JSON: {@code NOT_OUR_GROUND} is {@code not-our-ground}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /** Reads a code without regard to case; an underscore or a space stands for a dash. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        if (type == Kind.class) {
            return Kind.parse(text).map(type::cast);
        }
        String code = text.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }
}
