package vn.giapranh.charter.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.giapranh.charter.draft.web.Visitor.PASSWORD;
import static vn.giapranh.charter.draft.web.Visitor.fields;
import static vn.giapranh.charter.draft.web.Visitor.location;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.People;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.ProposeEdition;

/** The pages of a draft as forms without script: what is typed comes back, what is wrong is told beside it. */
@ServerTest
class DraftPagesTest {

    private static final Path DATA = Path.of("../data");
    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final WardId HOA = WardId.of("26977");
    private static final WardId NHAT = WardId.of("26968");

    private final Visitor visitor;
    private final Editions editions;
    private final Gazetteer gazetteer;
    private final Units units;
    private final MovableClock clock;

    @Autowired
    DraftPagesTest(
            MockMvc mvc, Editions editions, Gazetteer gazetteer, Units units, People people, MovableClock clock) {
        this.visitor = new Visitor(mvc, people);
        this.editions = editions;
        this.gazetteer = gazetteer;
        this.units = units;
        this.clock = clock;
    }

    @BeforeEach
    void the_four_wards() throws IOException {
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
        gazetteer.loadSegments(ENGINE, Files.readString(DATA.resolve("segments.geojson")));
    }

    @Test
    void the_way_in_is_open_to_secretaries_and_leaders_only() throws Exception {
        assertThat(page(get("/charters/drafts/new"), HOA, Role.SECRETARY, 200).text())
                .contains("Từ mẫu", "Phường Tân Sơn Nhất", "Từ tệp Word hoặc văn bản YAML");
        assertThat(page(get("/charters/drafts/new"), HOA, Role.DUTY_OFFICER, 403)
                        .text())
                .contains("Thư ký và chỉ huy");
        assertThat(page(get("/charters/drafts/new?lang=en"), HOA, Role.LEADER, 200)
                        .text())
                .contains("From a template");
    }

    @Test
    void a_beginning_with_something_missing_comes_back_as_it_was_typed() throws Exception {
        Document shown = page(
                post("/charters/drafts")
                        .param("template", "COMMUNES")
                        .param("wards", "26968")
                        .param("from", "2027-01-01")
                        .param("to", "2028-12-31"),
                HOA,
                Role.SECRETARY,
                422);

        assertThat(shown.text()).contains("phải có cả phường, xã của bạn");
        assertThat(shown.select("input[name=template][value=COMMUNES]").hasAttr("checked"))
                .isTrue();
        assertThat(shown.select("input[name=from]").val()).isEqualTo("2027-01-01");
    }

    @Test
    void a_draft_shows_its_words_what_the_rules_mean_and_whom_it_touches() throws Exception {
        String draft = begun();

        Document shown = page(get(draft), HOA, Role.SECRETARY, 200);

        assertThat(shown.text())
                .contains(
                        "Điều 8. Bàn giao vụ việc",
                        "Phường được đề nghị phải trả lời trong 15 phút nếu khẩn cấp",
                        "3 đường ranh",
                        "Tân Sơn Nhất – Tân Sơn Hòa",
                        "Đường Trường Sơn",
                        "Đề nghị các bên ký");
        assertThat(page(get(draft + "?lang=en"), HOA, Role.SECRETARY, 200).text())
                .contains("The ward asked must answer within 15 minutes", "Propose to the parties");
        assertThat(page(get("/charters"), NHAT, Role.SECRETARY, 200).text()).contains("Dự thảo đang làm");
        assertThat(page(get("/charters/drafts/khong-co"), HOA, Role.SECRETARY, 404)
                        .text())
                .isNotEmpty();
    }

    @Test
    void every_rule_s_form_sent_back_as_it_was_shown_changes_nothing() throws Exception {
        String draft = begun();
        String before = text(draft);
        for (int place = 1; place <= 19; place++) {
            String address = draft + "/articles/" + place;
            Document form = page(get(address), HOA, Role.SECRETARY, 200);
            send(post(address).params(fields(form.expectFirst("form.draft-article"))), HOA, Role.SECRETARY, 302);
        }
        String frame = draft + "/frame";
        Document form = page(get(frame), HOA, Role.SECRETARY, 200);
        send(post(frame).params(fields(form.expectFirst("form.stack"))), HOA, Role.SECRETARY, 302);

        assertThat(text(draft)).isEqualTo(before);
    }

