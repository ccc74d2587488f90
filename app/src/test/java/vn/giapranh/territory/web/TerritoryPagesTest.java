package vn.giapranh.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.SignedInPerson;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.Layer;
import vn.giapranh.territory.Territory;

/** One story: the first edition is brought in, drawn and searched; a faulty one follows and is accepted with reasons. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TerritoryPagesTest {

    private static final Path DATA = Path.of("../data");
    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final WardId HOA = WardId.of("26977");

    private final MockMvc mvc;
    private final Territory territory;
    private final Gazetteer gazetteer;
    private final Units units;
    private final People people;
    private final MovableClock clock;

    @Autowired
    TerritoryPagesTest(
            MockMvc mvc, Territory territory, Gazetteer gazetteer, Units units, People people, MovableClock clock) {
        this.mvc = mvc;
        this.territory = territory;
        this.gazetteer = gazetteer;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void at_nine_in_the_morning() {
        if (units.find(ENGINE, HOA).isEmpty()) {
            units.add(ENGINE, HOA, "Phường Tân Sơn Hòa", Optional.empty());
        }
        clock.moveTo(
                LocalDate.of(2026, 11, 2).atTime(9, 0).atZone(Territory.ZONE).toInstant());
    }

    @Test
    @Order(1)
    void before_the_first_edition_the_page_says_so_and_the_map_is_empty() throws Exception {
        assertThat(page("/borders", Role.DUTY_OFFICER)).contains("Chưa có phiên bản địa giới nào");
        assertThat(page("/borders?lang=en", Role.DUTY_OFFICER)).contains("No boundary edition yet");
        assertThat(sheet("wards").path("features").size()).isZero();
    }

    @Test
    @Order(2)
    void what_is_no_map_of_wards_comes_back_with_the_reason_and_what_was_typed() throws Exception {
        String wards = Files.readString(DATA.resolve("wards4.geojson"));
        assertThat(refused("{\"type\":", "2025-07-01")).contains("cụt giữa chừng");
        assertThat(refused("[1, 2", "2025-07-01")).contains("Bản đồ thử", "Nguồn thử");
        assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[]}", "2025-07-01"))
                .contains("không có phường nào");
        assertThat(refused(oneWard("[[10.80,106.66],[10.81,106.66],[10.81,106.67],[10.80,106.66]]"), "2025-07-01"))
                .contains("vĩ độ trước kinh độ");
        assertThat(refused(oneWard("[[NaN,10.80],[106.67,10.81],[106.66,10.81],[106.66,10.80]]"), "2025-07-01"))
                .contains("Chưa nạp được phiên bản địa giới");
        assertThat(refused(wards, "hôm nay")).contains("Hãy chọn một ngày");
        assertThat(refused("", "hôm nay")).contains("Hãy chọn một ngày", "Hãy chọn một tệp");
        assertThat(refused(wards.substring(0, 2_000) + "oops", "2025-07-01")).contains("ở dòng 2, cột");
        mvc.perform(proposal(new byte[] {(byte) 0xff, (byte) 0xfe, 'x'}, "2025-07-01")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent());
        assertThat(territory.findEdition()).isEmpty();
    }

    @Test
    @Order(3)
    void only_an_administrator_brings_one_in_and_others_read_why() throws Exception {
        mvc.perform(get("/borders/editions/new").with(as(Role.LEADER))).andExpect(status().isForbidden());
        mvc.perform(proposal(Files.readAllBytes(DATA.resolve("wards4.geojson")), "2025-07-01")
                        .with(csrf())
                        .with(as(Role.LEADER)))
                .andExpect(status().isForbidden());
        assertThat(territory.findEdition()).isEmpty();
    }

    @Test
    @Order(4)
    void wards_that_fit_together_are_accepted_at_once_and_their_borders_are_listed() throws Exception {
        mvc.perform(proposal(Files.readAllBytes(DATA.resolve("wards4.geojson")), "2025-07-01")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/borders/editions/1"));
        gazetteer.loadSegments(ENGINE, text("segments.geojson"));
        gazetteer.loadFormerWards(ENGINE, text("legacy_wards_hcmc.csv"));
        gazetteer.loadLayer(ENGINE, Layer.STREETS, text("osm_roads_2018.geojson"));

        assertThat(page("/borders", Role.DUTY_OFFICER))
                .contains(
                        "4,195 km",
                        "0,830 km",
                        "2,860 km",
                        "Đường Trường Sơn",
                        "Đang có hiệu lực",
                        "Chỉ quản trị được");
        assertThat(page("/borders/26890-26977", Role.DUTY_OFFICER))
                .contains("data-map-focus=\"26890-26977\"", "Phường Hạnh Thông", "Phía B", "Đường Bạch Đằng");
        assertThat(page("/borders/editions/1", Role.DUTY_OFFICER)).contains("Không có chỗ nào không khớp");
        mvc.perform(get("/borders/26876-26977").with(as(Role.DUTY_OFFICER))).andExpect(status().isNotFound());
    }

    @Test
    @Order(5)
    void the_map_draws_what_holds_and_a_browser_that_has_it_gets_nothing_again() throws Exception {
        assertThat(sheet("wards").path("features").size()).isEqualTo(4);
        assertThat(sheet("borders").path("features").size()).isEqualTo(3);
        assertThat(sheet("zones").path("features").size()).isZero();
        assertThat(sheet("segments").path("features").size()).isEqualTo(6);
        assertThat(sheet("streets").path("features").size()).isGreaterThan(1_000);
        String etag = Objects.requireNonNull(
                mvc.perform(get("/map/wards.geojson")).andReturn().getResponse().getHeader(HttpHeaders.ETAG));
        mvc.perform(get("/map/wards.geojson").header(HttpHeaders.IF_NONE_MATCH, etag))
                .andExpect(status().isNotModified());
        mvc.perform(get("/map/wards.geojson").header(HttpHeaders.ACCEPT_ENCODING, "gzip"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_ENCODING, "gzip"));
        mvc.perform(get("/map/persons.geojson")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        "'Phường 3, Gò Vấp', 'Phường 3, Quận Gò Vấp'",
        "'phuong 3 go vap', 'Phường 3, Quận Gò Vấp'",
        "'tan son hoa', 'Phường Tân Sơn Hòa'",
        "'truong son', 'Đường Trường Sơn'",
        "'12/4 Bạch Đằng', 'Bạch Đằng'",
    })
    void a_place_is_found_by_the_name_people_use(String typed, String found) throws Exception {
        String fragment = mvc.perform(get("/places").param("q", typed))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(fragment).contains("data-label=\"" + found);
    }

    @ParameterizedTest
    @Order(7)
    @ValueSource(strings = {"", " ", "<script>alert(1)</script>", "zzzzqqqq", "%", "'"})
    void what_is_no_place_finds_nothing_and_breaks_nothing(String typed) throws Exception {
        mvc.perform(get("/places").param("q", typed)).andExpect(status().isOk());
    }

    @Test
    @Order(8)
    void a_faulty_edition_waits_until_a_person_answers_for_every_fault_and_the_past_keeps_its_own() throws Exception {
        byte[] faulty = withAGap(text("wards4.geojson")).getBytes(StandardCharsets.UTF_8);
        mvc.perform(proposal(faulty, "2026-11-01").with(csrf()).with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(proposal(faulty, "2026-12-01").with(csrf()).with(as(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/borders/editions/2"));

        assertThat(page("/borders/editions/2", Role.ADMINISTRATOR))
                .contains("Hở", "Chồng", "Xem trên bản đồ", "Phường Tân Sơn Hòa", "Những gì thay đổi", "+");
        assertThat(page("/borders/editions/2", Role.DUTY_OFFICER)).contains("Chỉ quản trị được");
        String again = mvc.perform(post("/borders/editions/2/acceptance")
                        .param("reason", "")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(again).contains("Chỗ không khớp số 1 cần một lý do");

        mvc.perform(post("/borders/editions/2/acceptance")
                        .param("reason", "Đất sân bay, hai phường đã thống nhất")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/borders/editions/2"));
        assertThat(page("/borders/editions/2", Role.DUTY_OFFICER)).contains("hai phường đã thống nhất");
        assertThat(mvc.perform(post("/borders/editions/2/withdrawal")
                                .with(csrf())
                                .with(as(Role.ADMINISTRATOR)))
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("đã được quyết định từ trước");
        assertThat(mvc.perform(get("/borders/editions/2/wards.geojson").with(as(Role.DUTY_OFFICER)))
                        .andExpect(status().isOk())
                        .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=86400, private"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(faulty);
        mvc.perform(get("/borders/editions/2/wards.geojson")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/borders/editions/7").with(as(Role.DUTY_OFFICER))).andExpect(status().isNotFound());
        assertThat(territory.findEdition().orElseThrow().id().number()).isEqualTo(1);
        clock.moveTo(
                LocalDate.of(2026, 12, 2).atTime(9, 0).atZone(Territory.ZONE).toInstant());
        assertThat(territory.findEdition().orElseThrow().id().number()).isEqualTo(2);
        assertThat(territory
                        .locate(
                                106.667,
                                10.8025,
                                LocalDate.of(2026, 11, 2)
                                        .atTime(9, 0)
                                        .atZone(Territory.ZONE)
                                        .toInstant())
                        .edition()
                        .number())
                .isEqualTo(1);
    }

    /** Takes a corner of the first ward away: its neighbours no longer reach it. */
    private static String withAGap(String wards) {
        JsonNode root = JsonMapper.shared().readTree(wards);
        for (JsonNode feature : root.path("features")) {
            if (feature.path("properties").path("code").asString().equals("26977")) {
                JsonNode ring = feature.path("geometry").path("coordinates");
                while (ring.path(0).path(0).isArray()) {
                    ring = ring.path(0);
                }
                // Every vertex moves 5 metres to the east: land is lost on one side and doubled on the other.
                for (JsonNode position : ring) {
                    var pair = (tools.jackson.databind.node.ArrayNode) position;
                    pair.set(
                            0,
                            JsonMapper.shared()
                                    .getNodeFactory()
                                    .numberNode(pair.path(0).asDouble() + 5e-5));
                }
            }
        }
        return root.toString();
    }

    private static String oneWard(String ring) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"26977","name":"Phường thử",
                "name_en":"Test","type":"Phường","province_code":"79","province":"Thành phố Hồ Chí Minh"},
                "geometry":{"type":"Polygon","coordinates":[%s]}}]}""".formatted(ring);
    }

    private String refused(String geoJson, String validFrom) throws Exception {
        return mvc.perform(proposal(geoJson.getBytes(StandardCharsets.UTF_8), validFrom)
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder proposal(
            byte[] file, String validFrom) {
        var request = multipart("/borders/editions").file(new MockMultipartFile("file", "wards.geojson", null, file));
        request.param("name", "Bản đồ thử").param("source", "Nguồn thử").param("validFrom", validFrom);
        return request;
    }

    private JsonNode sheet(String name) throws Exception {
        byte[] body = mvc.perform(get("/map/" + name + ".geojson"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(body);
    }

    private String page(String path, Role role) throws Exception {
        return mvc.perform(get(path).with(as(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String text(String file) throws IOException {
        return Files.readString(DATA.resolve(file));
    }

    private RequestPostProcessor as(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        PersonView person = people.find(ENGINE, name).orElseGet(() -> {
            people.create(
                    ENGINE, new CreatePerson(name, "Cán bộ thử (mẫu)", Optional.empty(), HOA, Set.of(role), true));
            return people.find(ENGINE, name).orElseThrow();
        });
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.id().value(), person.displayName()), "", java.util.List.of()));
    }
}
