package vn.giapranh.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One programme that reports, acknowledges and hands over for as long as the server answers, and remembers what it was told:
 * what was acknowledged must be there for ever, what was not is sent again with the same key.
 */
final class Reporter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A place of Tân Sơn Hòa three metres from the line to Tân Sơn Nhất. */
    private static final String PLACE = "\"lon\":106.6617,\"lat\":10.8118";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens;

    /** An answered report. {@code version}: the highest that was told. */
    record Acknowledged(String key, String number, int version) {}

    final List<Acknowledged> acknowledged = new ArrayList<>();
    final List<String> unanswered = new ArrayList<>();

    Reporter(Map<String, String> tokens) {
        this.tokens = tokens;
    }

    /** Works until a call is not answered. */
    void work(Function<String, URI> address) throws InterruptedException {
        while (true) {
            String key = UUID.randomUUID().toString();
            unanswered.add(key);
            String number;
            try {
                number = report(address, key).path("number").asString();
            } catch (IOException crashed) {
                return;
            }
            unanswered.removeLast();
            acknowledged.add(new Acknowledged(key, number, 1));
            try {
                handOver(address, key, number);
            } catch (IOException crashed) {
                return;
            }
        }
    }

    private void handOver(Function<String, URI> address, String key, String number)
            throws IOException, InterruptedException {
        String incident = "/api/v1/incidents/" + number;
        told(key, number, call(address, "26977", incident + "/acknowledgement", "{}", key + "-a"));
        JsonNode offer = call(
                address,
                "26977",
                incident + "/handovers",
                "{\"toWard\":\"26968\",\"reason\":\"on-the-line\",\"version\":2}",
                key + "-o");
        told(key, number, offer);
        String handover = "/api/v1/handovers/" + offer.path("id").asString();
        told(key, number, call(address, "26968", handover + "/acceptance", "{}", key + "-y"));
    }

    private void told(String key, String number, JsonNode answer) {
        acknowledged.removeLast();
        acknowledged.add(new Acknowledged(key, number, answer.path("version").asInt()));
    }

    /** Reports under the key; the same key says the same. */
    JsonNode report(Function<String, URI> address, String key) throws IOException, InterruptedException {
        return call(
                address,
                "26977",
                "/api/v1/incidents",
                "{\"kind\":\"noise\",\"urgency\":\"soon\"," + PLACE + ",\"words\":\"Báo tin " + key + "\"}",
                key);
    }

    int versionOf(Function<String, URI> address, String number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.apply("/api/v1/incidents/" + number))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.get("26977"))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200
                ? JsonMapper.shared().readTree(answer.body()).path("version").asInt()
                : -answer.statusCode();
    }

    private JsonNode call(Function<String, URI> address, String ward, String path, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.apply(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Objects.requireNonNull(tokens.get(ward)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("not acknowledged: " + answer.statusCode());
        }
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
