package vn.giapranh.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.notification.LiveEvent.HotspotSeen;
import vn.giapranh.notification.LiveEvent.IncidentChanged;
import vn.giapranh.notification.LiveEvent.MeetingChanged;
import vn.giapranh.notification.LiveEvent.Told;
import vn.giapranh.notification.LiveStreams;
import vn.giapranh.notification.LiveStreams.Beside;

/** {@code GET /api/v1/events}: the live stream of an organisation's ward. */
@RestController
@Tag(name = "Events")
class EventsController {

    /** A programme comes back with its token after this, so that a revoked one hears no more. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final LiveStreams streams;
    private final Clock clock;

    EventsController(LiveStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Operation(
            operationId = "streamEvents",
            summary = "Changes of incidents as they happen",
            description =
                    "Server-sent events of everything that happens to the incidents your ward may know of. `incident-changed` "
                            + "carries the number and the kind of the change, never its content: read the incident to see it. "
                            + "`hotspot-found` carries the number of a hotspot, for people to look at; `meeting-changed` the "
                            + "number of a meeting and the kind of the change. "
                            + "`refresh` says that changes may have been missed: list again. An event may come twice, with the same "
                            + "`eventId`. Comments keep the connection open. The server ends a stream after a quarter of an hour; "
                            + "connect again with the id of the last event in `Last-Event-ID` to get what came meanwhile, up to two "
                            + "days back.")
    @ApiResponse(
            responseCode = "200",
            description = "The stream.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string"),
                            examples =
                                    @ExampleObject(
                                            name = "a handover was offered",
                                            value =
                                                    "id: 48213-9917\nevent: incident-changed\ndata: {\"number\":\"GR26-000123\","
                                                            + "\"change\":\"handover-offered\",\"at\":\"2026-11-24T21:04:11+07:00\","
                                                            + "\"eventId\":\"0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10\"}\n\n")))
    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "Resume after this event.", example = "48213-9917")
                    @RequestHeader(name = "Last-Event-ID", defaultValue = "")
                    String lastEventId,
            HttpServletResponse response) {
        Instant until = clock.instant().plus(LONGEST);
        SseSink sink = new SseSink(() -> clock.instant().isBefore(until), EventsController::data);
        return Streaming.open(streams, actor, actor.mark(), Beside.NOTHING, lastEventId, sink, response);
    }

    private static Map<String, Object> data(Told told) {
        return switch (told) {
            case IncidentChanged changed -> {
                Map<String, Object> data = data(changed.number(), changed.at(), told);
                data.put("change", changed.change());
                yield data;
            }
            case HotspotSeen seen -> data(seen.number(), seen.at(), told);
            case MeetingChanged changed -> {
                Map<String, Object> data = data(changed.number(), changed.at(), told);
                data.put("change", changed.change());
                yield data;
            }
        };
    }

    private static Map<String, Object> data(String number, Instant at, Told told) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", number);
        data.put("at", at.atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toOffsetDateTime());
        data.put("eventId", told.eventId());
        return data;
    }
}
