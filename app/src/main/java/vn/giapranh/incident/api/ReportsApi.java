package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;

/** {@code POST /api/v1/incidents}: a report. */
@RestController
@Tag(name = "Incidents")
class ReportsApi {

    private final Incidents incidents;
    private final Territory territory;
    private final Names names;

    ReportsApi(Incidents incidents, Territory territory, Names names) {
        this.incidents = incidents;
        this.territory = territory;
        this.names = names;
    }

    @Operation(
            operationId = "reportIncident",
            summary = "Report an incident",
            description = "A report is located, ruled by the charter in force, led by exactly one ward and told to the "
                    + "neighbours when this answers 201. It is never turned away for being another ward's: your ward "
                    + "receives it first. Send an `Idempotency-Key` so that a retry is the same incident.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The report.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReportBody.class))),
            responses = {
                @ApiResponse(
                        responseCode = "201",
                        description = "Written, by this attempt or by an earlier one with the same key.",
                        content = @Content(schema = @Schema(implementation = ReportedJson.class)))
            })
    @PostMapping(
            path = "/api/v1/incidents",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportedJson> report(
            @Parameter(hidden = true) Actor actor,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestBody(required = false) @Nullable JsonNode body) {
        ReportOutcome outcome =
                incidents.report(actor, ReportBody.read(body, territory), Seen.attempt(key, "", OptionalInt.empty()));
        return switch (outcome) {
            case ReportOutcome.Reported reported ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .location(URI.create("/api/v1/incidents/" + reported.number()))
                        .eTag(Seen.tag(reported.version()))
                        .body(ReportedJson.of(reported, names));
            case ReportOutcome.KeyReused _ -> throw Answers.keyReused();
        };
    }
}
