package vn.giapranh.bench.server;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** Open streams of signed-in officers ({@code GET /live}), which note when they hear of an incident. */
final class Listening {

    private static final int OK = 200;

    private final Arrivals arrivals;
    private final CountDownLatch opening;
    private final List<CompletableFuture<HttpResponse<Void>>> open = new ArrayList<>();

    private Listening(Arrivals arrivals, int streams) {
        this.arrivals = arrivals;
        this.opening = new CountDownLatch(streams);
    }

    /**
     * Opens them all and waits until the server has taken each.
     *
     * @param officers whose stream the n-th is
     */
    static Listening open(HttpClient client, List<Officer> officers, Arrivals arrivals) throws InterruptedException {
        var listening = new Listening(arrivals, officers.size());
        for (int stream = 0; stream < officers.size(); stream++) {
            listening.open(client, officers.get(stream), stream);
        }
        if (!listening.opening.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(listening.opening.getCount() + " streams did not open");
        }
        return listening;
    }

    private void open(HttpClient client, Officer officer, int stream) {
        var request =
                officer.request("/live").header("Accept", "text/event-stream").build();
        open.add(client.sendAsync(request, info -> {
            if (info.statusCode() != OK) {
                throw new IllegalStateException("a stream was answered " + info.statusCode());
            }
            opening.countDown();
            return HttpResponse.BodySubscribers.fromLineSubscriber(new Lines(stream));
        }));
    }

    /** How many of the streams are over. */
    long ended() {
        return open.stream().filter(CompletableFuture::isDone).count();
    }

    private final class Lines implements Flow.Subscriber<String> {

        private final int stream;
        private String event = "";

        private Lines(int stream) {
            this.stream = stream;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event:")) {
                event = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:") && event.equals("incident-changed")) {
                arrivals.came(stream, line.substring("data:".length()).strip(), System.nanoTime());
            }
        }

        @Override
        public void onError(Throwable closedWithTheServer) {
            // What a closed stream does not hear is found missing.
        }

        @Override
        public void onComplete() {
            // The same.
        }
    }
}
