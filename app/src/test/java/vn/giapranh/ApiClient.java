package vn.giapranh;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A programme that knows nothing of the server but its address and one token: what goes over the wire is what a user's
 * own programme would send.
 */
public final class ApiClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private final String base;
    private final List<String> headers;

    private ApiClient(HttpClient http, String base, List<String> headers) {
        this.http = http;
        this.base = base;
        this.headers = List.copyOf(headers);
    }

    /** @param port of a server on this machine */
    public static ApiClient of(HttpClient http, int port, String token) {
        return new ApiClient(http, "http://127.0.0.1:" + port + "/api/v1", List.of("Authorization", "Bearer " + token));
    }

    public ApiClient withoutToken() {
        return new ApiClient(http, base, List.of());
    }

    /** The same with one header more. */
    public ApiClient with(String header, String value) {
        List<String> more = new java.util.ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new ApiClient(http, base, more);
    }

    public ApiClient withKey(String key) {
        return with("Idempotency-Key", key);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** Without a body, and so without saying of what type it is. */
    public Answer post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return postText(path, JsonMapper.shared().writeValueAsString(body), "application/json");
    }

    public Answer postText(String path, String body, String type) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public Answer send(String method, String path) throws IOException, InterruptedException {
        return send(request(path).method(method, BodyPublishers.noBody()).build());
    }

    /** An open stream; close it. */
    public InputStream stream(String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = http.send(
                request(path).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("stream answered " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return request;
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response);
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public String text() {
            return response.body();
        }

        /** Missing where the answer is not JSON. */
        public JsonNode json() {
            try {
                return JsonMapper.shared().readTree(response.body());
            } catch (JacksonException notJson) {
                return MissingNode.getInstance();
            }
        }

        /** The text at a path of names and indexes, for example {@code present.state}; empty where there is none. */
        public String at(String path) {
            JsonNode node = json();
            for (String step : path.split("\\.")) {
                node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
            }
            return node.asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** A problem as RFC 9457 has it and as the description of the API promises. */
        public boolean isProblem() {
            return header("Content-Type").startsWith("application/problem+json")
                    && json().path("status").asInt() == status
                    && !at("type").isEmpty()
                    && !at("title").isEmpty();
        }

        /** The names of the fields that a 422 names. */
        public List<String> wrongFields() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }

        @Override
        public String toString() {
            return status + " " + text();
        }
    }
}
