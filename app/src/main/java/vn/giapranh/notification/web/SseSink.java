package vn.giapranh.notification.web;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.giapranh.notification.LiveEvent;
import vn.giapranh.notification.LiveEvent.HotspotSeen;
import vn.giapranh.notification.LiveEvent.IncidentChanged;
import vn.giapranh.notification.LiveEvent.MeetingChanged;
import vn.giapranh.notification.LiveEvent.Told;
import vn.giapranh.notification.LiveSink;

/** A live stream as server-sent events (WHATWG HTML, section 9.2). */
final class SseSink implements LiveSink {

    private static final long NO_TIMEOUT = 0;
    private static final long COME_BACK_AFTER_MILLIS = 2_000;

    private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    private final BooleanSupplier stillAllowed;
    private final Function<Told, Object> data;

    /**
     * @param stillAllowed whether the session or token still holds
     * @param data what the data line says
     */
    SseSink(BooleanSupplier stillAllowed, Function<Told, Object> data) {
        this.stillAllowed = stillAllowed;
        this.data = data;
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public void send(LiveEvent event) throws IOException {
        switch (event) {
            case IncidentChanged changed -> tell("incident-changed", changed);
            case HotspotSeen seen -> tell("hotspot-found", seen);
            case MeetingChanged changed -> tell("meeting-changed", changed);
            case LiveEvent.Refresh _ -> emit(SseEmitter.event().name("refresh").data(""));
        }
    }

    private void tell(String name, Told told) throws IOException {
        emit(SseEmitter.event().id(told.cursor().toString()).name(name).data(data.apply(told)));
    }

    @Override
    public void heartbeat() throws IOException {
        emit(SseEmitter.event().comment("").reconnectTime(COME_BACK_AFTER_MILLIS));
    }

    @Override
    public boolean isStillAllowed() {
        return stillAllowed.getAsBoolean();
    }

    @Override
    public void close() {
        try {
            emitter.complete();
        } catch (IllegalStateException e) {
            // The container has ended the response before us.
        }
    }

    private void emit(SseEmitter.SseEventBuilder event) throws IOException {
        try {
            emitter.send(event);
        } catch (IllegalStateException e) {
            throw new IOException("the response is over", e);
        }
    }
}
