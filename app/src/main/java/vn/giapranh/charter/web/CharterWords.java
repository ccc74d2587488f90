package vn.giapranh.charter.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Says what a charter holds in the viewer's language. Made by a template from its {@code words}. */
public final class CharterWords {

    private final Messages messages;
    private final Map<WardId, String> names;

    /** How a template's {@code words::t} looks from here. */
    public interface Messages {
        String t(String key, Object... arguments);
    }

    /** @param names short names of the wards that may be named */
    public CharterWords(Messages messages, Map<WardId, String> names) {
        this.messages = messages;
        this.names = Map.copyOf(names);
    }

    public String say(Sentence sentence) {
        return messages.t(
                sentence.key(),
                sentence.arguments().stream().map(this::argument).toArray());
    }

    public String say(Fault fault) {
        return messages.t(
                "charter.fault-reason." + fault.reason().name(),
                fault.arguments().stream().map(this::argument).toArray());
    }

    public String source(String key) {
        return messages.t("charter.source." + key);
    }

    /** A value by itself, for example in a cell. */
    public String value(Object value) {
        Object argument = argument(value);
        return argument instanceof String text ? text : messages.t("charter.value", argument);
    }

    /** What the messages cannot write themselves becomes text; times, numbers and choices they can. */
    private Object argument(Object value) {
        return switch (value) {
            case Term.Elapsed(var duration) -> duration;
            case Term.WorkingDays(int days) -> messages.t("charter.term.working-days", days);
            case Fault.Source(String key) -> source(key);
            case Sentence sentence -> say(sentence);
            case WardId ward -> names.getOrDefault(ward, ward.code());
            case BorderId border -> argument(border.a()) + " – " + argument(border.b());
            case Collection<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
