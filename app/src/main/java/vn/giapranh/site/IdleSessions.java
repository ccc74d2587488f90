package vn.giapranh.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that nobody has used for 30 minutes, although its duty board goes on renewing itself: a request with the
 * header {@code X-Background}, and the live stream, are the page's doing and not a person's. A hand on the mouse or the
 * keyboard is told by the page every few minutes ({@code /presence}).
 */
final class IdleSessions extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofMinutes(30);
    static final String BACKGROUND = "X-Background";

    private static final String USED_AT = IdleSessions.class.getName() + ".usedAt";
    /** A session in the database is not written anew for every click. */
    private static final long GRAIN_MILLIS = 60_000;

    private final Clock clock;

    IdleSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            long now = clock.millis();
            long usedAt = session.getAttribute(USED_AT) instanceof Long at ? at : now;
            if (now - usedAt > LONGEST.toMillis()) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (!isBackground(request) && (now - usedAt > GRAIN_MILLIS || usedAt == now)) {
                session.setAttribute(USED_AT, now);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isBackground(HttpServletRequest request) {
        return request.getHeader(BACKGROUND) != null || request.getRequestURI().equals("/live");
    }
}
