package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.IncidentView.ActView;
import vn.giapranh.incident.PlaceView;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** An incident as the caller's ward may see it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
        name = "Incident",
        description = "An incident as your ward may see it: what the charter does not share with you is not in it.")
record IncidentJson(
        @Schema(ref = "#/components/schemas/Number") String number,
        @Schema(ref = "#/components/schemas/Version") int version,
        @Schema(ref = "#/components/schemas/State") String state,
        @Schema(ref = "#/components/schemas/Kind") String kind,
        @Schema(ref = "#/components/schemas/Urgency") String urgency,
        @Schema(ref = "#/components/schemas/Channel") String channel,

        @Schema(description = "Code of the ward that leads now: exactly one.", example = "26968")
        String leadWard,

        @Schema(description = "Its name.", example = "Tân Sơn Nhất")
        String leadWardName,

        @Schema(description = "Code of the ward that took the report.", example = "26968")
        Optional<String> receivedBy,

        @Schema(description = "Degrees east, WGS84.", example = "106.66437")
        double lon,

        @Schema(description = "Degrees north, WGS84.", example = "10.80593")
        double lat,

        @Schema(description = "Code of the ward whose ground it is.", example = "26968")
        Optional<String> ward,

        @Schema(description = "The border in whose zone it lies.", example = "26968-26977")
        Optional<String> border,

        @Schema(description = "Code of the named segment that decided the lead.", example = "duong-truong-son")
        Optional<String> segment,

        @Schema(description = "Distance to the border in metres.", example = "42.7")
        Optional<Double> distanceMetres,

        @Schema(ref = "#/components/schemas/Relation") String relation,

        @Schema(description = "The charter version it began under.", example = "bon-phuong-tan-son/1")
        Optional<String> charter,

        @Schema(description = "When it was reported.", example = "2026-11-24T21:04:11+07:00")
        OffsetDateTime reportedAt,

        @Schema(description = "When something last happened to it.", example = "2026-11-24T21:20:45+07:00")
        OffsetDateTime changedAt,

        @Schema(description = "The reporter's words, where your ward sees them.")
        Optional<String> words,

        @Schema(description = "The number another line gave it.")
        Optional<String> outsideReference,

        @Schema(description = "How to reach the reporter; for the lead ward only.")
        Optional<String> reporterContact,

        @Schema(description = "Every ward that led, the present one last.")
        List<PartsJson.Lead> leads,

        @Schema(description = "Running clocks first, the soonest first.")
        List<PartsJson.Clock> clocks,

        @Schema(description = "The neighbours that must know.")
        List<PartsJson.Told> tell,

        @Schema(description = "Handovers, the open one last.")
        List<HandoverJson> handovers,

        @Schema(description = "The open dispute, else the last one.")
        Optional<PartsJson.Dispute> dispute,

        @Schema(description = "What each ward at work does.")
        List<PartsJson.Task> tasks,

        @Schema(description = "Aid asked of other wards.") List<PartsJson.Aid> aid,

        @Schema(description = "What happened, oldest first.")
        List<PartsJson.Entry> timeline,

        @Schema(description = "The incident this one was folded into.", example = "GR26-000122")
        Optional<String> mergedInto,

        @Schema(description = "The incidents folded into this one.")
        List<String> merged,

        @Schema(description = "What a duty officer of your ward may do now.", example = "[\"acknowledge\", \"close\"]")
        List<String> allowed) {

    static IncidentJson of(IncidentView view, Names names) {
        PlaceView place = view.place();
        return new IncidentJson(
                view.number().value(),
                view.version(),
                Codes.of(view.phase()),
                Codes.of(view.kind()),
                Codes.of(view.urgency()),
                Codes.of(view.channel()),
                view.lead().ward().code(),
                names.of(view.lead().ward()),
                view.receiver().map(WardId::code),
                place.lon(),
                place.lat(),
                place.ward().map(WardId::code),
                place.border().map(BorderId::toString),
                place.segment(),
                boxed(place.distanceMetres()),
                Codes.of(place.relation()),
                view.charter().map(CharterVersionId::toString),
                Times.local(view.reportedAt()),
                Times.local(view.changedAt()),
                view.words(),
                view.outsideReference(),
                view.contact(),
                view.leads().stream().map(PartsJson.Lead::of).toList(),
                view.clocks().stream().map(PartsJson.Clock::of).toList(),
                view.told().stream().map(PartsJson.Told::of).toList(),
                view.handovers().stream().map(HandoverJson::of).toList(),
                view.dispute().map(PartsJson.Dispute::of),
                view.tasks().stream().map(PartsJson.Task::of).toList(),
                view.aid().stream().map(PartsJson.Aid::of).toList(),
                view.timeline().stream().map(PartsJson.Entry::of).toList(),
                view.mergedInto().map(IncidentNumber::value),
                view.merged().stream().map(IncidentNumber::value).toList(),
                view.acts().stream()
                        .filter(act -> act.refusal().isEmpty())
                        .map(ActView::act)
                        .map(Codes::of)
                        .toList());
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
