package vn.giapranh.incident.api;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.incident.Channel;
import vn.giapranh.incident.ClockKind;
import vn.giapranh.incident.DeclineReason;
import vn.giapranh.incident.HandoverReason;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.Phase;

/** The words of the API's description that several operations share. */
final class ApiWords {

    static final String INTRODUCTION = """
            Report an incident near a shared border and learn at once which ward leads it; acknowledge, hand over, close; \
            hear what happens. A token acts for one ward and sees what the charter in force shares with that ward: what is \
            hidden from it and what does not exist look the same.

            Every act takes an `Idempotency-Key`: the same key again gets what the first attempt did. Every act takes the \
            `version` of the incident that you decided on, in the body or as `If-Match`; when the incident has moved on, \
            the answer is 409 with `present`, the incident as it stands.

            Refusals are problems (RFC 9457), in Vietnamese or, with `Accept-Language: en`, in English. Times are ISO 8601 \
            with offset, positions WGS84 degrees, wards their codes in the national list.""";

    static final Map<String, String> HEADERS = Map.of(
            Seen.KEY_HEADER,
            "The same for every retry of the same act: 1 to 200 visible ASCII characters. Without it a retry is a new act.",
            "If-Match",
            "The version of the incident that you decided on, as an entity tag: `\"3\"`.",
            "Last-Event-ID",
            "The id of the last event you saw; the stream resumes after it.");

    private ApiWords() {}

    static Parameter number() {
        return new Parameter()
                .name("number")
                .in("path")
                .required(true)
                .description("The incident's number.")
                .example("GR26-000123")
                .schema(text());
    }

    static Parameter handover() {
        return new Parameter()
                .name("id")
                .in("path")
                .required(true)
                .description("The handover's id.")
                .example("0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")
                .schema(text().format("uuid"));
    }

    static Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        schemas.put("Kind", codes(Kind.class, "What happened.", "noise"));
        schemas.put("Urgency", codes(Urgency.class, "How soon somebody must act.", "soon"));
        schemas.put("State", codes(Phase.class, "How far the incident has come.", "acknowledged"));
        schemas.put("Channel", codes(Channel.class, "How the report came.", "api"));
        schemas.put("Relation", codes(Relation.class, "Where it lies in relation to the border.", "side-a"));
        schemas.put("ClockKind", codes(ClockKind.class, "What a clock waits for.", "acknowledge"));
        schemas.put("HandoverReason", codes(HandoverReason.class, "Why the lead is offered.", "not-our-ground"));
        schemas.put("DeclineReason", codes(DeclineReason.class, "Why it is declined.", "other-owner-known"));
        schemas.put(
                "Number",
                text().description("The incident's number.")
                        .pattern("^GR\\d{2}-\\d{6,9}$")
                        .example("GR26-000123"));
        schemas.put("Version", version("The incident's version: it moves with its life, not with notes."));
        schemas.put("SeenVersion", version("The version of the incident that you decided on."));
        schemas.put("Problem", problem());
        schemas.put("FieldError", fieldError());
        return schemas;
    }

    static Map<String, ApiResponse> problems() {
        Map<String, ApiResponse> problems = new LinkedHashMap<>();
        problems.put("NotJson", example(400, "The body is not JSON.", Map.of()));
        problems.put("NoToken", example(401, "No token, or one that is unknown or revoked.", Map.of()));
        problems.put("Forbidden", example(403, "Your ward may know of it, but this is not yours to do.", Map.of()));
        problems.put("Unknown", example(404, "There is no such thing, or your ward may not know of it.", Map.of()));
        problems.put(
                "Conflict",
                example(
                        409,
                        "Not as things stand: the incident has moved on, or its state does not allow it. `present` is the "
                                + "incident as it stands.",
                        Map.of("type", "urn:giapranh:problem:refused", "reason", "handover-open")));
        problems.put("TooLarge", example(413, "The body is longer than 64 KiB.", Map.of()));
        problems.put("NotJsonType", example(415, "The body's media type is not JSON.", Map.of()));
        problems.put(
                "Invalid",
                example(
                        422,
                        "Something is wrong with what was sent; every field that is wrong is named.",
                        Map.of(
                                "errors",
                                List.of(Map.of(
                                        "field", "lat",
                                        "reason", "territory.lon-lat-swapped",
                                        "message", "Kinh độ và vĩ độ đã đổi chỗ cho nhau.",
                                        "suggestion", Map.of("lon", 106.66437, "lat", 10.80593))))));
        problems.put("TooMany", example(429, "This token holds as many streams as it may.", Map.of()));
        problems.put("Busy", example(503, "This server carries as many streams as it can.", Map.of()));
        problems.put(
                "Fault",
                example(
                        500,
                        "A fault of the server; the reference stands in its log.",
                        Map.of("reference", "0193a5c2-6f1e-7c3b-9d55-0b1e6a5d7f10")));
        return problems;
    }

    private static ApiResponse example(int status, String description, Map<String, Object> more) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "about:blank");
        example.put("title", description);
        example.put("status", status);
        example.putAll(more);
        return ApiDocument.problem(description, example);
    }

    private static Schema<?> codes(Class<? extends Enum<?>> type, String description, String example) {
        Schema<String> schema = text();
        schema.setEnum(Codes.all(type));
        schema.description(description).example(example);
        return schema;
    }

    private static Schema<?> version(String description) {
        return typed("integer")
                .format("int32")
                .minimum(java.math.BigDecimal.ONE)
                .description(description)
                .example(3);
    }

    private static Schema<?> problem() {
        return object("A refusal (RFC 9457).", List.of("type", "title", "status"))
                .addProperty("type", text().format("uri-reference").description("What kind of problem."))
                .addProperty("title", text().description("The kind, in words."))
                .addProperty("status", typed("integer").format("int32").description("The HTTP status."))
                .addProperty("detail", text().description("This case, in words."))
                .addProperty("instance", text().format("uri-reference").description("The address that was asked."))
                .addProperty("reason", text().description("Why an act was refused (409)."))
                .addProperty("reference", text().description("Stands in the server's log (500)."))
                .addProperty(
                        "errors",
                        typed("array")
                                .items(new Schema<>().$ref("#/components/schemas/FieldError"))
                                .description("Every field that is wrong (422)."))
                .addProperty("present", new Schema<>().$ref("#/components/schemas/Incident"));
    }

    private static Schema<?> fieldError() {
        Schema<?> suggestion = object("The two values the right way round.", List.of("lon", "lat"))
                .addProperty("lon", typed("number").format("double").description("Degrees east."))
                .addProperty("lat", typed("number").format("double").description("Degrees north."));
        return object("A field that is wrong.", List.of("field", "reason", "message"))
                .addProperty("field", text().description("The field as you sent it."))
                .addProperty("reason", text().description("Why, as a code."))
                .addProperty("message", text().description("Why, in words."))
                .addProperty("suggestion", suggestion);
    }

    private static Schema<?> object(String description, List<String> required) {
        return typed("object").description(description).required(required);
    }

    private static Schema<String> text() {
        return typed("string");
    }

    private static <T> Schema<T> typed(String type) {
        Schema<T> schema = new Schema<>();
        schema.type(type).types(Set.of(type));
        return schema;
    }
}
