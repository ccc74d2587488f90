package vn.giapranh.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.giapranh.MovableClock;

class IdleSessionsTest {

    private final MovableClock clock = new MovableClock();
    private final IdleSessions filter = new IdleSessions(clock);
    private final MockHttpSession session = new MockHttpSession();

    private void ask(String path, boolean background) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        if (background) {
            request.addHeader(IdleSessions.BACKGROUND, "true");
        }
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private void pass(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    @Test
    void a_board_that_renews_itself_does_not_keep_the_session_of_nobody() throws Exception {
        ask("/", false);
        for (int i = 0; i < 31; i++) {
            pass(1);
            if (session.isInvalid()) {
                break;
            }
            ask("/board", true);
        }
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_hand_at_the_screen_keeps_it() throws Exception {
        ask("/", false);
        for (int i = 0; i < 12; i++) {
            pass(5);
            ask("/board", true);
            ask("/presence", false);
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void an_open_stream_is_no_sign_of_life() throws Exception {
        ask("/", false);
        pass(20);
        ask("/live", false);
        pass(11);
        ask("/live", false);
        assertThat(session.isInvalid()).isTrue();
    }
}
