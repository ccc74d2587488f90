package vn.giapranh.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void a_reader_reads_the_drawing() throws Exception {
        String address = "https://giapranh.example/r/4K7QX-ABCDE-FGHJK-MNPQR-STVWX-Y";

        QrCode qr = QrCode.of(address);

        BitMatrix seen = new BitMatrix(qr.size());
        Matcher bar = BAR.matcher(qr.path());
        while (bar.find()) {
            seen.setRegion(
                    Integer.parseInt(bar.group(1)), Integer.parseInt(bar.group(2)), Integer.parseInt(bar.group(3)), 1);
        }
        assertThat(new Decoder().decode(seen).getText()).isEqualTo(address);
        assertThat(BAR.matcher(qr.path()).replaceAll("")).isEmpty();
    }

    @Test
    void a_text_that_no_code_holds_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }
}
