package vn.giapranh.incident;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event's components as plain values, in the order of their declaration. Read off the record itself, so that a fact
 * added to an event can not be forgotten in the audit trail.
 */
final class EventFacts {

    private static final ClassValue<List<RecordComponent>> FACTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getName().equals("head"))
                    .toList();
        }
    };

    private EventFacts() {}

    static Map<String, Object> of(IncidentEvent event) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (RecordComponent component : FACTS.get(event.getClass())) {
            put(facts, component.getName(), valueOf(component, event));
        }
        return facts;
    }

    private static Object valueOf(RecordComponent component, IncidentEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("an event is a public record", impossible);
        }
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> put(facts, name, present));
            case Number number -> facts.put(name, number);
            case Boolean truth -> facts.put(name, truth);
            case List<?> list ->
                facts.put(name, list.stream().map(Object::toString).toList());
            case Enum<?> constant -> facts.put(name, constant.name());
            case Instant instant -> facts.put(name, instant.toString());
            default -> facts.put(name, value.toString());
        }
    }
}
