package vn.giapranh.briefing.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.giapranh.papers.composition.Typeface;

/** What all pictures share: size, font, shades of grey. */
final class Ink {

    static final int WIDTH = 1260;
    static final Color BLACK = Color.BLACK;
    static final Color DARK = new Color(0x40, 0x40, 0x40);
    static final Color LIGHT = new Color(0xC4, 0xC4, 0xC4);
    static final Color PALE = new Color(0xEE, 0xEE, 0xEE);

    private static final Font REGULAR = font(Typeface.REGULAR);
    private static final Font BOLD = font(Typeface.BOLD);

    private Ink() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static Font font(Typeface face) {
        try (InputStream file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the font of papers cannot be read", broken);
        }
    }

    static Graphics2D on(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(BLACK);
        return pen;
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
