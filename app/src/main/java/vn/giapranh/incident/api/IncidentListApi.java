package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.incident.Phase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/** {@code GET /api/v1/incidents}: what the caller's ward may see, page by page. */
@RestController
@Tag(name = "Incidents")
class IncidentListApi {

    private static final int USUAL_PAGE = 50;
    private static final String OPEN = "open";
    private static final List<String> STATES =
            Stream.concat(Stream.of(OPEN), Codes.all(Phase.class).stream()).toList();

    private final Board board;

    IncidentListApi(Board board) {
        this.board = board;
    }

    @Operation(
            operationId = "listIncidents",
            summary = "List incidents",
            description = "The incidents your ward may see, newest report first. Follow `next` until it is null.")
    @GetMapping(path = "/api/v1/incidents", produces = MediaType.APPLICATION_JSON_VALUE)
    PageJson list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(
                            description = "Only those this ward leads now.",
                            schema = @Schema(type = "string", pattern = "^\\d{5}$", example = "26968"))
                    @RequestParam(required = false)
                    Optional<String> ward,
            @Parameter(
                            description =
                                    "Only those in these states; `open` stands for reported, acknowledged and resolved.",
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            type = "string",
                                                            allowableValues = {
                                                                "open",
                                                                "reported",
                                                                "acknowledged",
                                                                "resolved",
                                                                "closed",
                                                                "merged"
                                                            })))
                    @RequestParam(required = false)
                    List<String> state,
            @Parameter(
                            description = "Only those that something happened to at or after this time.",
                            example = "2026-11-24T00:00:00+07:00",
                            schema = @Schema(type = "string", format = "date-time"))
                    @RequestParam(required = false)
                    Optional<String> since,
            @Parameter(description = "The `next` of the page before.", schema = @Schema(type = "string"))
                    @RequestParam(required = false)
                    Optional<String> cursor,
            @Parameter(
                            description = "Most incidents on a page.",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            minimum = "1",
                                            maximum = "" + ListIncidents.LARGEST_PAGE,
                                            defaultValue = "" + USUAL_PAGE))
                    @RequestParam(required = false)
                    Optional<String> limit) {
        Query query = new Query();
        Optional<WardId> lead = ward.flatMap(code -> query.fields().ward("ward", code));
        Set<Phase> phases = phases(query.fields(), state == null ? List.of() : state);
        Optional<Instant> from = query.fields().instant("since", since);
        OptionalInt most = query.wholeNumber("limit", limit);
        ListIncidents filter = query.make(() -> new ListIncidents(
                lead,
                Optional.empty(),
                phases,
                Set.of(),
                Set.of(),
                from,
                Optional.empty(),
                cursor.filter(text -> !text.isEmpty()),
                most.orElse(USUAL_PAGE)));
        return PageJson.of(board.list(actor, filter));
    }

    private static Set<Phase> phases(Fields fields, List<String> states) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String state : states) {
            if (state.strip().equalsIgnoreCase(OPEN)) {
                EnumSet.allOf(Phase.class).stream().filter(Phase::isOpen).forEach(phases::add);
            } else {
                Codes.find(Phase.class, state)
                        .ifPresentOrElse(phases::add, () -> fields.unknownCode("state", state, STATES));
            }
        }
        return phases;
    }
}
