package vn.giapranh.hotspot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.giapranh.kernel.WardId;

/**
 * One step of a finding's life.
 *
 * @param byWard empty for the system
 * @param plan what was planned, of a step to {@code PLANNED}
 * @param reason of a step to {@code REJECTED}
 */
public record StepView(
        int sequence,
        Instant at,
        Optional<WardId> byWard,
        FindingState state,
        Optional<String> words,
        Optional<Plan> plan,
        Optional<RejectReason> reason) {

    /** By what, from which day. */
    public record Plan(Means means, LocalDate startsOn) {}
}
