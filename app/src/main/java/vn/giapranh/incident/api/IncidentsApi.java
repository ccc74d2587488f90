package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.api.ActBodies.Closure;
import vn.giapranh.incident.api.ActBodies.OnVersion;
import vn.giapranh.incident.api.ActBodies.Read;
import vn.giapranh.kernel.Actor;

/** One incident: read, acknowledge, close. */
@RestController
@RequestMapping(path = "/api/v1/incidents/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Incidents")
class IncidentsApi {

    private final Incidents incidents;
    private final Answers answers;

    IncidentsApi(Incidents incidents, Answers answers) {
        this.incidents = incidents;
        this.answers = answers;
    }

    @Operation(
            operationId = "getIncident",
            summary = "Read an incident",
            description =
                    "The incident as your ward may see it. One that your ward may not know of is 404, as one that "
                            + "does not exist. The `ETag` is its version.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The incident.",
                            content = @Content(schema = @Schema(implementation = IncidentJson.class))))
    @GetMapping
    ResponseEntity<?> get(@Parameter(hidden = true) Actor actor, @PathVariable String number) {
        return answers.incident(HttpStatus.OK, incidents.get(actor, Seen.number(number)));
    }

    @Operation(
            operationId = "acknowledgeIncident",
            summary = "Acknowledge an incident",
            description = "Your ward, which leads, has it in hand.",
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
                            description = "Acknowledged; the incident after it.",
                            content = @Content(schema = @Schema(implementation = IncidentJson.class))))
    @PostMapping("/acknowledgement")
    ResponseEntity<?> acknowledge(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String number,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        IncidentNumber incident = Seen.number(number);
        return answers.of(
                incidents.acknowledge(actor, incident, Seen.attempt(key, ifMatch, OnVersion.read(body))), request);
    }

    @Operation(
            operationId = "closeIncident",
            summary = "Close an incident",
            description =
                    "Your ward, which leads, takes it off the books; an incident not yet acknowledged or resolved "
                            + "is so by the same act. Refused while a handover, a dispute or a task is open. The answer owed to the "
                            + "reporter goes on being owed.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = "May be left out.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Closure.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Closed; the incident after it.",
                            content = @Content(schema = @Schema(implementation = IncidentJson.class))))
    @PostMapping("/closure")
    ResponseEntity<?> close(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String number,
            @RequestHeader(name = Seen.KEY_HEADER, defaultValue = "") String key,
            @RequestHeader(name = "If-Match", defaultValue = "") String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode body,
            HttpServletRequest request) {
        IncidentNumber incident = Seen.number(number);
        Read<String> closure = Closure.read(body);
        return answers.of(
                incidents.close(actor, incident, closure.command(), Seen.attempt(key, ifMatch, closure.version())),
                request);
    }
}
