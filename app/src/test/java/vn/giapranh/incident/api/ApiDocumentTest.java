package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ServerTest;

@ServerTest
class ApiDocumentTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void describes_every_mapping_below_api_v1_and_nothing_else() throws Exception {
        Set<String> mapped = new TreeSet<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping :
                requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            for (String path : mapping.getKey().getPatternValues()) {
                if (path.startsWith("/api/v1")) {
                    mapping.getKey()
                            .getMethodsCondition()
                            .getMethods()
                            .forEach(method -> mapped.add(method + " " + path));
                }
            }
        }

        JsonNode document = document();

        Set<String> described = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(mapped).hasSizeGreaterThan(9);
        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void is_openapi_3_1_and_public() throws Exception {
        assertThat(document().path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void every_reference_leads_somewhere() throws Exception {
        JsonNode document = document();
        document.findValues("$ref")
                .forEach(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    private JsonNode document() throws Exception {
        byte[] body =
                mvc.get().uri("/api/openapi.json").exchange().getResponse().getContentAsByteArray();
        // The linter of the CI steps reads it here.
        Files.write(Path.of("target", "openapi.json"), body);
        return JsonMapper.shared().readTree(body);
    }
}
