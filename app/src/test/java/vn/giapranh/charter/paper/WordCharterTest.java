package vn.giapranh.charter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.text.DraftCheck;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.DraftYaml;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.reading.DocxText;
import vn.giapranh.papers.reading.Reading;

/** A charter goes out as a Word file and comes back: the words from Word, the rules from what the file carries. */
class WordCharterTest {

    private static final DraftText DEMO = DraftParser.of(DemoCharter.document());

    @Test
    void a_charter_that_nobody_changed_comes_back_as_it_was() throws IOException {
        byte[] file = drawn(DEMO, DraftYaml.write(DEMO));

        Reading.Read read = read(file);
        WordCharter back = WordCharter.of(
                read.charter(),
                read.attached().map(attached -> attached.text()),
                new DraftText(DEMO.frame(), List.of()));

        assertThat(back.carried()).isTrue();
        assertThat(back.text().articles()).isEqualTo(DEMO.articles());
        DraftCheck check = DraftCheck.of(back.text(), NamedPlaces.UNASKED);
        assertThat(check.faults()).isEmpty();
        assertThat(check.document().orElseThrow().articleNumbers())
                .isEqualTo(DemoCharter.document().articleNumbers());
        assertThat(CharterWriter.write(check.document().orElseThrow())).contains("answer-within: {emergency: 15 phút");
    }

    @Test
    void words_are_word_s_and_rules_the_file_s() throws IOException {
        DraftText reworded = DraftParser.parse(
                DemoCharter.text().replace("Người báo tin có quyền không nêu tên.", "Người báo tin được giấu tên."));
        byte[] file = drawn(reworded, DraftYaml.write(DEMO));

        Reading.Read read = read(file);
        DraftText back = WordCharter.of(
                        read.charter(),
                        read.attached().map(attached -> attached.text()),
                        new DraftText(DEMO.frame(), List.of()))
                .text();

        assertThat(DraftYaml.write(back))
                .contains("Người báo tin được giấu tên.")
                .doesNotContain("có quyền không nêu tên");
        assertThat(back.carried()).containsExactlyInAnyOrder(RuleKind.values());
    }

    @Test
    void without_what_the_file_carries_the_rules_are_the_template_s_and_none_is_lost() throws IOException {
        DraftText without =
                DraftParser.parse(DemoCharter.text().replace("title: Bàn giao vụ việc", "title: Chuyển giao"));
        Reading.Read read = read(drawn(without, DraftYaml.write(without)));

        WordCharter back = WordCharter.of(read.charter(), Optional.empty(), DEMO);

        assertThat(back.carried()).isFalse();
        assertThat(back.text().carried()).containsExactlyInAnyOrder(RuleKind.values());
    }

    @Test
    void rules_of_articles_that_the_file_does_not_have_stand_in_one_of_their_own() throws IOException {
        DraftText two = new DraftText(
                DEMO.frame(),
                List.of(new DraftText.Chapter(
                        "Chương I",
                        "Chung",
                        List.of(new DraftText.Article("Điều 1", "Lời", "Chỉ có lời.", List.of())))));
        Reading.Read read = read(drawn(two, ""));

        WordCharter back = WordCharter.of(read.charter(), Optional.of("không phải: [yaml"), DEMO);

        assertThat(back.text().articles()).hasSize(2);
        assertThat(back.text().articles().getLast().title()).isEqualTo("Quy tắc cần rà soát");
        assertThat(back.text().carried()).containsExactlyInAnyOrder(RuleKind.values());
    }

    @Test
    void a_draft_without_an_article_is_no_paper() {
        assertThat(paper().draw(new DraftText(DEMO.frame(), List.of()), LocalDate.of(2026, 11, 24), List.of(), ""))
                .isEmpty();
    }

    private static byte[] drawn(DraftText text, String yaml) {
        var mark = new CharterPaper.Mark(
                WardId.of("26977"),
                Instant.parse("2026-11-24T02:00:00Z"),
                "Công an phường Tân Sơn Hòa",
                "a".repeat(64));
        return paper().draw(text, LocalDate.of(2026, 11, 24), List.of(mark), yaml)
                .orElseThrow();
    }

    private static CharterPaper paper() {
        return new CharterPaper(unit -> Optional.of("Phường " + unit));
    }

    private static Reading.Read read(byte[] file) throws IOException {
        return switch (DocxText.read(new ByteArrayInputStream(file))) {
            case Reading.Read read -> read;
            case Reading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
