package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.incident.HandoverView;
import vn.giapranh.incident.HandoverView.State;
import vn.giapranh.kernel.WardId;

/** A handover. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Handover", description = "A handover, open or over. Until it is accepted the giver leads.")
record HandoverJson(
        @Schema(description = "Its id.", example = "0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")
        UUID id,

        @Schema(ref = "#/components/schemas/Number") String number,

        @Schema(description = "Code of the ward that gives.", example = "26968")
        String fromWard,

        @Schema(description = "Code of the ward that is asked.", example = "26977")
        String toWard,

        @Schema(ref = "#/components/schemas/HandoverReason") String reason,

        @Schema(description = "What the giver wrote, where your ward sees it.")
        Optional<String> words,

        @Schema(description = "When it was offered.", example = "2026-11-24T21:10:00+07:00")
        OffsetDateTime offeredAt,

        @Schema(description = "Until when the asked ward accepts or declines.", example = "2026-11-24T22:10:00+07:00")
        OffsetDateTime due,

        @Schema(
                description = "Open, or how it ended.",
                allowableValues = {"offered", "accepted", "declined", "lapsed", "withdrawn"})
        String state,

        @Schema(description = "When it ended.", example = "2026-11-24T21:25:30+07:00")
        Optional<OffsetDateTime> endedAt,

        @Schema(description = "Why it was declined, if it was.")
        Optional<Declined> declined) {

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "Declined", description = "Why a handover was declined.")
    record Declined(
            @Schema(ref = "#/components/schemas/DeclineReason")
            String reason,

            @Schema(description = "What the declining ward wrote, where your ward sees it.")
            Optional<String> words,

            @Schema(description = "Whose it is, in its opinion.", example = "26890")
            Optional<String> proposedWard) {}

    static HandoverJson of(HandoverView view) {
        return new HandoverJson(
                view.id(),
                view.incident().value(),
                view.from().code(),
                view.to().code(),
                Codes.of(view.reason()),
                view.words(),
                Times.local(view.offeredAt()),
                Times.local(view.due()),
                stateOf(view.state()),
                endOf(view.state()).map(Times::local),
                declinedOf(view.state()));
    }

    private static String stateOf(State state) {
        return switch (state) {
            case State.Offered _ -> "offered";
            case State.Accepted _ -> "accepted";
            case State.Declined _ -> "declined";
            case State.Lapsed _ -> "lapsed";
            case State.Withdrawn _ -> "withdrawn";
        };
    }

    private static Optional<Instant> endOf(State state) {
        return switch (state) {
            case State.Offered _ -> Optional.empty();
            case State.Accepted accepted -> Optional.of(accepted.at());
            case State.Declined declined -> Optional.of(declined.at());
            case State.Lapsed lapsed -> Optional.of(lapsed.at());
            case State.Withdrawn withdrawn -> Optional.of(withdrawn.at());
        };
    }

    private static Optional<Declined> declinedOf(State state) {
        return state instanceof State.Declined declined
                ? Optional.of(new Declined(
                        Codes.of(declined.reason()),
                        declined.words(),
                        declined.proposedWard().map(WardId::code)))
                : Optional.empty();
    }
}
