package vn.giapranh.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.notification.Cursor;
import vn.giapranh.notification.LiveStreams;
import vn.giapranh.notification.LiveStreams.Beside;

/** What both addresses of the live stream do. */
final class Streaming {

    private Streaming() {}

    /** Opens the stream, or answers 429 (too many of one session or token) or 503 (the node is full), with a time to wait. */
    static SseEmitter open(
            LiveStreams streams,
            Actor actor,
            String owner,
            Beside beside,
            String lastEventId,
            SseSink sink,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // For the reverse proxies that would otherwise collect events until a buffer is full.
        response.setHeader("X-Accel-Buffering", "no");
        return switch (streams.open(actor, owner, beside, Cursor.parse(lastEventId), sink)) {
            case OPENED -> sink.emitter();
            case TOO_MANY_OF_ONE -> throw later(HttpStatus.TOO_MANY_REQUESTS, response);
            case FULL -> throw later(HttpStatus.SERVICE_UNAVAILABLE, response);
        };
    }

    private static ResponseStatusException later(HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "15");
        return new ResponseStatusException(status);
    }
}
