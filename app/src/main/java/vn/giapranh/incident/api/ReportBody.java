package vn.giapranh.incident.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ReportIncident;
import vn.giapranh.territory.Territory;

/** The body of {@code POST /incidents}. */
@Schema(name = "Report", description = "What is reported. Unknown fields are refused by name.")
record ReportBody(
        @Schema(ref = "#/components/schemas/Kind") String kind,
        @Schema(ref = "#/components/schemas/Urgency") String urgency,

        @Schema(description = "Degrees east, WGS84.", minimum = "-180", maximum = "180", example = "106.66437")
        double lon,

        @Schema(description = "Degrees north, WGS84.", minimum = "-90", maximum = "90", example = "10.80593")
        double lat,

        @Schema(
                description = "What happened. Never a person's data.",
                minLength = 1,
                maxLength = ReportIncident.LONGEST_WORDS,
                example = "Hai nhóm cãi vã, có xô xát trước quán ăn.")
        String words,

        @Schema(
                description = "How to reach the reporter. Kept apart and encrypted, shown to the lead ward only.",
                maxLength = 200,
                example = "0900 000 000")
        Optional<String> reporterContact,

        @Schema(description = "The number another line gave it.", maxLength = 80, example = "1022: 2026-118-4471")
        Optional<String> outsideReference,

        @Schema(
                description = "What is seen on the spot and no map can know. `crossing`: it goes over the line. "
                        + "`unclear`: nobody can say on which side; then the receiver leads.",
                allowableValues = {"crossing", "unclear"})
        Optional<String> relation) {

    private static final Set<String> FIELDS =
            Set.of("kind", "urgency", "lon", "lat", "words", "reporterContact", "outsideReference", "relation");

    /** Reads a body; throws {@code InvalidException} with every field that is wrong. */
    static ReportIncident read(@Nullable JsonNode json, Territory territory) {
        Fields fields = Fields.of(json, FIELDS);
        Optional<Kind> kind = fields.requiredCode("kind", Kind.class);
        Optional<Urgency> urgency = fields.requiredCode("urgency", Urgency.class);
        OptionalDouble lon = fields.requiredNumber("lon");
        OptionalDouble lat = fields.requiredNumber("lat");
        if (lon.isPresent() && lat.isPresent()) {
            fields.check(() -> territory.locate(lon.getAsDouble(), lat.getAsDouble()));
        }
        String words = fields.requiredText("words");
        Optional<String> contact = fields.text("reporterContact");
        Optional<String> reference = fields.text("outsideReference");
        Optional<Relation> relation = fields.code("relation", Relation.class, fields.text("relation"));
        // The command checks the rest; what stands in for a wrong field is never kept.
        ReportIncident[] command = new ReportIncident[1];
        fields.check(() -> command[0] = new ReportIncident(
                kind.orElse(Kind.OTHER),
                urgency.orElse(Urgency.ROUTINE),
                lon.orElse(0),
                lat.orElse(0),
                words.isEmpty() ? "-" : words,
                Channel.API,
                contact,
                reference,
                relation));
        return fields.make(() -> command[0]);
    }
}
