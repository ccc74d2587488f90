package vn.giapranh.incident.api;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads a query string; as {@link Fields} reads a body, with every value a text. */
final class Query {

    private final Fields fields = Fields.none();

    OptionalDouble requiredNumber(String name, Optional<String> text) {
        if (text.filter(given -> !given.isBlank()).isEmpty()) {
            fields.wrong(name, "incident-api.invalid.missing");
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text.get().strip()));
        } catch (NumberFormatException e) {
            fields.wrong(name, "incident-api.invalid.not-a-number");
            return OptionalDouble.empty();
        }
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
