package vn.giapranh.incident.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** {@code /api/openapi.json}: OpenAPI 3.1, read off the controllers; here stands what no controller says. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String BEARER = "organisationToken";

    @Bean
    OpenAPI openApi() {
        Components components = new Components()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "The token of an organisation, issued on the page /tokens. It acts for one ward."))
                .addParameters("Number", ApiWords.number())
                .addParameters("Handover", ApiWords.handover());
        ApiWords.schemas().forEach(components::addSchemas);
        ApiWords.problems().forEach(components::addResponses);
        return new OpenAPI()
                .info(new Info()
                        .title("Giáp Ranh")
                        .version("1")
                        .summary("Coordination between neighbouring wards: one incident, exactly one ward that leads.")
                        .description(ApiWords.INTRODUCTION)
                        .contact(new Contact().name("Giáp Ranh"))
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This server.")))
                .security(List.of(new SecurityRequirement().addList(BEARER)))
                .tags(List.of(
                        tag("Territory", "Whose is this point?"),
                        tag("Incidents", "Report, read, acknowledge, close."),
                        tag("Handovers", "The lead passes from one ward to another, when the other accepts."),
                        tag("Events", "What happens, as it happens."),
                        tag("Meetings", "The meetings of a charter, as a calendar.")))
                .components(components);
    }

    /** The refusals that an operation can answer with; the words for its headers. */
    @Bean
    OperationCustomizer refusals() {
        return (operation, method) -> {
            boolean act = operation.getRequestBody() != null;
            boolean named =
                    method.getMethod().getParameterCount() > 1 && pathOf(method).contains("{");
            add(operation, "401", "NoToken");
            add(operation, "422", "Invalid");
            add(operation, "500", "Fault");
            if (named) {
                add(operation, "404", "Unknown");
            }
            if (act) {
                add(operation, "400", "NotJson");
                add(operation, "413", "TooLarge");
                add(operation, "415", "NotJsonType");
            }
            if (act && named) {
                add(operation, "403", "Forbidden");
                add(operation, "409", "Conflict");
            }
            if (pathOf(method).endsWith("/events")) {
                operation.getResponses().remove("422");
                add(operation, "429", "TooMany");
                add(operation, "503", "Busy");
            }
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ApiDocument::describeHeader);
                operation.getParameters().replaceAll(ApiDocument::shared);
            }
            return operation;
        };
    }

    private static String pathOf(HandlerMethod method) {
        return String.join(" ", ApiPaths.of(method.getMethod()));
    }

    private static void add(Operation operation, String status, String response) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + response));
    }

    private static void describeHeader(Parameter parameter) {
        String description = ApiWords.HEADERS.get(String.valueOf(parameter.getName()));
        if (description != null) {
            parameter.setDescription(description);
            parameter.setRequired(false);
            parameter.setSchema(new Schema<String>().type("string").types(java.util.Set.of("string")));
        }
    }

    /** The two parameters of paths are described once. */
    private static Parameter shared(Parameter parameter) {
        return switch (String.valueOf(parameter.getName())) {
            case "number" -> new Parameter().$ref("#/components/parameters/Number");
            case "id" -> new Parameter().$ref("#/components/parameters/Handover");
            default -> parameter;
        };
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    static ApiResponse problem(String description, Map<String, Object> example) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                        .example(example)));
    }
}
