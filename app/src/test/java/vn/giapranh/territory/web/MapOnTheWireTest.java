package vn.giapranh.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.ProposeEdition;
import vn.giapranh.territory.Territory;

/** What a browser without an account gets, as it gets it: packed, kept, asked for again; and a file that no form takes. */
@ServerTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MapOnTheWireTest {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");

    @LocalServerPort
    private int port;

    @Autowired
    private Territory territory;

    @Autowired
    private Editions editions;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_sheet_comes_packed_once_and_not_again_while_it_is_the_same() throws Exception {
        layGround();
        HttpResponse<byte[]> first = get("/map/wards.geojson", "Accept-Encoding", "gzip, br");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "content-type")).isEqualTo("application/geo+json");
        assertThat(header(first, "content-encoding")).isEqualTo("gzip");
        assertThat(header(first, "cache-control")).isEqualTo("max-age=60, public");
        assertThat(header(first, "vary")).isEqualTo("Accept-Encoding");
        assertThat(first.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("SESSION"));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(first.body()))) {
            assertThat(JsonMapper.shared()
                            .readTree(unpacked.readAllBytes())
                            .path("features")
                            .size())
                    .isEqualTo(4);
        }
        HttpResponse<byte[]> again = browser.send(
                request("/map/wards.geojson")
                        .header("Accept-Encoding", "gzip")
                        .header("If-None-Match", header(first, "etag"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "etag")).isEqualTo(header(first, "etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "gzip; q=0.000"})
    void who_takes_nothing_packed_gets_it_plain_under_another_mark(String accepted) throws Exception {
        layGround();
        HttpResponse<byte[]> plain = get("/map/borders.geojson", "Accept-Encoding", accepted);

        assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
        assertThat(JsonMapper.shared().readTree(plain.body()).path("features").size())
                .isEqualTo(3);
        assertThat(header(get("/map/borders.geojson", "Accept-Encoding", "gzip;q=0.5"), "etag"))
                .isNotEqualTo(header(plain, "etag"));
    }

    @Test
    void a_place_is_asked_for_without_an_account() throws Exception {
        layGround();

        assertThat(new String(
                        get("/places?q=hanh%20thong", "Accept", "text/html").body(), StandardCharsets.UTF_8))
                .contains("data-label=\"Phường Hạnh Thông\"");
    }

    @Test
    void a_file_that_is_far_too_large_gets_a_page_in_words_and_not_a_broken_line() throws Exception {
        byte[] head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"wards.geojson\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                request("/borders/editions")
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, new byte[22_000_000], tail)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn", "quay lại trang trước");
    }

    private void layGround() throws IOException {
        if (territory.findEdition().isEmpty()) {
            editions.propose(
                    ENGINE,
                    new ProposeEdition(
                            "Tháng 3/2026",
                            "NXB",
                            LocalDate.of(2025, 7, 1),
                            Files.readString(Path.of("../data/wards4.geojson"))));
        }
    }

    private HttpResponse<byte[]> get(String path, String name, String value) throws Exception {
        return browser.send(request(path).header(name, value).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
