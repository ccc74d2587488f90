package vn.giapranh.bench.server;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.Sample;

/** How long after a report the boards of both wards hear of it, with 500 streams open, against one second. */
public final class AlertMeasurement implements Measurement {

    private static final String BORDER = "26968-26977";
    private static final String REPORTING_WARD = "26968";
    private static final List<String> LISTENERS =
            List.of("trucban1.tansonnhat", "trucban1.tansonhoa", "trucban2.tansonnhat", "trucban2.tansonhoa");
    private static final String WATCHED = "chihuy.tansonhoa";
    private static final int STREAMS = 500;
    private static final int STREAMS_A_SESSION = 8;
    private static final int WARM_UP = 30;
    private static final int REPORTS = 220;
    private static final int MOST_PAUSE_MILLIS = 250;
    /** What a page hears first after it was opened takes longest: shown by itself, beside what comes after. */
    private static final int FIRST_ON_SCREEN = 5;

    private static final int SCREEN_REPORTS = 60;
    private static final int SCREEN_PAUSE_MILLIS = 700;
    private static final double MOST_MILLIS = 1_000;
    private static final long SEED = 20251022;

    @Override
    public String name() {
        return "alert";
    }

    @Override
    public String summary() {
        return "from a report to the boards of both wards with 500 streams open, against 1 s";
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (Server server = Server.onEmptyGround("alert");
                HttpClient http = Programme.http();
                HttpClient listeners = Programme.http();
                // To close it alone would wait for the streams to end by themselves.
                AutoCloseable _ = listeners::shutdownNow) {
            Arrivals arrivals = new Arrivals(STREAMS);
            Listening listening = Listening.open(listeners, officers(server, http), arrivals);
            Programme programme = new Programmes(server, http).of(REPORTING_WARD);
            Random random = new Random(SEED);
            Ground ground = new Ground(SEED);
            Sample sinceAsked = new Sample();
            Sample sinceAnswered = new Sample();
            for (int report = 0; report < WARM_UP + REPORTS; report++) {
                Thread.sleep(random.nextInt(MOST_PAUSE_MILLIS));
                long asked = System.nanoTime();
                String number = programme.report(Report.at(ground.near(BORDER), random, random.nextBoolean()));
                long answered = System.nanoTime();
                boolean counts = report >= WARM_UP;
                arrivals.addTo(counts ? sinceAsked : new Sample(), number, asked);
                arrivals.addTo(counts ? sinceAnswered : new Sample(), number, answered);
            }
            figures.note(
                    "%d streams of signed-in officers of two wards, %d reports in their common zone, every stream told of each"
                            .formatted(STREAMS, REPORTS));
            figures.never("alert: streams lost", listening.ended(), "streams");
            tell("alert: request sent to stream", sinceAsked, figures);
            tell("alert: answered to stream", sinceAnswered, figures);
            watch(server, programme, ground, random, figures);
        }
    }

    /** While the streams stay open, one board more, on a screen. */
    private static void watch(Server server, Programme programme, Ground ground, Random random, Figures figures)
            throws Exception {
        Optional<Screen> found = Screen.ofBoard(server.address(), WATCHED);
        if (found.isEmpty()) {
            figures.note("no Chromium on the PATH: a real screen was not measured");
            return;
        }
        try (Screen screen = found.get()) {
            Sample first = new Sample();
            Sample later = new Sample();
            for (int report = 0; report < FIRST_ON_SCREEN + SCREEN_REPORTS; report++) {
                Thread.sleep(random.nextInt(SCREEN_PAUSE_MILLIS));
                long asked = System.currentTimeMillis();
                String number = programme.report(Report.at(ground.near(BORDER), random, random.nextBoolean()));
                (report < FIRST_ON_SCREEN ? first : later).add(screen.paintedAt(number) - asked);
            }
            figures.within("alert: first on a page just opened, slowest", first.percentile(1), MOST_MILLIS, "ms");
            tell("alert: request sent to screen", later, figures);
        }
    }

    private static void tell(String name, Sample millis, Figures figures) {
        figures.beside(
                name + ", p50",
                "%.1f ms".formatted(millis.median()),
                "%,d arrivals".formatted(millis.size()),
                millis.median() / MOST_MILLIS);
        figures.within(name + ", p99", millis.percentile(0.99), MOST_MILLIS, "ms");
    }

    /** For each stream the officer whose it is: a session may hold eight. */
    private static List<Officer> officers(Server server, HttpClient http) throws Exception {
        List<Officer> officers = new ArrayList<>();
        Officer officer = null;
        for (int stream = 0; stream < STREAMS; stream++) {
            if (officer == null || stream % STREAMS_A_SESSION == 0) {
                String name = LISTENERS.get(stream / STREAMS_A_SESSION % LISTENERS.size());
                officer = Officer.signedIn(http, server.address(), name);
            }
            officers.add(officer);
        }
        return officers;
    }
}
