package vn.giapranh.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.notification.LiveEvent.HotspotSeen;
import vn.giapranh.notification.LiveEvent.IncidentChanged;
import vn.giapranh.notification.LiveEvent.MeetingChanged;
import vn.giapranh.notification.LiveEvent.Told;
import vn.giapranh.notification.LiveStreams;
import vn.giapranh.notification.LiveStreams.Beside;

/**
 * {@code GET /live}: tells a page that an incident has changed ({@code incident-changed}), a hotspot was found ({@code
 * hotspot-found}) or a meeting has changed ({@code meeting-changed}); data: its number.
 */
@Controller
class LiveController {

    private final LiveStreams streams;
    private final SessionRepository<?> sessions;

    LiveController(LiveStreams streams, SessionRepository<?> sessions) {
        this.streams = streams;
        this.sessions = sessions;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            Actor.Officer officer,
            HttpSession session,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastEventId,
            HttpServletResponse response) {
        String id = session.getId();
        // An open stream is no sign of life: a session that nobody uses ends, and its streams with it.
        SseSink sink = new SseSink(() -> sessions.findById(id) != null, LiveController::number);
        return Streaming.open(streams, officer, id, Beside.DUTY_BOARD, lastEventId, sink, response);
    }

    private static Object number(Told told) {
        return switch (told) {
            case IncidentChanged changed -> changed.number();
            case HotspotSeen seen -> seen.number();
            case MeetingChanged changed -> changed.number();
        };
    }
}
