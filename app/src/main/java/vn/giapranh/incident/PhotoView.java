package vn.giapranh.incident;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.kernel.WardId;

/** A photo's description; the picture itself is {@link Incidents#getPhoto}. {@code by} is empty for a resident's. */
public record PhotoView(UUID id, int widthPixels, int heightPixels, Optional<WardId> by, Instant at) {}
