package vn.giapranh.briefing.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.giapranh.kernel.UnknownException;

/** Pages of a PDF as pictures, so that a paper is seen in the page that speaks of it. */
final class PageImages {

    /** Later pages are seen in the file. */
    static final int MOST_PAGES = 12;

    private static final float DOTS_PER_INCH = 110;

    private PageImages() {}

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param page from 1 */
    static byte[] png(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > Math.min(document.getNumberOfPages(), MOST_PAGES)) {
                throw new UnknownException("paper-page");
            }
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
