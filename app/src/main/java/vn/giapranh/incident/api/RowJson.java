package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** An incident in a list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
        name = "IncidentRow",
        description = "An incident in a list: the basics, which every ward that knows of it may see.")
record RowJson(
        @Schema(ref = "#/components/schemas/Number") String number,
        @Schema(ref = "#/components/schemas/Version") int version,
        @Schema(ref = "#/components/schemas/State") String state,
        @Schema(ref = "#/components/schemas/Kind") String kind,
        @Schema(ref = "#/components/schemas/Urgency") String urgency,

        @Schema(description = "Code of the ward that leads.", example = "26968")
        String leadWard,

        @Schema(description = "Code of the ward whose ground it is.", example = "26968")
        Optional<String> ward,

        @Schema(description = "The border in whose zone it lies.", example = "26968-26977")
        Optional<String> border,

        @Schema(ref = "#/components/schemas/Relation") String relation,

        @Schema(description = "Degrees east, WGS84.", example = "106.66437")
        double lon,

        @Schema(description = "Degrees north, WGS84.", example = "10.80593")
        double lat,

        @Schema(description = "When it was reported.", example = "2026-11-24T21:04:11+07:00")
        OffsetDateTime reportedAt,

        @Schema(description = "When something last happened to it.", example = "2026-11-24T21:20:45+07:00")
        OffsetDateTime changedAt,

        @Schema(description = "The beginning of the words, where your ward sees them.")
        Optional<String> excerpt,

        @Schema(description = "Code of the ward that a handover waits for.", example = "26977")
        Optional<String> handoverTo,

        @Schema(description = "Whether the lead is in dispute.")
        boolean disputed,

        @Schema(description = "The soonest clock that runs.", example = "2026-11-24T21:34:11+07:00")
        Optional<OffsetDateTime> nextDue) {

    static RowJson of(IncidentRow row) {
        return new RowJson(
                row.number().value(),
                row.version(),
                Codes.of(row.phase()),
                Codes.of(row.kind()),
                Codes.of(row.urgency()),
                row.lead().code(),
                row.ground().map(WardId::code),
                row.border().map(BorderId::toString),
                Codes.of(row.relation()),
                row.lon(),
                row.lat(),
                Times.local(row.reportedAt()),
                Times.local(row.changedAt()),
                row.excerpt(),
                row.handoverTo().map(WardId::code),
                row.disputed(),
                row.nextDue().map(Times::local));
    }
}
