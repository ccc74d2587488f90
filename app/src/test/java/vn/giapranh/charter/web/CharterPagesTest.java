package vn.giapranh.charter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.SignedInPerson;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.ProposeEdition;

/** One story: the charter is added, mended, put in force, read. */
@ServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CharterPagesTest {

    private static final Path DATA = Path.of("../data");
    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final WardId HOA = WardId.of("26977");
    private static final String SLUG = "/charters/bon-phuong-tan-son";

    private final MockMvc mvc;
    private final Editions editions;
    private final Gazetteer gazetteer;
    private final Units units;
    private final People people;
    private final MovableClock clock;

    @Autowired
    CharterPagesTest(
            MockMvc mvc, Editions editions, Gazetteer gazetteer, Units units, People people, MovableClock clock) {
        this.mvc = mvc;
        this.editions = editions;
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
                LocalDate.of(2026, 11, 2).atTime(9, 0).atZone(Charters.ZONE).toInstant());
    }

    @Test
    @Order(1)
    void before_the_first_charter_the_list_says_so() throws Exception {
        assertThat(page("/charters", Role.DUTY_OFFICER)).contains("Chưa có quy chế nào");
        assertThat(page("/charters?lang=en", Role.DUTY_OFFICER)).contains("No charter yet");
    }

    @Test
    @Order(2)
    void a_charter_that_names_wards_that_no_edition_has_is_refused_at_their_lines() throws Exception {
        String shown = mvc.perform(post("/charters")
                        .param("text", DemoCharter.text())
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(shown).contains("Không có phường mã 26977", "Dòng 21, cột 11");
    }

    @Test
    @Order(3)
    void a_text_with_faults_comes_back_with_each_of_them() throws Exception {
        loadTheGround();

        String shown = mvc.perform(post("/charters")
                        .param("text", DemoCharter.text().replace("routine: 8 giờ}", "routine: 30 giờ}"))
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(shown)
                .contains(
                        "Văn bản có 1 chỗ phải sửa",
                        "vượt mức tối đa",
                        "Thông tư 28/2020/TT-BCA",
                        "routine: 30 giờ}",
                        "Quy chế này quy định nguyên tắc");
    }

    @Test
    @Order(4)
    void a_sound_text_is_kept_and_put_in_force_by_an_administrator_only() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "charter.yaml", "application/yaml", DemoCharter.text().getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/charters").file(file).with(csrf()).with(as(Role.LEADER)))
                .andExpect(status().isForbidden());
        mvc.perform(multipart("/charters").file(file).with(csrf()).with(as(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl(SLUG + "/versions/1"));
        assertThat(page(SLUG, Role.DUTY_OFFICER)).contains("Chưa có hiệu lực").doesNotContain("Đưa phiên bản này");
        assertThat(page(SLUG, Role.ADMINISTRATOR)).contains("Đưa phiên bản này vào thực hiện");

        mvc.perform(post(SLUG + "/versions/1/force").with(csrf()).with(as(Role.LEADER)))
                .andExpect(status().isForbidden());
        mvc.perform(post(SLUG + "/versions/1/force")
                        .param("from", "2025-10-21")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isConflict());
        mvc.perform(post(SLUG + "/versions/1/force")
                        .param("from", "2025-10-22")
                        .with(csrf())
                        .with(as(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl(SLUG + "/versions/1"));
        assertThat(page("/charters", Role.DUTY_OFFICER)).contains("Đang có hiệu lực", "Quy chế phối hợp bảo đảm");
    }

    @Test
    @Order(5)
    void the_page_shows_every_article_with_its_rules_numbers_ceilings_and_sources() throws Exception {
        String shown = page(SLUG, Role.DUTY_OFFICER);

        for (int article = 1; article <= 19; article++) {
            assertThat(shown).contains("Điều " + article + ". ");
        }
        assertThat(shown)
                .contains(
                        "Bản mẫu",
                        "Tân Sơn Nhất, đến hết 21/10/2027",
                        "Hạnh Thông, từ 22/10/2027",
                        "Đường Trường Sơn",
                        "Dùng chung; Tân Sơn Hòa chủ trì",
                        "Phường được đề nghị phải trả lời trong 15 phút nếu khẩn cấp",
                        "tối đa 1 ngày",
                        "Tổng đài 1022: phân loại và chuyển trong 5 phút",
                        "Đã thực hiện trong tháng 10/2026");
        assertThat(page(SLUG + "?lang=en", Role.DUTY_OFFICER))
                .contains("The ward asked must answer within 15 minutes in an emergency", "In force");
    }

    @Test
    @Order(6)
    void the_text_is_downloaded_as_it_was_added() throws Exception {
        String text = mvc.perform(get(SLUG + "/versions/1/text").with(as(Role.SECRETARY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(text).isEqualTo(DemoCharter.text());
    }

    @Test
    @Order(7)
    void what_does_not_exist_is_not_found() throws Exception {
        for (String address : List.of("/charters/khong-co", SLUG + "/versions/9", SLUG + "/versions/9/text")) {
            mvc.perform(get(address).with(as(Role.DUTY_OFFICER))).andExpect(status().isNotFound());
        }
    }

    private void loadTheGround() throws IOException {
        editions.propose(
                ENGINE,
                new ProposeEdition(
                        "Tháng 3/2026",
                        "NXB",
                        LocalDate.of(2025, 7, 1),
                        Files.readString(DATA.resolve("wards4.geojson"))));
        gazetteer.loadSegments(ENGINE, Files.readString(DATA.resolve("segments.geojson")));
    }

    private String page(String address, Role role) throws Exception {
        return mvc.perform(get(address).with(as(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Somebody of Tân Sơn Hòa with this one role, whose account is made when first asked for. */
    private RequestPostProcessor as(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        PersonId person = people.find(ENGINE, name)
                .map(PersonView::id)
                .orElseGet(() -> people.create(
                                ENGINE, new CreatePerson(name, name, Optional.empty(), HOA, Set.of(role), false))
                        .person());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.value(), name), "", List.of()));
    }
}
