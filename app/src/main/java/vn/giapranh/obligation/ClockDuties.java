package vn.giapranh.obligation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giapranh.incident.ClockKind;

/** Which duty a clock of an incident stands for. */
final class ClockDuties {

    private ClockDuties() {}

    /** Empty for a reminder, which asks for nothing. */
    static Optional<Duty> of(ClockKind kind) {
        return switch (kind) {
            case TELL -> Optional.of(Duty.TELLING);
            case ACKNOWLEDGE -> Optional.of(Duty.ACKNOWLEDGEMENT);
            case HANDOVER -> Optional.of(Duty.HANDOVER_ANSWER);
            case DISPUTE_CHAIR, DISPUTE_LEVEL_ABOVE -> Optional.of(Duty.DISPUTE_DECISION);
            case RECEIPT -> Optional.of(Duty.RECEIPT);
            case RESULT -> Optional.of(Duty.RESULT);
            case HANDOVER_REMINDER -> Optional.empty();
        };
    }

    static Set<ClockKind> kinds(Duty duty) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> of(kind).equals(Optional.of(duty)))
                .collect(Collectors.toSet());
    }
}
