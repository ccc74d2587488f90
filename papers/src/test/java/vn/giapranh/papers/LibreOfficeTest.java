package vn.giapranh.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giapranh.papers.composition.Typeface;
import vn.giapranh.papers.docx.Attached;
import vn.giapranh.papers.docx.DocxPaper;
import vn.giapranh.papers.pdf.PdfPaper;
import vn.giapranh.papers.reading.DocxText;
import vn.giapranh.papers.reading.Reading;

/** Another programme opens our Word files and finds in them what our PDF says. Runs where LibreOffice is installed. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreoffice_makes_the_same_pages_and_words_of_every_sample() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed on this machine");
        List<Path> files = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            for (Paper paper : Samples.all(layout)) {
                Path file = folder.resolve(layout + "-" + paper.kind() + ".docx");
                try (OutputStream out = Files.newOutputStream(file)) {
                    DocxPaper.write(paper, layout, HouseStyle.usual(), out);
                }
                try (OutputStream out = Files.newOutputStream(folder.resolve(pdf(file)))) {
                    PdfPaper.write(paper, layout, HouseStyle.usual(), out);
                }
                files.add(file);
            }
        }
        Path converted = Files.createDirectory(folder.resolve("converted"));
        convert("pdf", files, converted);
        for (Path file : files) {
            try (PDDocument ours = Loader.loadPDF(folder.resolve(pdf(file)).toFile());
                    PDDocument theirs =
                            Loader.loadPDF(converted.resolve(pdf(file)).toFile())) {
                assertThat(words(theirs)).as(pdf(file)).containsExactlyInAnyOrderElementsOf(words(ours));
                assertThat(theirs.getNumberOfPages()).as(pdf(file)).isEqualTo(ours.getNumberOfPages());
            }
        }
    }

    @Test
    void a_charter_that_libreoffice_has_saved_again_says_the_same_and_still_carries_its_yaml()
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed on this machine");
        Paper charter = Samples.charter(Layout.DECREE_30);
        Attached yaml = new Attached("charter.yaml", "charter: bon-phuong\n");
        Path file = folder.resolve("charter.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            DocxPaper.write(charter, Layout.DECREE_30, HouseStyle.usual(), yaml, out);
        }
        Path saved = Files.createDirectory(folder.resolve("saved"));
        convert("docx:MS Word 2007 XML", List.of(file), saved);
        try (InputStream in = Files.newInputStream(saved.resolve("charter.docx"))) {
            assertThat(DocxText.read(in)).isInstanceOfSatisfying(Reading.Read.class, read -> {
                assertThat(read.attached()).contains(yaml);
                assertThat(read.charter().blocks())
                        .isEqualTo(charter.body().subList(1, charter.body().size()));
            });
        }
    }

    /** With our font alone: the one of the machine may be of an edition without Vietnamese. */
    private void convert(String format, List<Path> files, Path into) throws IOException, InterruptedException {
        Path fonts = Files.createDirectory(folder.resolve("fonts"));
        for (Typeface face : Typeface.values()) {
            try (InputStream font = face.open()) {
                Files.copy(font, fonts.resolve(face + ".ttf"));
            }
        }
        Path configuration =
                Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
                <dir>%s</dir><cachedir>%s</cachedir>
                <alias binding="same"><family>Times New Roman</family><accept><family>Liberation Serif</family></accept></alias>
                </fontconfig>
                """.formatted(fonts, folder.resolve("cache")));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder office = new ProcessBuilder(command);
        office.environment().put("FONTCONFIG_FILE", configuration.toString());
        office.redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile());
        Process process = office.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("soffice.log")))
                .isZero();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    private static String pdf(Path docx) {
        return docx.getFileName().toString().replace(".docx", ".pdf");
    }

    private static List<String> words(PDDocument document) throws IOException {
        String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
