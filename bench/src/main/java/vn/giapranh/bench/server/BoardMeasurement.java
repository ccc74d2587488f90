package vn.giapranh.bench.server;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.Sample;

/** The pages of an officer on duty with 100,000 incidents stored, against their limit. */
public final class BoardMeasurement implements Measurement {

    private static final String WARD = "26977";
    private static final String NAME = "trucban1.tansonhoa";
    private static final int REQUESTS = 500;
    private static final int WARM_UP = 300;
    private static final double MOST_MILLIS = 100;
    private static final long LARGE_TABLE_ROWS = 10_000;

    @Override
    public String name() {
        return "board";
    }

    @Override
    public String summary() {
        return "the duty board and the lists with 100,000 incidents stored, against 100 ms";
    }

    /** One question of the page. */
    private interface Question {
        byte[] ask() throws Exception;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (Server server = Server.onEmptyGround("board");
                Postgres postgres = server.postgres();
                HttpClient http = Programme.http()) {
            Programmes programmes = new Programmes(server, http);
            new StoredIncidents(postgres, programmes).fill(WARD);
            Officer officer = Officer.signedIn(http, server.address(), NAME);
            Programme programme = programmes.of(WARD);
            Map<String, Long> scansBefore = sequentialScans(postgres);
            measure("board: GET /", () -> officer.get("/"), figures);
            measure("board: GET /board", () -> officer.get("/board"), figures);
            measure("board: GET /incidents", () -> officer.get("/incidents"), figures);
            measure(
                    "board: GET /api/v1/incidents",
                    () -> programme.get("/api/v1/incidents").getBytes(StandardCharsets.UTF_8),
                    figures);
            // PostgreSQL tells its counters of an idle connection within a second.
            Thread.sleep(2_000);
            tellSequentialScans(scansBefore, sequentialScans(postgres), figures);
            figures.note(
                    "%,d incidents stored, %d of them open to ward %s, %,d events; one request after another, compressed"
                            .formatted(
                                    postgres.number("select count(*) from incident.incident"),
                                    postgres.number("select count(*) from incident.access where open and ward = '"
                                            + WARD + "'"),
                                    WARD,
                                    postgres.number("select count(*) from incident.event")));
        }
    }

    private static void measure(String name, Question question, Figures figures) throws Exception {
        for (int request = 0; request < WARM_UP; request++) {
            question.ask();
        }
        Sample millis = new Sample();
        int bytes = 0;
        for (int request = 0; request < REQUESTS; request++) {
            long start = System.nanoTime();
            bytes = question.ask().length;
            millis.add((System.nanoTime() - start) / 1e6);
        }
        figures.beside(
                name + ", p50",
                "%.1f ms".formatted(millis.median()),
                "%,d bytes on the wire".formatted(bytes),
                millis.median() / MOST_MILLIS);
        figures.within(name + ", p95", millis.percentile(0.95), MOST_MILLIS, "ms");
    }

    /** How often each large table was read from end to end. */
    private static Map<String, Long> sequentialScans(Postgres postgres) {
        Map<String, Long> scans = new TreeMap<>();
        for (List<String> table : postgres.rows("""
                select s.schemaname || '.' || s.relname, s.seq_scan
                  from pg_stat_user_tables s
                  join pg_class c on c.oid = s.relid
                 where c.reltuples >= %d
                """.formatted(LARGE_TABLE_ROWS))) {
            scans.put(table.get(0), Long.parseLong(table.get(1)));
        }
        return scans;
    }

    private static void tellSequentialScans(Map<String, Long> before, Map<String, Long> after, Figures figures) {
        long scans = 0;
        StringBuilder which = new StringBuilder();
        for (Map.Entry<String, Long> table : after.entrySet()) {
            long fresh = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            scans += fresh;
            which.append(fresh > 0 ? " " + table.getKey() + " " + fresh : "");
        }
        figures.note("large tables watched: " + String.join(", ", after.keySet())
                + (scans > 0 ? "; read from end to end:" + which : ""));
        figures.never("board: whole-table reads", scans, "scans");
    }
}