    @Test
    void a_wrong_unit_and_a_number_above_the_ceiling_are_saved_and_told_beside_their_fields() throws Exception {
        String draft = begun();
        String address = draft + "/articles/8";
        MultiValueMap<String, String> sent =
                fields(page(get(address), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        sent.set("handover.answer-within.soon", "15 minutes");
        sent.set("handover.answer-within.soon.unit", "");
        sent.set("handover.answer-within.routine", "30");

        Document meaning = page(post(address + "/meaning").params(sent), HOA, Role.SECRETARY, 200);
        assertThat(meaning.text()).contains("“15 minutes” không phải thời hạn", "vượt mức tối đa");

        send(post(address).params(sent), HOA, Role.SECRETARY, 302);
        Document again = page(get(address), HOA, Role.SECRETARY, 200);
        Element row = row(again, "handover.answer-within.soon");
        assertThat(row.expectFirst("input").val()).isEqualTo("15 minutes");
        assertThat(row.text()).contains("“15 minutes” không phải thời hạn", "thường dùng 1 giờ", "tối đa 1 ngày");
        assertThat(row(again, "handover.answer-within.routine").text()).contains("Thông tư 28/2020/TT-BCA");
        Document whole = page(get(draft), HOA, Role.SECRETARY, 200);
        assertThat(whole.text())
                .contains("Còn 2 chỗ phải sửa", "Sửa hết các chỗ sai")
                .doesNotContain("đóng lại cùng mã băm");
        assertThat(whole.select(".draft-fault-list a").eachText()).containsOnly("Điều 8");
    }

    @Test
    void who_saves_second_sees_both_texts_and_loses_nothing() throws Exception {
        String draft = begun();
        String address = draft + "/articles/2";
        MultiValueMap<String, String> one =
                fields(page(get(address), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(one);
        one.set("words", "Lời của người thứ nhất");
        other.set("words", "Lời của người thứ hai");
        send(post(address).params(one), HOA, Role.SECRETARY, 302);

        Document both = page(post(address).params(other), NHAT, Role.SECRETARY, 409);

        assertThat(both.text()).contains("Người khác vừa sửa phần này", "Lời của người thứ nhất");
        assertThat(both.expectFirst("textarea[name=words]").text()).isEqualTo("Lời của người thứ hai");
        send(post(address).params(fields(both.expectFirst("form.draft-article"))), NHAT, Role.SECRETARY, 302);
        assertThat(text(draft)).contains("Lời của người thứ hai").doesNotContain("Lời của người thứ nhất");
    }

    @Test
    void articles_and_chapters_are_added_moved_numbered_and_removed() throws Exception {
        String draft = begun();
        Document shown = page(get(draft), HOA, Role.SECRETARY, 200);
        String chapter =
                shown.expectFirst("form.draft-add-article input[name=chapter]").val();
        send(post(draft + "/articles").param("chapter", chapter).param("title", "Điều thêm"), HOA, Role.SECRETARY, 302);
        send(post(draft + "/chapters").param("title", "Chương thêm"), HOA, Role.SECRETARY, 302);
        send(post(draft + "/numbering"), HOA, Role.SECRETARY, 302);

        Document numbered = page(get(draft), HOA, Role.SECRETARY, 200);
        assertThat(numbered.select(".charter-article h3").eachText())
                .contains("Điều 4. Điều thêm", "Điều 20. Hiệu lực, sửa đổi");
        assertThat(numbered.text()).contains("Chương VII. Chương thêm");
        Element added = numbered.expectFirst("[id='article-4']");
        String seen = added.expectFirst("form[action$=/place] input[name=seen]").val();
        send(post(draft + "/articles/place").param("seen", seen).param("direction", "UP"), HOA, Role.SECRETARY, 302);
        assertThat(page(get(draft), HOA, Role.SECRETARY, 200)
                        .expectFirst("[id='article-3']")
                        .expectFirst("h3")
                        .text())
                .isEqualTo("Điều 4. Điều thêm");
        send(post(draft + "/articles/removal").param("seen", seen), HOA, Role.SECRETARY, 302);
        assertThat(page(post(draft + "/articles/removal").param("seen", seen), HOA, Role.SECRETARY, 409)
                        .text())
                .contains("vừa được người khác sửa");
    }

    @Test
    void a_rule_that_is_missing_is_added_with_its_usual_values() throws Exception {
        String draft = begun();
        String address = draft + "/articles/8";
        MultiValueMap<String, String> without =
                fields(page(get(address), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        without.set("without", "handover");
        send(post(address).params(without), HOA, Role.SECRETARY, 302);
        assertThat(page(get(draft), HOA, Role.SECRETARY, 200).text()).contains("Quy chế thiếu quy tắc Bàn giao");

        MultiValueMap<String, String> with =
                fields(page(get(address), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        with.set("add", "handover");
        send(post(address).params(with), HOA, Role.SECRETARY, 302);
        assertThat(page(get(address), HOA, Role.SECRETARY, 200)
                        .expectFirst("[id='handover.answer-within.emergency']")
                        .val())
                .isEqualTo("15");
    }

    @Test
    void a_text_from_elsewhere_is_taken_with_its_faults_or_comes_back_whole() throws Exception {
        String wrong = DemoCharter.text().replace("routine: 8 giờ}", "routine: 30 giờ}");
        String draft = location(send(
                multipart("/charters/drafts/texts")
                        .file(new MockMultipartFile(
                                "file", "a.yaml", "application/yaml", wrong.getBytes(StandardCharsets.UTF_8))),
                HOA,
                Role.SECRETARY,
                302));
        assertThat(page(get(draft), HOA, Role.SECRETARY, 200).text()).contains("vượt mức tối đa");

        String broken = DemoCharter.text().replace("handover:", "bangiao:");
        Document back = page(post("/charters/drafts/texts").param("text", broken), HOA, Role.SECRETARY, 422);
        assertThat(back.text()).contains("Chưa đọc trọn được", "bangiao");
        assertThat(back.expectFirst("textarea[name=text]").wholeText()).contains("bangiao:");
        assertThat(page(post("/charters/drafts/texts").param("text", "PK\u0003\u0004 rác"), HOA, Role.SECRETARY, 422)
                        .text())
                .contains("Chưa đọc trọn được");
    }

    @Test
    void proposed_it_is_reviewed_and_signed_with_the_password_in_the_same_form() throws Exception {
        String draft = begun();
        MultiValueMap<String, String> late = fields(
                page(get(draft + "/articles/2"), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        Document shown = page(get(draft), HOA, Role.SECRETARY, 200);
        String version =
                shown.select("form[action$=/proposals] input[name=version]").val();
        send(post(draft + "/proposals").param("version", version), HOA, Role.SECRETARY, 302);

        assertThat(page(post(draft + "/articles/2").params(late), HOA, Role.SECRETARY, 403)
                        .text())
                .contains("không sửa được nữa");
        assertThat(page(get(draft), NHAT, Role.SECRETARY, 200).text())
                .contains("Người chỉ huy ký", "Góp ý")
                .doesNotContain("Ký thay mặt");
        Document leaders = page(get(draft), NHAT, Role.LEADER, 200);
        String hash = leaders.select("form.draft-sign input[name=hash]").val();
        assertThat(leaders.select("form.draft-sign code").text()).isEqualTo(hash);
        Document wrong = page(
                post(draft + "/signatures")
                        .param("hash", hash)
                        .param("office", "Công an phường Tân Sơn Nhất")
                        .param("password", "không phải"),
                NHAT,
                Role.LEADER,
                409);
        assertThat(wrong.text()).contains("Mật khẩu không đúng");
        assertThat(wrong.select("option[selected]").eachText()).contains("Công an phường Tân Sơn Nhất");
        assertThat(wrong.html()).doesNotContain("không phải\"");
        send(
                post(draft + "/signatures")
                        .param("hash", hash)
                        .param("office", "Công an phường Tân Sơn Nhất")
                        .param("password", PASSWORD),
                NHAT,
                Role.LEADER,
                302);
        assertThat(page(get(draft), HOA, Role.SECRETARY, 200)
                        .select(".draft-answers")
                        .text())
                .contains("Đã ký", "Công an phường Tân Sơn Nhất", "Chưa trả lời");
        send(post(draft + "/signatures").param("hash", hash).param("password", PASSWORD), NHAT, Role.SECRETARY, 403);
        assertThat(page(post(draft + "/returns").param("reasons", " "), HOA, Role.LEADER, 422)
                        .text())
                .contains("Chỗ này để trống");
        send(
                post(draft + "/remarks").param("article", "Điều 8").param("words", "Nên là 20 phút"),
                HOA,
                Role.LEADER,
                302);
        send(post(draft + "/returns").param("reasons", "Thời hạn quá ngắn"), HOA, Role.LEADER, 302);
        Document back = page(get(draft), HOA, Role.SECRETARY, 200);
        assertThat(back.text()).contains("Tân Sơn Hòa đã trả lại", "Thời hạn quá ngắn");
        assertThat(back.expectFirst("[id='article-8']").text()).contains("Nên là 20 phút");
    }

    @Test
    void a_draft_goes_out_as_a_word_file_and_comes_back_with_its_rules() throws Exception {
        String draft = begun();
        byte[] file = send(get(draft + "/paper"), HOA, Role.SECRETARY, 200).getContentAsByteArray();

        String back = location(
                send(multipart("/charters/drafts/texts").file(word("quy-che.docx", file)), HOA, Role.SECRETARY, 302));

        Document shown = page(get(back), HOA, Role.SECRETARY, 200);
        assertThat(shown.select(".draft-fault-list")).isEmpty();
        assertThat(shown.text()).contains("Điều 8. Bàn giao vụ việc", "phải trả lời trong 15 phút nếu khẩn cấp");
    }

    @Test
    void a_file_that_is_no_word_file_is_refused_with_what_to_do() throws Exception {
        for (byte[] rubbish : List.of(
                "%PDF-1.7 rác".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 1, 2, 3},
                "chỉ là chữ".getBytes(StandardCharsets.UTF_8),
                new byte[] {0})) {
            Document shown = page(
                    multipart("/charters/drafts/texts")
                            .file(word("quy-che.docx", rubbish))
                            .param("text", "văn bản đã dán"),
                    HOA,
                    Role.SECRETARY,
                    422);
            assertThat(shown.select(".alert.is-danger li").text()).isNotBlank().doesNotContain("charter-draft.");
            assertThat(shown.expectFirst("textarea[name=text]").wholeText()).isEqualTo("văn bản đã dán");
        }
    }

    @Test
    void a_text_that_bears_a_mark_of_state_secrets_is_not_saved_and_not_lost() throws Exception {
        String draft = begun();
        String address = draft + "/articles/2";
        MultiValueMap<String, String> sent =
                fields(page(get(address), HOA, Role.SECRETARY, 200).expectFirst("form.draft-article"));
        sent.set("words", "TUYỆT MẬT\nNội dung của điều này");

        Document shown = page(post(address).params(sent), HOA, Role.SECRETARY, 422);

        assertThat(shown.text()).contains("dấu bí mật nhà nước", "Chưa lưu được");
        assertThat(shown.expectFirst("textarea[name=words]").wholeText()).contains("Nội dung của điều này");
        assertThat(text(draft)).doesNotContain("TUYỆT MẬT");
        assertThat(page(
                                post("/charters/drafts/texts")
                                        .param("text", DemoCharter.text().replace("note: >-", "note: >-\n  (TỐI MẬT)")),
                                HOA,
                                Role.SECRETARY,
                                422)
                        .text())
                .contains("dấu bí mật nhà nước");
    }

    private static MockMultipartFile word(String name, byte[] file) {
        return new MockMultipartFile(
                "file", name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file);
    }

    // --- as a browser does -------------------------------------------------------------------------------------------

    /** A draft of the four wards, begun by the secretary of Tân Sơn Hòa; its address. */
    private String begun() throws Exception {
        return location(send(
                post("/charters/drafts")
                        .param("template", "WARDS")
                        .param("wards", "26977", "26968", "26890", "26876")
                        .param("from", "2027-01-01")
                        .param("to", "2028-12-31"),
                HOA,
                Role.SECRETARY,
                302));
    }

    private String text(String draft) throws Exception {
        return send(get(draft + "/text"), HOA, Role.SECRETARY, 200).getContentAsString(StandardCharsets.UTF_8);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, WardId ward, Role role, int status)
            throws Exception {
        return visitor.page(request, ward, role, status);
    }

    private MockHttpServletResponse send(
            AbstractMockHttpServletRequestBuilder<?> request, WardId ward, Role role, int status) throws Exception {
        return visitor.send(request, ward, role, status);
    }

    /** The field and what stands beside it. */
    private static Element row(Document page, String field) {
        return page.expectFirst(".draft-row:has([id='" + field + "'])");
    }
}
