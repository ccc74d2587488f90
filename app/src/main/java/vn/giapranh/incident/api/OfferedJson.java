package vn.giapranh.incident.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import vn.giapranh.incident.IncidentView;

/** The answer of {@code POST /incidents/{number}/handovers}: the handover, with the incident beside it. */
@Schema(name = "OfferedHandover", description = "The handover that was offered, and the incident after it.")
record OfferedJson(
        @JsonUnwrapped HandoverJson handover,
        @Schema(ref = "#/components/schemas/Version") int version,

        @Schema(description = "The incident after the offer.")
        IncidentJson incident) {

    static OfferedJson of(IncidentView view, Names names) {
        return new OfferedJson(
                HandoverJson.of(view.handovers().getLast()), view.version(), IncidentJson.of(view, names));
    }
}
