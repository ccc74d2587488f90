package vn.giapranh.incident;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.giapranh.kernel.InvalidException;

/**
 * Makes a photo safe to keep: looks at the bytes and not at the name, refuses what is too big before it is decoded, turns
 * the picture upright, and writes the pixels anew. A file written from pixels alone carries no place, no device, no
 * thumbnail and nothing hidden behind its end.
 */
final class PhotoCleaning {

    static final int MOST_BYTES = 8 * 1024 * 1024;
    static final long MOST_PIXELS = 40_000_000;
    /** Longer sides are made smaller: enough to read a number plate's surroundings, and a tenth of the bytes. */
    static final int LONGEST_SIDE_PIXELS = 2_560;

    private static final float JPEG_QUALITY = 0.85f;

    private PhotoCleaning() {}

    private enum Format {
        JPEG("jpeg", "image/jpeg", BufferedImage.TYPE_INT_RGB),
        PNG("png", "image/png", BufferedImage.TYPE_INT_ARGB);

        private final String name;
        private final String contentType;
        private final int pixels;

        Format(String name, String contentType, int pixels) {
            this.name = name;
            this.contentType = contentType;
            this.pixels = pixels;
        }
    }

    /** @throws InvalidException on field {@code photo}, with the reason in words */
    static Photo clean(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw wrong("photo-too-many-bytes", MOST_BYTES / (1024 * 1024));
        }
        Format format = format(bytes);
        BufferedImage upright = upright(decode(bytes, format), orientation(bytes), format);
        return new Photo(format.contentType, upright.getWidth(), upright.getHeight(), encode(upright, format));
    }

    private static Format format(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Format.JPEG;
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Format.PNG;
        }
        throw wrong("photo-type");
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decode(byte[] bytes, Format format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name);
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw wrong("photo-too-many-pixels", MOST_PIXELS / 1_000_000);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw wrong("photo-broken");
        } finally {
            reader.dispose();
        }
    }

    /** 1 to 8 as EXIF counts them; 1, upright, when it does not say. */
    private static int orientation(byte[] bytes) {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return 1;
            }
            int orientation = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            return 1; // metadata that can not be read turns nothing; the pixels were readable
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation, Format format) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation >= 5;
        double scale = Math.min(1.0, (double) LONGEST_SIDE_PIXELS / Math.max(width, height));
        int targetWidth = Math.max(1, (int) Math.round((sideways ? height : width) * scale));
        int targetHeight = Math.max(1, (int) Math.round((sideways ? width : height) * scale));
        BufferedImage target = new BufferedImage(targetWidth, targetHeight, format.pixels);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getScaleInstance(scale, scale);
        turn.concatenate(turn(orientation, width, height));
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return target;
    }

    /** From the stored picture to the upright one (Exif 2.32, tag 0x0112). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage image, Format format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name).next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(JPEG_QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException("writing to memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static InvalidException wrong(String reason, Object... arguments) {
        return new InvalidException("photo", "incident.invalid." + reason, arguments);
    }
}
