package vn.giapranh.incident;

/**
 * A picture as it is stored: upright, without metadata.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 */
public record Photo(String contentType, int widthPixels, int heightPixels, byte[] bytes) {}
