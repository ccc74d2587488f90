package vn.giapranh.bench.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.giapranh.bench.Sample;

/** When the first news of each incident came to each stream. */
final class Arrivals {

    private final int streams;
    private final Map<String, OfOne> byNumber = new ConcurrentHashMap<>();

    Arrivals(int streams) {
        this.streams = streams;
    }

    private static final class OfOne {
        private final Map<Integer, Long> nanosByStream = new ConcurrentHashMap<>();
        private final CountDownLatch missing;

        private OfOne(int streams) {
            missing = new CountDownLatch(streams);
        }
    }

    /** Later news of the same incident to the same stream is passed over. */
    void came(int stream, String number, long nanos) {
        OfOne arrivals = of(number);
        if (arrivals.nanosByStream.putIfAbsent(stream, nanos) == null) {
            arrivals.missing.countDown();
        }
    }

    /**
     * Waits until every stream has the news, and adds how long after {@code since} each had it.
     *
     * @throws IllegalStateException when one has not heard after ten seconds
     */
    void addTo(Sample millis, String number, long since) throws InterruptedException {
        OfOne arrivals = of(number);
        if (!arrivals.missing.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    number + " did not come to " + arrivals.missing.getCount() + " of " + streams + " streams");
        }
        arrivals.nanosByStream.values().forEach(nanos -> millis.add(Math.max(0, (nanos - since) / 1e6)));
    }

    private OfOne of(String number) {
        return byNumber.computeIfAbsent(number, _ -> new OfOne(streams));
    }
}
