package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.giapranh.incident.ReportOutcome;
import vn.giapranh.territory.BorderId;

/** The answer of {@code POST /incidents}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Reported", description = "A report that was written. From now on exactly one ward leads it.")
record ReportedJson(
        @Schema(ref = "#/components/schemas/Number") String number,
        @Schema(ref = "#/components/schemas/Version") int version,

        @Schema(description = "Code of the ward that leads.", example = "26968")
        String leadWard,

        @Schema(description = "Its name.", example = "Tân Sơn Nhất")
        String leadWardName,

        @Schema(
                description = "Why it leads: it happened there, the segment says so, or it received the report.",
                allowableValues = {"place", "segment", "receiver"})
        String leadReason,

        @Schema(description = "The article of the charter that says so.", example = "Điều 6")
        Optional<String> leadArticle,

        @Schema(description = "The border in whose zone it lies; absent in a ward's interior.", example = "26968-26977")
        Optional<String> border,

        @Schema(ref = "#/components/schemas/Relation") String relation,

        @Schema(description = "The neighbours that are told.")
        List<Tell> tell,

        @Schema(description = "The clocks that run.") List<Clock> clocks,

        @Schema(description = "When it was reported.", example = "2026-11-24T21:04:11+07:00")
        OffsetDateTime reportedAt) {

    @Schema(name = "Tell", description = "A neighbour that must know.")
    record Tell(
            @Schema(description = "Code of the ward.", example = "26977")
            String ward,

            @Schema(description = "Its name.", example = "Tân Sơn Hòa")
            String wardName,

            @Schema(description = "By when it must have seen it.", example = "2026-11-24T21:34:11+07:00")
            OffsetDateTime by) {}

    @Schema(name = "RunningClock", description = "A time by which a ward must act.")
    record Clock(
            @Schema(ref = "#/components/schemas/ClockKind") String kind,

            @Schema(description = "Code of the ward that must act.", example = "26968")
            String ward,

            @Schema(description = "By when.", example = "2026-11-24T21:34:11+07:00")
            OffsetDateTime due) {}

    static ReportedJson of(ReportOutcome.Reported reported, Names names) {
        return new ReportedJson(
                reported.number().value(),
                reported.version(),
                reported.lead().code(),
                names.of(reported.lead()),
                Codes.of(reported.why()),
                reported.leadArticle(),
                reported.border().map(BorderId::toString),
                Codes.of(reported.relation()),
                reported.tell().stream()
                        .map(told -> new Tell(told.ward().code(), names.of(told.ward()), Times.local(told.by())))
                        .toList(),
                reported.clocks().stream()
                        .map(clock ->
                                new Clock(Codes.of(clock.kind()), clock.ward().code(), Times.local(clock.due())))
                        .toList(),
                Times.local(reported.reportedAt()));
    }
}
