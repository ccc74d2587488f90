package vn.giapranh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.MovableClock;
import vn.giapranh.charter.Charters;
import vn.giapranh.journey.Screen.Size;

/** The quarterly report: opened by the chair, counted, added to, approved by four wards, issued, and its Word file opened. */
@JourneyTest
class ReportTest {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Autowired
    private MovableClock clock;

    @Test
    void the_quarterly_report_is_issued_and_its_word_file_opens() throws IOException {
        clock.moveTo(LocalDate.of(2026, 7, 2).atTime(9, 0).atZone(Charters.ZONE).toInstant());
        Screen chair = chromium.open(Size.DESK).signIn("thuky.tansonhoa").open("/offices");
        chair.pressFor(chair.page().locator("form[action='/offices'] button"), "Đã thêm cơ quan ban hành.");
        chair.open("/reports");
        chair.page()
                .locator(
                        ".paper-suggestion",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Quý 2/2026"))
                .click();
        assertThat(chair.main()).containsText("0/4 phường đã duyệt", within());
        String report = chair.path();

        Screen neighbour = chromium.open(Size.PHONE).signIn("thuky.annhon").open(report);
        neighbour.page().locator("#difficulties").fill("Thiếu đèn tại cầu giáp ranh");
        neighbour.pressFor(neighbour.button("Lưu"), "Đã lưu ý kiến của phường.");
        neighbour.close();
        for (String leader : List.of("chihuy.tansonhoa", "chihuy.tansonnhat", "chihuy.hanhthong", "chihuy.annhon")) {
            Screen screen = chromium.open(Size.PHONE).signIn(leader).open(report);
            screen.pressFor(screen.button("Duyệt báo cáo"), "Đã duyệt.");
            screen.close();
        }

        chair.open(report);
        assertThat(chair.main()).containsText("4/4 phường đã duyệt");
        chair.button("Lập văn bản báo cáo").click();
        assertThat(chair.page().locator(".paper-sheet").first()).isVisible();
        Locator situation = chair.page().locator("#section-situation");
        Assertions.assertThat(situation.inputValue()).contains("Trong quý II năm 2026, các bên ghi nhận 0 vụ việc");
        situation.fill(situation.inputValue() + "\nTình hình cơ bản ổn định.");
        chair.page().locator("#signerName").fill("Nguyễn Văn Mẫu");
        chair.pressFor(chair.button("Lưu"), "Đã lưu.");
        chair.pressFor(chair.button("Cấp số và phát hành"), "Đã cấp số và phát hành.");
        assertThat(chair.main()).containsText("01/BC-UBND");
        open(chair);

        Screen reader = chromium.open(Size.PHONE).signIn("trucban1.hanhthong").open(chair.path());
        assertThat(reader.main()).containsText("01/BC-UBND");
        reader.open(report);
        assertThat(reader.main()).containsText("Phát hành");
    }

    private static void open(Screen chair) throws IOException {
        Download file = chair.page()
                .waitForDownload(
                        () -> chair.page().locator("a[href$='file.docx']").click());
        try (InputStream in = file.createReadStream();
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            Assertions.assertThat(words.getText().replace('\u00a0', ' '))
                    .contains("Số: 01/BC-UBND")
                    .contains("ngày 02 tháng 7 năm 2026")
                    .contains("Tình hình cơ bản ổn định.")
                    .contains("Thiếu đèn tại cầu giáp ranh.")
                    .contains("Nguyễn Văn Mẫu");
        }
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }
}
