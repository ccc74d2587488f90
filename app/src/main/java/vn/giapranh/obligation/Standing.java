package vn.giapranh.obligation;

import java.time.Instant;

/** How an obligation stands at an instant. */
public sealed interface Standing {

    /**
     * Not due yet and not done.
     *
     * @param done how much of it is done
     */
    record Open(int done) implements Standing {}

    /** Done in time. */
    record Met(Instant at) implements Standing {}

    /** Done, but after it was due. */
    record Late(Instant at) implements Standing {}

    /**
     * Due, and not done.
     *
     * @param done how much of it is done
     */
    record Missed(int done) implements Standing {}

    /** No module records yet whether it is done. */
    record Unmeasured() implements Standing {}
}
