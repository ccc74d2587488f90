package vn.giapranh.papers.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.HouseStyle;
import vn.giapranh.papers.Issuer;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.Layout;
import vn.giapranh.papers.Paper;
import vn.giapranh.papers.PaperKind;
import vn.giapranh.papers.Recipients;
import vn.giapranh.papers.Samples;
import vn.giapranh.papers.Signature;
import vn.giapranh.papers.ToneMarks;
import vn.giapranh.papers.composition.Piece.Line;

class ComposerTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 'An Nhơn, ngày 05 tháng 01 năm 2026'",
        "2026-02-28, 'An Nhơn, ngày 28 tháng 02 năm 2026'",
        "2026-03-09, 'An Nhơn, ngày 09 tháng 3 năm 2026'",
        "2026-12-31, 'An Nhơn, ngày 31 tháng 12 năm 2026'",
    })
    void days_below_ten_and_the_first_two_months_have_a_nought(LocalDate date, String printed) {
        Composition composition = compose(paper(OptionalInt.of(1), date, "Kết quả", "Xong"), Layout.DECREE_30);
        assertThat(composition.masthead().placeAndDate()).map(Line::words).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "DECREE_30, 5, Số: 05/BC-UBND",
        "DECREE_30, 127, Số: 127/BC-UBND",
        "PARTY_36, 5, Số 05-BC-UBND",
        "PARTY_05, 12, Số 12-BC-UBND"
    })
    void a_number_below_ten_has_a_nought(Layout layout, int number, String printed) {
        Composition composition =
                compose(paper(OptionalInt.of(number), LocalDate.of(2026, 3, 9), "Kết quả", "Xong"), layout);
        assertThat(composition.masthead().number().words()).isEqualTo(printed);
    }

    @Test
    void a_draft_leaves_number_and_day_open() {
        Composition composition =
                compose(paper(OptionalInt.empty(), LocalDate.of(2026, 3, 9), "Kết quả", "Xong"), Layout.DECREE_30);
        assertThat(composition.masthead().number().words()).matches("Số: \u00a0{5}/BC-UBND");
        assertThat(composition.masthead().placeAndDate())
                .map(Line::words)
                .hasValueSatisfying(words -> assertThat(words).matches("An Nhơn, ngày \u00a0{5} tháng 3 năm 2026"));
    }

    @ParameterizedTest
    @EnumSource
    void only_minutes_of_the_state_have_no_place_and_date_above(Layout layout) {
        assertThat(compose(Samples.minutes(layout), layout)
                        .masthead()
                        .placeAndDate()
                        .isEmpty())
                .isEqualTo(layout == Layout.DECREE_30);
        assertThat(compose(Samples.report(layout), layout).masthead().placeAndDate())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"DECREE_30, Xong./.", "PARTY_36, Xong./.", "PARTY_05, Xong."})
    void a_paper_ends_with_the_mark_of_its_layout(Layout layout, String end) {
        for (String typed : List.of("Xong", "Xong.", "Xong./.".substring(0, 5), "Xong;")) {
            Composition composition =
                    compose(paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), "Kết quả", typed), layout);
            assertThat(composition.body().getLast())
                    .isInstanceOfSatisfying(
                            Line.class, line -> assertThat(line.words()).isEqualTo(end));
        }
    }

    @Test
    void the_end_of_a_party_paper_before_the_change_is_a_setting() {
        HouseStyle dot = new HouseStyle("QC", ToneMarks.AS_WRITTEN, LocalDate.of(2026, 5, 28), ".");
        Composition composition = Composer.compose(
                paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), "Kết quả", "Xong"), Layout.PARTY_36, dot);
        assertThat(((Line) composition.body().getLast()).words()).isEqualTo("Xong.");
    }

    @Test
    void one_way_of_tone_marks_runs_through_the_whole_paper() {
        Paper paper = Samples.minutes(Layout.PARTY_36);
        String last = everything(
                Composer.compose(paper, Layout.PARTY_36, HouseStyle.usual().with(ToneMarks.ON_LAST_VOWEL)));
        assertThat(last).contains("ĐẢNG UỶ", "Tân Sơn Hoà", "SƠN HOÀ").doesNotContain("ủy", "ỦY", "òa", "ÒA");
        String first = everything(Composer.compose(paper, Layout.PARTY_36, HouseStyle.usual()));
        assertThat(first).contains("ĐẢNG ỦY", "Tân Sơn Hòa", "SƠN HÒA").doesNotContain("uỷ", "UỶ", "oà", "OÀ");
    }

    @Test
    void the_national_name_stays_as_the_decree_writes_it() {
        Composition composition = Composer.compose(
                Samples.report(Layout.DECREE_30),
                Layout.DECREE_30,
                HouseStyle.usual().with(ToneMarks.ON_LAST_VOWEL));
        assertThat(composition.masthead().right().getFirst())
                .isEqualTo(new Line(Part.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        assertThat(composition.masthead().placeAndDate())
                .map(Line::words)
                .hasValueSatisfying(words -> assertThat(words).startsWith("Tân Sơn Hoà, ngày"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECREE_30 | về việc phối hợp | Về việc phối hợp",
                "PARTY_36 | Về việc phối hợp | về việc phối hợp",
                "PARTY_05 | Tân Sơn Hòa tổng kết | Tân Sơn Hòa tổng kết",
                "PARTY_05 | HĐND phường | HĐND phường",
            })
    void a_subject_begins_as_its_layout_writes(Layout layout, String given, String printed) {
        Composition composition = compose(paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), given, "Xong"), layout);
        assertThat(((Line) composition.heading().get(1)).words()).isEqualTo(printed);
    }

    @Test
    void a_subject_is_broken_where_it_says_so() {
        Composition composition = compose(
                paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), "\nKết quả\nphối hợp", "Xong"), Layout.DECREE_30);
        assertThat(((Line) composition.heading().get(1)).words()).isEqualTo("Kết quả\nphối hợp");
        assertThat(composition.title()).isEqualTo("Báo cáo: Kết quả phối hợp");
    }

    @Test
    void headings_are_counted_within_each_other() {
        List<Block> body = List.of(
                new Block.Heading(1, "Tình hình"),
                new Block.Heading(2, "Tiếp nhận"),
                new Block.Heading(2, "Bàn giao"),
                new Block.Heading(3, "Đúng hạn"),
                new Block.Heading(3, "Quá hạn"),
                new Block.Heading(1, "Đề xuất"),
                new Block.Heading(2, "Với cụm trưởng"),
                new Block.Paragraph("Xong"));
        assertThat(lines(compose(paper(body), Layout.DECREE_30)))
                .containsExactly(
                        "I. TÌNH HÌNH",
                        "1. Tiếp nhận",
                        "2. Bàn giao",
                        "a) Đúng hạn",
                        "b) Quá hạn",
                        "II. ĐỀ XUẤT",
                        "1. Với cụm trưởng",
                        "Xong./.");
        assertThat(lines(compose(paper(body), Layout.PARTY_05))).startsWith("I- TÌNH HÌNH", "1. Tiếp nhận");
    }

    @Test
    void grounds_end_in_semicolons_and_a_full_stop() {
        List<Block> body =
                List.of(new Block.Grounds(List.of("Căn cứ Luật A;", "Căn cứ Luật B")), new Block.Paragraph("Xong"));
        assertThat(lines(compose(paper(body), Layout.DECREE_30)))
                .containsExactly("Căn cứ Luật A;", "Căn cứ Luật B.", "Xong./.");
        assertThat(lines(compose(paper(body), Layout.PARTY_36)))
                .containsExactly("- Căn cứ Luật A;", "- Căn cứ Luật B.", "Xong./.");
    }

    @Test
    void who_issues_together_is_joined_by_hyphens() {
        Issuer issuer = new Issuer(
                IssuerSystem.STATE, Optional.empty(), List.of("Công an phường A", "Công an phường B"), "An Nhơn");
        Paper sample = Samples.report(Layout.DECREE_30);
        Paper paper = new Paper(
                issuer,
                sample.kind(),
                sample.number(),
                sample.symbol(),
                sample.date(),
                sample.subject(),
                sample.body(),
                sample.signatures(),
                sample.recipients());
        assertThat(compose(paper, Layout.DECREE_30).masthead().left())
                .filteredOn(Line.class::isInstance)
                .map(piece -> ((Line) piece).words())
                .containsExactly("CÔNG AN PHƯỜNG A -", "CÔNG AN PHƯỜNG B");
    }

    @Test
    void what_no_file_can_hold_is_left_out() {
        Composition composition = compose(
                paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), "Kết\u0000 quả\u200b", "Xo\u0007ng\ud83d"),
                Layout.DECREE_30);
        assertThat(((Line) composition.heading().get(1)).words()).isEqualTo("Kết quả");
        assertThat(((Line) composition.body().getLast()).words()).isEqualTo("Xong./.");
    }

    @Test
    void a_picture_is_a_png_that_a_page_can_show() {
        byte[] huge = Samples.picture();
        huge[16] = 0x7f;
        for (byte[] wrong : List.of(new byte[0], new byte[100], huge)) {
            Paper paper = paper(List.of(new Block.Picture(wrong, "Hình", "", 100), new Block.Paragraph("Xong")));
            assertThatIllegalArgumentException().isThrownBy(() -> compose(paper, Layout.DECREE_30));
        }
        Paper wide = paper(List.of(new Block.Picture(Samples.picture(), "Hình", "", 400), new Block.Paragraph("Xong")));
        assertThat(compose(wide, Layout.DECREE_30).body().getFirst())
                .isInstanceOfSatisfying(Piece.Image.class, image -> {
                    assertThat(image.widthMillimetres()).isEqualTo(165);
                    assertThat(image.heightMillimetres()).isEqualTo(82.5);
                });
    }

    private static Composition compose(Paper paper, Layout layout) {
        return Composer.compose(paper, layout, HouseStyle.usual());
    }

    private static List<String> lines(Composition composition) {
        return composition.body().stream().map(piece -> ((Line) piece).text()).toList();
    }

    private static String everything(Composition composition) {
        return composition.masthead() + " " + composition.heading() + " " + composition.body() + " "
                + composition.signatures() + " " + composition.recipients();
    }

    private static Paper paper(OptionalInt number, LocalDate date, String subject, String last) {
        return paper(number, date, subject, List.of(new Block.Paragraph(last)));
    }

    private static Paper paper(List<Block> body) {
        return paper(OptionalInt.of(1), LocalDate.of(2026, 3, 9), "Kết quả", body);
    }

    private static Paper paper(OptionalInt number, LocalDate date, String subject, List<Block> body) {
        return new Paper(
                Issuer.ofState("Ủy ban nhân dân phường An Nhơn", "An Nhơn"),
                PaperKind.REPORT,
                number,
                "BC-UBND",
                date,
                subject,
                body,
                List.of(Signature.of("Chủ tịch", "Nguyễn Văn Mẫu")),
                Recipients.none());
    }
}
