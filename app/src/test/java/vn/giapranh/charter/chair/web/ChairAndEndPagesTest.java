package vn.giapranh.charter.chair.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giapranh.charter.draft.web.Visitor.PASSWORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.draft.web.Visitor;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.ProposeEdition;

/** The chair, the end and the comparison of a charter in force, as forms without script. */
@ServerTest
class ChairAndEndPagesTest {

    private static final Path DATA = Path.of("../data");
    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final WardId HOA = WardId.of("26977");
    private static final WardId NHAT = WardId.of("26968");
    private static final String CHARTER = "/charters/bon-phuong-tan-son";
    private static final String TERM = CHARTER + "/chair/2026-10-22";

    private final Visitor visitor;
    private final Charters charters;
    private final Editions editions;
    private final Units units;
    private final MovableClock clock;

    @Autowired
    ChairAndEndPagesTest(
            MockMvc mvc, People people, Charters charters, Editions editions, Units units, MovableClock clock) {
        this.visitor = new Visitor(mvc, people);
        this.charters = charters;
        this.editions = editions;
        this.units = units;
        this.clock = clock;
    }

    @BeforeEach
    void a_charter_entered_from_paper_is_in_force() throws IOException {
        clock.moveTo(
                LocalDate.of(2026, 11, 24).atTime(9, 0).atZone(Charters.ZONE).toInstant());
        if (units.find(ENGINE, HOA).isPresent()) {
            return;
        }
        units.add(ENGINE, HOA, "Phường Tân Sơn Hòa", Optional.empty());
        units.add(ENGINE, NHAT, "Phường Tân Sơn Nhất", Optional.empty());
        editions.propose(
                ENGINE,
                new ProposeEdition(
                        "Tháng 3/2026",
                        "NXB",
                        LocalDate.of(2025, 7, 1),
                        Files.readString(DATA.resolve("wards4.geojson"))));
        String withoutSegments =
                DemoCharter.text().replaceAll("(?m)^ +- \\{segment: .*\n", "").replace("segments:", "segments: []");
        charters.addVersion(ENGINE, new AddCharterVersion(withoutSegments));
        charters.addVersion(ENGINE, new AddCharterVersion(withoutSegments.replace("turns: 4", "turns: 5")));
        Instant since = LocalDate.of(2025, 10, 22).atStartOfDay(Charters.ZONE).toInstant();
        charters.putInForce(ENGINE, new PutCharterInForce(new CharterVersionId("bon-phuong-tan-son", 1), since));
    }

    @Test
    void a_hand_over_is_written_by_who_leaves_and_signed_by_both_with_their_passwords() throws Exception {
        assertThat(text(visitor.page(get(CHARTER + "/chair"), NHAT, Role.DUTY_OFFICER, 200)))
                .contains("Tân Sơn Hòa bàn giao cho Tân Sơn Nhất", "Quá hạn từ 29/10/2026", "chưa lập biên bản");
        assertThat(text(visitor.page(get(CHARTER + "/chair?lang=en"), NHAT, Role.DUTY_OFFICER, 200)))
                .contains("hands over to");
        assertThat(text(visitor.page(post(TERM + "/words").param("words", " "), HOA, Role.SECRETARY, 422)))
                .contains("Chỗ này để trống");
        visitor.send(post(TERM + "/words").param("words", "Còn hai kết luận"), HOA, Role.SECRETARY, 302);
        Document late = visitor.page(post(TERM + "/words").param("words", "Bản thứ hai"), HOA, Role.LEADER, 409);
        assertThat(text(late)).contains("Biên bản vừa được sửa", "Còn hai kết luận");
        assertThat(late.expectFirst("textarea[name=words]").text()).isEqualTo("Bản thứ hai");

        String hash = visitor.page(get(CHARTER + "/chair"), NHAT, Role.LEADER, 200)
                .expectFirst("form[action$=/signatures] input[name=hash]")
                .val();
        assertThat(text(visitor.page(
                        post(TERM + "/signatures").param("hash", hash).param("password", "không phải"),
                        NHAT,
                        Role.LEADER,
                        409)))
                .contains("Mật khẩu không đúng");
        for (WardId side : new WardId[] {NHAT, HOA}) {
            visitor.send(
                    post(TERM + "/signatures").param("hash", hash).param("password", PASSWORD), side, Role.LEADER, 302);
        }
        assertThat(text(visitor.page(get(CHARTER + "/chair"), HOA, Role.LEADER, 200)))
                .contains("Hai bên đã ký");
        visitor.send(post(CHARTER + "/chair/2026-10-23/words").param("words", "x"), HOA, Role.SECRETARY, 404);
    }

    @Test
    void an_end_is_proposed_with_reasons_and_agreed_to_with_a_password() throws Exception {
        assertThat(text(visitor.page(
                        post(CHARTER + "/ending").param("day", "2030-01-01").param("reasons", "Sáp nhập"),
                        HOA,
                        Role.SECRETARY,
                        409)))
                .contains("trước khi hết thời hạn");
        Document back = visitor.page(
                post(CHARTER + "/ending").param("day", "2026-12-31").param("reasons", " "), HOA, Role.SECRETARY, 422);
        assertThat(back.expectFirst("input[name=day]").val()).isEqualTo("2026-12-31");
        visitor.send(
                post(CHARTER + "/ending").param("day", "2026-12-31").param("reasons", "Sáp nhập"),
                HOA,
                Role.SECRETARY,
                302);
        Document open = visitor.page(get(CHARTER + "/ending"), NHAT, Role.LEADER, 200);
        assertThat(text(open)).contains("Đến hết ngày 31/12/2026", "Sáp nhập", "Đồng ý thay mặt Tân Sơn Nhất");
        String consents = open.expectFirst("form[action$=/consents]").attr("action");
        assertThat(text(visitor.page(post(consents).param("password", "sai"), NHAT, Role.LEADER, 409)))
                .contains("Mật khẩu không đúng");
        visitor.send(post(consents).param("password", PASSWORD), NHAT, Role.LEADER, 302);
        assertThat(text(visitor.page(get(CHARTER + "/ending"), HOA, Role.SECRETARY, 200)))
                .contains("Đồng ý", "Rút đề nghị");
        visitor.send(post(consents.replace("consents", "withdrawal")), HOA, Role.SECRETARY, 302);
    }

    @Test
    void two_versions_are_compared_where_they_differ() throws Exception {
        Document shown = visitor.page(get(CHARTER + "/compare?a=1&b=2"), NHAT, Role.DUTY_OFFICER, 200);

        assertThat(shown.select("td del").text()).isEqualTo("4");
        assertThat(shown.select("td ins").text()).isEqualTo("5");
        assertThat(text(shown)).contains("18 điều giữ nguyên", "Điều 13.");
        visitor.send(get(CHARTER + "/compare?a=1&b=7"), NHAT, Role.DUTY_OFFICER, 404);
    }

    @Test
    void a_charter_from_paper_says_so_and_goes_out_as_a_word_file() throws Exception {
        assertThat(text(visitor.page(get(CHARTER), NHAT, Role.DUTY_OFFICER, 200)))
                .contains("Ký trên giấy, ngoài hệ thống");
        byte[] file = visitor.send(get(CHARTER + "/versions/1/paper"), NHAT, Role.DUTY_OFFICER, 200)
                .getContentAsByteArray();
        assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static String text(Document page) {
        return page.text();
    }
}
