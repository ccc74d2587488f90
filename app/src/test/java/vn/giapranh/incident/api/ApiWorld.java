package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.NHAT_HOA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ApiClient;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.BorderPlaces;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/** What a stranger's programme has: an address, and the tokens that {@code ./giapranh tokens} prints. */
final class ApiWorld implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<WardId, ApiClient> clients = new HashMap<>();
    private final int port;
    private final Territory territory;

    ApiWorld(int port, List<DatabaseCommand> commands, Territory territory) {
        this.port = port;
        this.territory = territory;
        var printed = new ByteArrayOutputStream();
        DatabaseCommand command = commands.stream()
                .filter(each -> each.name().equals("tokens"))
                .findFirst()
                .orElseThrow();
        assertThat(command.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        JsonMapper.shared()
                .readTree(printed.toByteArray())
                .properties()
                .forEach(token -> clients.put(
                        WardId.of(token.getKey()), withToken(token.getValue().asString())));
    }

    ApiClient withToken(String token) {
        return ApiClient.of(http, port, token);
    }

    ExecutorService threads() {
        return threads;
    }

    EventEar listen(ApiClient client) throws IOException, InterruptedException {
        return new EventEar(client, threads);
    }

    @Override
    public void close() {
        threads.close();
        http.close();
    }

    ApiClient as(WardId ward) {
        return Objects.requireNonNull(clients.get(ward));
    }

    Located place(BorderId border, WardId ward) {
        return BorderPlaces.near(territory, border, ward, 40);
    }

    /** A place of the ward without a border near it. */
    Located interior(WardId ward) {
        Located edge = place(NHAT_HOA, ward);
        for (double step = 0.004; step < 0.03; step += 0.002) {
            for (int degrees = 0; degrees < 360; degrees += 30) {
                Located place = territory.locate(
                        edge.lon() + step * Math.cos(Math.toRadians(degrees)),
                        edge.lat() + step * Math.sin(Math.toRadians(degrees)));
                if (place.ward().filter(ward::equals).isPresent()
                        && place.borders().isEmpty()) {
                    return place;
                }
            }
        }
        throw new AssertionError("no interior of " + ward);
    }

    static Map<String, Object> report(Located place, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "noise");
        body.put("urgency", "soon");
        body.put("lon", place.lon());
        body.put("lat", place.lat());
        body.put("words", words);
        return body;
    }

    Answer reported(WardId by, BorderId border, WardId ground, String words) throws Exception {
        return as(by).post("/incidents", report(place(border, ground), words));
    }

    /** A new incident on the ground of one of the two wards at the first border, led by it. */
    String number(WardId ward) throws Exception {
        return reported(ward, NHAT_HOA, ward, "Karaoke loa kéo").at("number");
    }

    String offer(WardId from, String number, WardId to) throws Exception {
        Answer offered = as(from).post(
                        "/incidents/" + number + "/handovers", Map.of("toWard", to.code(), "reason", "not-our-ground"));
        assertThat(offered.status()).as(offered.text()).isEqualTo(201);
        return offered.at("id");
    }

    Answer read(WardId ward, String number) throws Exception {
        return as(ward).get("/incidents/" + number);
    }

    List<JsonNode> list(WardId ward, String query) throws Exception {
        Answer answer = as(ward).get("/incidents" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").valueStream().toList();
    }

    List<String> numbers(WardId ward, String query) throws Exception {
        return list(ward, query).stream()
                .map(row -> row.path("number").asString())
                .toList();
    }
}
