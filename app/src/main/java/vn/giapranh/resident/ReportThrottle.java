package vn.giapranh.resident;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how many reports come from one address without an account: ten in an hour on this node, unless set otherwise. A
 * café or a phone network shares an address, so it is above what neighbours report in a bad hour; it stops a machine. At
 * most 10,000 addresses are remembered, for an hour, in memory only, the longest unseen forgotten first.
 */
@Component
public class ReportThrottle {

    static final Duration WINDOW = Duration.ofHours(1);
    static final int MOST_ADDRESSES = 10_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final int most;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    ReportThrottle(@Value("${giapranh.resident.reports-an-hour:10}") int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more report from the address, unless it has had its share; then false. */
    public synchronized boolean admits(String address) {
        Instant now = clock.instant();
        Window window = windows.compute(
                network(address),
                (key, old) -> old == null || !now.isBefore(old.ends)
                        ? new Window(1, now.plus(WINDOW))
                        : new Window(old.reports + 1, old.ends));
        return window.reports <= most;
    }

    /** A household has a whole IPv6 network of 64 bits: it counts as one address. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            byte[] network = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES));
            return java.util.HexFormat.of().formatHex(network);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private record Window(int reports, Instant ends) {}
}
