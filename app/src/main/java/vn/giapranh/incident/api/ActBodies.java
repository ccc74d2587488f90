package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.kernel.WardId;

/** The bodies of the acts on an incident. Each may carry the version of the incident that the sender saw. */
final class ActBodies {

    private ActBodies() {}

    /** A body that was read: the command, and the version it was decided on. */
    record Read<T>(T command, OptionalInt version) {}

    @Schema(name = "OnVersion", description = "The version that the sender decided on.")
    record OnVersion(
            @Schema(ref = "#/components/schemas/SeenVersion")
            Optional<Integer> version) {

        static OptionalInt read(@Nullable JsonNode json) {
            Fields fields = Fields.of(json, Set.of("version"));
            OptionalInt version = fields.version("version");
            return fields.make(() -> version);
        }
    }

    @Schema(name = "Offer", description = "The lead is offered to another ward.")
    record Offer(
            @Schema(description = "The ward that is to lead.", pattern = "^\\d{5}$", example = "26968")
            String toWard,

            @Schema(
                    description = "A code (" + OFFER_REASONS + "), or free words, which are taken as `other`.",
                    maxLength = 1000,
                    example = "not-our-ground")
            String reason,

            @Schema(description = "What the other ward should know.", maxLength = 1000)
            Optional<String> words,

            @Schema(ref = "#/components/schemas/SeenVersion")
            Optional<Integer> version) {

        static Read<OfferHandover> read(@Nullable JsonNode json, IncidentNumber incident) {
            Fields fields = Fields.of(json, Set.of("toWard", "reason", "words", "version"));
            Optional<WardId> toWard = fields.requiredWard("toWard");
            String reason = fields.requiredText("reason");
            String words = fields.text("words").orElse("");
            OptionalInt version = fields.version("version");
            Optional<HandoverReason> code = Codes.find(HandoverReason.class, reason);
            return fields.make(() -> new Read<>(
                    new OfferHandover(
                            incident,
                            toWard.orElseThrow(),
                            code.orElse(HandoverReason.OTHER),
                            withReason(code.isPresent(), reason, words)),
                    version));
        }
    }

    @Schema(name = "Decline", description = "The offered ward declines.")
    record Decline(
            @Schema(
                    description = "A code (" + DECLINE_REASONS + "), or free words, which are taken as `other`.",
                    maxLength = 1000,
                    example = "not-our-ground")
            String reason,

            @Schema(description = "More about it.", maxLength = 1000)
            Optional<String> words,

            @Schema(description = "Whose it is, where known.", pattern = "^\\d{5}$", example = "26977")
            Optional<String> proposedWard,

            @Schema(ref = "#/components/schemas/SeenVersion")
            Optional<Integer> version) {

        static Read<DeclineHandover> read(@Nullable JsonNode json, UUID handover) {
            Fields fields = Fields.of(json, Set.of("reason", "words", "proposedWard", "version"));
            String reason = fields.requiredText("reason");
            String words = fields.text("words").orElse("");
            Optional<WardId> proposed = fields.ward("proposedWard");
            OptionalInt version = fields.version("version");
            Optional<DeclineReason> code = Codes.find(DeclineReason.class, reason);
            return fields.make(() -> new Read<>(
                    new DeclineHandover(
                            handover,
                            code.orElse(DeclineReason.OTHER),
                            withReason(code.isPresent(), reason, words),
                            proposed),
                    version));
        }
    }

    @Schema(name = "Closure", description = "The incident is over.")
    record Closure(
            @Schema(
                    description = "What was done, for the file. Also taken under the names `result` and `reason`.",
                    maxLength = 1000,
                    example = "Đã nhắc nhở, tình hình ổn định.")
            Optional<String> words,

            @Schema(ref = "#/components/schemas/SeenVersion")
            Optional<Integer> version) {

        static Read<String> read(@Nullable JsonNode json) {
            Fields fields = Fields.of(json, Set.of("words", "result", "reason", "version"));
            String words = Stream.of("words", "result", "reason")
                    .flatMap(name -> fields.text(name).stream())
                    .collect(Collectors.joining("\n"));
            OptionalInt version = fields.version("version");
            return fields.make(() -> new Read<>(words, version));
        }
    }

    static final String OFFER_REASONS =
            "`not-our-ground`, `on-the-line`, `their-competence`, `their-resource`, `their-earlier-case`, `other`";
    static final String DECLINE_REASONS = "`not-our-ground`, `other-owner-known`, `missing-information`, "
            + "`already-handled`, `outside-competence`, `other`";

    /** Free words given as the reason are not lost: they stand before the other words. */
    private static String withReason(boolean isCode, String reason, String words) {
        return isCode ? words : (reason + " " + words).strip();
    }
}
