package vn.giapranh.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds the failures from one address: 30 in 15 minutes, on this node. A ward's officers share an address, so it is far
 * above what people mistype; it stops one machine from locking every account. At most 10,000 addresses are kept, the
 * longest unseen forgotten first.
 */
@Component
class AddressThrottle {

    static final int MOST_FAILURES = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isFull(String address) {
        Window window = windows.get(address);
        return window != null
                && window.failures >= MOST_FAILURES
                && clock.instant().isBefore(window.ends);
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        windows.merge(
                address,
                new Window(1, now.plus(WINDOW)),
                (old, fresh) -> now.isBefore(old.ends) ? new Window(old.failures + 1, old.ends) : fresh);
    }

    private record Window(int failures, Instant ends) {}
}
