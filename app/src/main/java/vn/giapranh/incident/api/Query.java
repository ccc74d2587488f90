package vn.giapranh.incident.api;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a query string; as {@link Fields} reads a body, with every value a text. */
final class Query {

    /** As JSON writes a number; Java alone reads more, such as {@code 0x1p3}, {@code 106d} and {@code NaN}. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");

    private final Fields fields = Fields.none();

    OptionalDouble requiredNumber(String name, Optional<String> text) {
        if (text.filter(given -> !given.isBlank()).isEmpty()) {
            fields.wrong(name, "incident-api.invalid.missing");
            return OptionalDouble.empty();
        }
        String number = text.get().strip();
        if (!DECIMAL.matcher(number).matches()) {
            fields.wrong(name, "incident-api.invalid.not-a-number");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(number));
    }

    OptionalInt wholeNumber(String name, Optional<String> text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.get().matches("\\d{1,9}")) {
            fields.wrong(name, "incident-api.invalid.not-a-number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    Fields fields() {
        return fields;
    }

    <T> T make(Supplier<T> result) {
        return fields.make(result);
    }
}
