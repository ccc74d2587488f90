package vn.giapranh.kernel;

import java.util.Locale;

/** The names of events, worked out once for each kind: {@code HandoverOffered} is {@code handover-offered}. */
final class EventNames {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private EventNames() {}

    static String of(Class<?> type) {
        return NAMES.get(type);
    }
}
