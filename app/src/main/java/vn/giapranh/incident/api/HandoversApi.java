package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.DeclineHandover;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.OfferHandover;
import vn.giapranh.incident.api.ActBodies.Decline;
import vn.giapranh.incident.api.ActBodies.Offer;
import vn.giapranh.incident.api.ActBodies.OnVersion;
import vn.giapranh.incident.api.ActBodies.Read;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;

/** Passing the lead: offered by one ward, accepted or declined by the other. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Handovers")
class HandoversApi {

    private final Handovers handovers;
    private final Answers answers;
    private final Names names;

    HandoversApi(Handovers handovers, Answers answers, Names names) {
        this.handovers = handovers;
        this.answers = answers;
        this.names = names;
    }

    @Operation(
            operationId = "offerHandover",
            summary = "Offer the lead to another ward",
            description = "Your ward, which leads, offers it to a party of the charter across the border, and goes on "
                    + "leading until the other ward accepts. At most one offer is open.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The offer.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Offer.class))),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            description = "Offered; the handover, and the incident after it.",
                            content = @Content(schema = @Schema(implementation = OfferedJson.class))))
    @PostMapping("/incidents/{number}/handovers")
    ResponseEntity<?> offer(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String number,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        IncidentNumber incident = Seen.number(number);
        Read<OfferHandover> offer = Offer.read(body, incident);
        ActOutcome outcome = handovers.offer(actor, offer.command(), Seen.attempt(key, ifMatch, offer.version()));
        return outcome instanceof ActOutcome.Done done
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Seen.tag(done.incident().version()))
                        .body(OfferedJson.of(done.incident(), names))
                : answers.of(outcome, request);
    }

    @Operation(
            operationId = "acceptHandover",
            summary = "Accept a handover",
            description = "From the answer on your ward leads.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = "May be left out.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = OnVersion.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Accepted; the incident after it.",
                            content = @Content(schema = @Schema(implementation = IncidentJson.class))))
    @PostMapping("/handovers/{id}/acceptance")
    ResponseEntity<?> accept(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String id,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        UUID handover = handover(id);
        return answers.of(handovers.accept(actor, handover, Seen.attempt(key, ifMatch, OnVersion.read(body))), request);
    }

    @Operation(
            operationId = "refuseHandover",
            summary = "Decline a handover",
            description =
                    "The giver goes on leading; at the second decline the chair is asked. Name the ward whose it is, "
                            + "where you know.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Why.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Decline.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Declined; the incident after it.",
                            content = @Content(schema = @Schema(implementation = IncidentJson.class))))
    @PostMapping("/handovers/{id}/refusal")
    ResponseEntity<?> decline(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String id,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        Read<DeclineHandover> decline = Decline.read(body, handover(id));
        return answers.of(
                handovers.decline(actor, decline.command(), Seen.attempt(key, ifMatch, decline.version())), request);
    }

    private static UUID handover(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new UnknownException("incident");
        }
    }
}
