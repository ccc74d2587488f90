package vn.giapranh.papers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of letters on a page, as it lies there.
 *
 * @param page from 1
 * @param text the letters
 * @param left from the page's left edge to the first letter, in millimetres
 * @param right from the page's left edge to the end of the last letter, in millimetres
 * @param baseline from the page's upper edge to the letters' base, in millimetres
 * @param sizePoints size of the first letter
 * @param font the first letter's font, without the mark of a subset
 */
record PageWords(int page, String text, double left, double right, double baseline, double sizePoints, String font) {

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    /** All lines; what stands side by side comes as two. */
    static List<PageWords> of(byte[] pdf) {
        List<PageWords> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    lines.add(line(getCurrentPageNo(), letters));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static PageWords line(int page, List<TextPosition> letters) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        String font = first.getFont().getName();
        return new PageWords(
                page,
                text.replace('\u00a0', ' '),
                first.getXDirAdj() * MILLIMETRES_A_POINT,
                (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES_A_POINT,
                first.getYDirAdj() * MILLIMETRES_A_POINT,
                first.getYScale(),
                font.substring(font.indexOf('+') + 1));
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** The line with just this text. */
    static PageWords find(List<PageWords> words, String text) {
        return words.stream()
                .filter(line -> line.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line \"" + text + "\" in\n"
                        + words.stream().map(PageWords::text).collect(Collectors.joining("\n"))));
    }

    /** All lines as one text. */
    static String text(byte[] pdf) {
        return of(pdf).stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }
}
