package vn.giapranh.incident.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.WardId;

/**
 * Reads what a programme sent, field by field, and remembers everything that is wrong with it, so that the sender learns
 * it all at once. A field that is null is a field that is not there.
 */
final class Fields {

    private static final String BODY = "body";

    private final Function<String, Optional<JsonNode>> values;
    private final List<Wrong> wrongs = new ArrayList<>();

    private Fields(Function<String, Optional<JsonNode>> values) {
        this.values = values;
    }

    /**
     * The fields of a JSON body.
     *
     * @param json the body; null where there was none, which is an object without fields
     * @param known what the act knows; every other field is wrong, for it is most often a known one misspelt
     */
    static Fields of(@Nullable JsonNode json, Set<String> known) {
        if (json == null) {
            return none();
        }
        if (!json.isObject()) {
            throw new InvalidException(BODY, "incident-api.invalid.not-an-object");
        }
        Fields fields = new Fields(name -> Optional.ofNullable(json.get(name)).filter(value -> !value.isNull()));
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                fields.wrong(
                        name,
                        "incident-api.invalid.unknown-field",
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
        return fields;
    }

    /** No fields: for a query string, whose values are given one by one. */
    static Fields none() {
        return new Fields(name -> Optional.empty());
    }

    void wrong(String field, String reason, Object... arguments) {
        wrongs.add(new Wrong(field, reason, List.of(arguments)));
    }

    /** Takes over what is wrong in the words of others. */
    void check(Runnable work) {
        try {
            work.run();
        } catch (InvalidException e) {
            wrongs.addAll(e.wrongs());
        }
    }

    /** Makes what was read, once everything is right. */
    <T> T make(Supplier<T> result) {
        if (wrongs.isEmpty()) {
            return result.get();
        }
        throw new InvalidException(wrongs);
    }

    Optional<String> text(String name) {
        Optional<JsonNode> value = values.apply(name);
        if (value.isPresent() && !value.get().isString()) {
            wrong(name, "incident-api.invalid.not-a-text");
            return Optional.empty();
        }
        return value.map(JsonNode::asString);
    }

    String requiredText(String name) {
        return required(name, text(name)).orElse("");
    }

    OptionalDouble requiredNumber(String name) {
        Optional<JsonNode> value = required(name, values.apply(name));
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber()) {
            wrong(name, "incident-api.invalid.not-a-number");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.get().asDouble());
    }

    /** A version: a whole number from 1. */
    OptionalInt version(String name) {
        Optional<JsonNode> value = values.apply(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().canConvertToInt()
                || value.get().asInt() < 1
                || !value.get().isIntegralNumber()) {
            wrong(name, "incident-api.invalid.not-a-version");
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.get().asInt());
    }

    /** A unit's code, as a text or, since it is all digits, as a number. */
    Optional<WardId> ward(String name) {
        Optional<String> number = values.apply(name)
                .filter(JsonNode::isIntegralNumber)
                .map(value -> value.bigIntegerValue().toString());
        return number.or(() -> text(name)).flatMap(text -> ward(name, text));
    }

    Optional<WardId> requiredWard(String name) {
        return required(name, ward(name));
    }

    Optional<WardId> ward(String name, String text) {
        try {
            return Optional.of(WardId.of(text));
        } catch (IllegalArgumentException e) {
            wrong(name, "incident-api.invalid.not-a-unit", text);
            return Optional.empty();
        }
    }

    /** One of an enum's constants by its code. */
    <E extends Enum<E>> Optional<E> code(String name, Class<E> type, Optional<String> text) {
        Optional<E> found = text.flatMap(given -> Codes.find(type, given));
        if (text.isPresent() && found.isEmpty()) {
            unknownCode(name, text.get(), Codes.all(type));
        }
        return found;
    }

    void unknownCode(String name, String text, List<String> codes) {
        wrong(name, "incident-api.invalid.unknown-code", text, String.join(", ", codes));
    }

    <E extends Enum<E>> Optional<E> requiredCode(String name, Class<E> type) {
        return code(name, type, required(name, text(name)));
    }

    Optional<Instant> instant(String name, Optional<String> text) {
        try {
            // A plus sign in a query string arrives as a space.
            return text.map(
                    given -> OffsetDateTime.parse(given.replace(' ', '+').toUpperCase(Locale.ROOT))
                            .toInstant());
        } catch (DateTimeParseException e) {
            wrong(name, "incident-api.invalid.not-a-time");
            return Optional.empty();
        }
    }

    private <T> Optional<T> required(String name, Optional<T> value) {
        boolean saidAlready = wrongs.stream().anyMatch(wrong -> wrong.field().equals(name));
        if (value.isEmpty() && !saidAlready) {
            wrong(name, "incident-api.invalid.missing");
        }
        return value;
    }
}
