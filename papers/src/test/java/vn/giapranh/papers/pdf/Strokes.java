package vn.giapranh.papers.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Horizontal lines that are drawn on a page. */
final class Strokes extends PDFGraphicsStreamEngine {

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    /**
     * A line.
     *
     * @param left from the page's left edge, in millimetres
     * @param width in millimetres
     * @param top from the page's upper edge, in millimetres
     */
    record Stroke(double left, double width, double top) {
        double middle() {
            return left + width / 2;
        }
    }

    private final List<Stroke> found = new ArrayList<>();
    private final double height;
    private final GeneralPath path = new GeneralPath();

    private Strokes(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    /** Those of one page, from 1; thinner than 1.5 points and longer than 3 mm. */
    static List<Stroke> of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Strokes strokes = new Strokes(document.getPage(page - 1));
            strokes.processPage(document.getPage(page - 1));
            return strokes.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void painted() {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getHeight() < 1.5 && bounds.getWidth() * MILLIMETRES_A_POINT > 3) {
            found.add(new Stroke(
                    bounds.getX() * MILLIMETRES_A_POINT,
                    bounds.getWidth() * MILLIMETRES_A_POINT,
                    (height - bounds.getMaxY()) * MILLIMETRES_A_POINT));
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
