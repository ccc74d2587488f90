package vn.giapranh.papers.composition;

import java.nio.ByteBuffer;

/** How large a picture is, by its head alone; in pixels. */
record Png(int width, int height) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEAD_BYTES = 24;

    /** Unpacked, a picture of this many pixels takes 160 MB. */
    private static final long MOST_PIXELS = 40_000_000;

    /** @throws IllegalArgumentException if it is no PNG, or a larger one than a page can show */
    static Png of(byte[] picture) {
        if (picture.length < HEAD_BYTES || ByteBuffer.wrap(picture).getLong() != SIGNATURE) {
            throw new IllegalArgumentException("a picture is a PNG");
        }
        Png png = new Png(
                ByteBuffer.wrap(picture).getInt(16), ByteBuffer.wrap(picture).getInt(20));
        if (png.width < 1 || png.height < 1 || (long) png.width * png.height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture has at most " + MOST_PIXELS + " pixels");
        }
        return png;
    }
}
