package vn.giapranh.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.papers.reading.Reading.Reason;
import vn.giapranh.papers.reading.Reading.Refused;

/** Files that are no charters: each has a reason, none an exception. */
class RubbishTest {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void nothing() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void too_much() throws IOException {
        assertThat(reason(new byte[DocxText.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
        byte[] most = new byte[DocxText.MOST_BYTES];
        assertThat(reason(most)).isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void a_pdf_renamed() throws IOException {
        assertThat(reason("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.PDF);
    }

    @Test
    void a_picture_a_text_a_page() throws IOException {
        for (String file : new String[] {"\u0089PNG\r\n", "Điều 1. Phạm vi", "<html><p>Điều 1.</p></html>", "PK"}) {
            assertThat(reason(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_WORD);
        }
    }

    @Test
    void a_file_of_an_old_word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.OLD_WORD);
        assertThat(reason(Arrays.copyOf(out.toByteArray(), 100))).isEqualTo(Reason.OLD_WORD);
    }

    @Test
    void a_file_with_a_password() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(good());
            }
            container.writeFilesystem(out);
        }
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_workbook() throws IOException {
        assertThat(reason(zip(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo(Reason.NOT_WORD);
    }

    @Test
    void a_file_with_macros() throws IOException {
        Map<String, String> parts = parts(good());
        parts.put("word/vbaProject.bin", "macro");
        assertThat(reason(zip(parts))).isEqualTo(Reason.MACROS);
    }

    @Test
    void a_damaged_file() throws IOException {
        byte[] good = good();
        assertThat(reason(Arrays.copyOf(good, good.length / 3))).isEqualTo(Reason.BROKEN);
        Map<String, String> parts = parts(good);
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>");
        assertThat(reason(zip(parts))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void an_entity_is_never_resolved() throws IOException {
        Map<String, String> parts = parts(good());
        parts.put(
                "word/document.xml",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document " + WORD
                        + "><w:body><w:p><w:r><w:t>Điều 1. &x;</w:t></w:r></w:p></w:body></w:document>");
        assertThat(reason(zip(parts))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_file_that_unpacks_to_gigabytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1024 * 1024];
            for (int i = 0; i < 9; i++) {
                zip.write(spaces);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        assertThat(reason(out.toByteArray())).isEqualTo(Reason.BOMB);
    }

    @Test
    void a_file_of_many_parts_or_of_one_that_nobody_reads() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertThat(reason(many.toByteArray())).isEqualTo(Reason.BOMB);
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(large)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] black = new byte[1024 * 1024];
            for (int i = 0; i < 65; i++) {
                zip.write(black);
            }
        }
        assertThat(reason(large.toByteArray())).isEqualTo(Reason.BOMB);
    }

    @Test
    void elements_within_elements_without_end() throws IOException {
        Map<String, String> parts = parts(good());
        parts.put(
                "word/document.xml",
                "<w:document " + WORD + ">" + "<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000) + "</w:document>");
        assertThat(reason(zip(parts))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_word_file_without_articles() throws IOException {
        assertThat(reason(new OfficeFile().plain("Kính gửi: Công an phường").bytes()))
                .isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void a_mark_of_secrecy_wherever_it_stands() throws IOException {
        for (OfficeFile file : new OfficeFile[] {
            new OfficeFile().plain("MẬT").bold("Điều 1. Phạm vi"),
            new OfficeFile().table("Tối mật", "CỘNG HÒA").bold("Điều 1. Phạm vi"),
            new OfficeFile().header("Độ mật: Mật").bold("Điều 1. Phạm vi"),
        }) {
            Reading reading = DocxText.read(new ByteArrayInputStream(file.bytes()));
            assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.CLASSIFIED);
                assertThat(refused.where()).isIn("MẬT", "Tối mật", "Độ mật: Mật");
            });
        }
    }

    @Test
    void a_file_with_any_byte_changed_has_an_answer() throws IOException {
        byte[] good = good();
        long seed = 20261005;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bent = good.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            assertThat(DocxText.read(new ByteArrayInputStream(bent)))
                    .as("seed %d, round %d", seed, i)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_has_words_in_both_languages(Reason reason) {
        Refused refused = new Refused(reason, "");
        String vietnamese = refused.words(Locale.of("vi"));
        String english = refused.words(Locale.ENGLISH);
        assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank();
        assertThat(refused.words(Locale.FRENCH)).isEqualTo(vietnamese);
    }

    private static Reason reason(byte[] file) throws IOException {
        Reading reading = DocxText.read(new ByteArrayInputStream(file));
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).reason();
    }

    private static byte[] good() {
        return new OfficeFile().bold("Điều 1. Phạm vi").plain("1. Quy chế này.").bytes();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
