package vn.giapranh.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers: UUIDv7 (RFC 9562), so that rows written together lie together. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
