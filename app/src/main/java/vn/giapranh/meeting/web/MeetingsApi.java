package vn.giapranh.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giapranh.kernel.Actor;
import vn.giapranh.meeting.Meetings;

/** {@code GET /api/v1/meetings.ics}: the meetings of a charter as a calendar, for an organisation's programme. */
@RestController
@Tag(name = "Meetings")
class MeetingsApi {

    private final Meetings meetings;
    private final CalendarFiles files;

    MeetingsApi(Meetings meetings, CalendarFiles files) {
        this.meetings = meetings;
        this.files = files;
    }

    @Operation(
            operationId = "getMeetingCalendar",
            summary = "The meetings that have been called, as a calendar",
            description =
                    "An iCalendar file (RFC 5545) of the meetings of a charter of your ward: those called, moved and cancelled. "
                            + "The same meeting keeps its `UID`; a change raises its `SEQUENCE`.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @GetMapping("/api/v1/meetings.ics")
    ResponseEntity<byte[]> calendar(
            @Parameter(hidden = true) Actor actor,
            @Parameter(
                            description = "The charter's short name; empty: the first of your ward.",
                            example = "bon-phuong-tan-son")
                    @RequestParam(defaultValue = "")
                    String charter) {
        return files.feed(actor, meetings, charter);
    }
}
