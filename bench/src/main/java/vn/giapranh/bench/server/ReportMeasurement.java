package vn.giapranh.bench.server;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.Sample;

/** Reports over the API against pgbench, in turns, at equal concurrency. */
public final class ReportMeasurement implements Measurement {

    private static final List<Integer> CLIENTS = List.of(1, 4, 8, 16);
    private static final int ROUNDS = 3;
    private static final int SECONDS = 6;
    private static final int WARM_UP_CLIENTS = 8;
    private static final int WARM_UP_REPORTS = 40_000;
    private static final int MOST_WARM_UPS = 20;
    private static final int IMITATED = 20;
    private static final double LEAST_RATIO = 0.5;
    private static final long SEED = 20251022;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String summary() {
        return "reports over the API, against pgbench doing the same inserts in one transaction on the same PostgreSQL";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Path data = Server.fresh("report");
        Peer peer = imitation(data, figures);
        try (Server server = Server.start(data);
                Postgres postgres = server.postgres()) {
            Map<String, String> tokens = server.tokens();
            warmUp(server, tokens, figures);
            peer.run(postgres, WARM_UP_CLIENTS, SECONDS);
            for (int clients : CLIENTS) {
                measure(clients, server, postgres, reporters(clients, server, tokens), peer, figures);
            }
        }
    }

    /**
     * As many reports as it takes until the Java machine's compiler takes little of the processors, and two minutes at
     * most: counted, for on a busy machine what a report costs rises and falls by more than it still gains.
     */
    private static void warmUp(Server server, Map<String, String> tokens, Figures figures) throws Exception {
        List<Reporter> reporters = reporters(WARM_UP_CLIENTS, server, tokens);
        long reported = 0;
        double last = 0;
        for (int round = 0; round < MOST_WARM_UPS && reported < WARM_UP_REPORTS; round++) {
            double before = server.cpuMillis();
            Load.Done done = Load.run(WARM_UP_CLIENTS, SECONDS, client -> reporters.get(client)::report);
            last = (server.cpuMillis() - before) / done.count();
            reported += done.count();
        }
        figures.note("warmed up by %,d reports; the last took %.2f ms of the server's processor time each"
                .formatted(reported, last));
    }

    /** What some reports write, read while no job of the server touches it again. */
    private static Peer imitation(Path data, Figures figures) throws Exception {
        try (Server server = Server.start(data, "--giapranh.scheduler=off");
                Postgres postgres = server.postgres();
                HttpClient http = Programme.http()) {
            Programmes programmes = new Programmes(server, http);
            Ground ground = new Ground(SEED);
            Random random = new Random(SEED);
            List<String> numbers = new ArrayList<>();
            for (int report = 0; report < IMITATED; report++) {
                Report next = Report.at(ground.anywhere(), random, random.nextBoolean());
                numbers.add(programmes.of(next.place().ward()).report(next));
            }
            Peer peer = Peer.of(postgres, numbers, data.resolve("peer"));
            figures.note(peer.describe(postgres));
            return peer;
        }
    }

    private static void measure(
            int clients, Server server, Postgres postgres, List<Reporter> reporters, Peer peer, Figures figures)
            throws Exception {
        Sample ours = new Sample();
        Sample theirs = new Sample();
        Sample ratio = new Sample();
        Sample serverCpu = new Sample();
        Sample databaseCpu = new Sample();
        Sample peerCpu = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            double serverBefore = server.cpuMillis();
            double databaseBefore = postgres.cpuMillis();
            Load.Done reported = Load.run(clients, SECONDS, client -> reporters.get(client)::report);
            serverCpu.add((server.cpuMillis() - serverBefore) / reported.count());
            databaseCpu.add((postgres.cpuMillis() - databaseBefore) / reported.count());
            Peer.Run run = peer.run(postgres, clients, SECONDS);
            peerCpu.add(run.cpuMillis());
            ours.add(reported.aSecond());
            theirs.add(run.transactionsASecond());
            ratio.add(reported.aSecond() / run.transactionsASecond());
        }
        String name = "report, %d client%s".formatted(clients, clients == 1 ? "" : "s");
        figures.atLeast(
                name,
                "%,.0f/s".formatted(ours.median()),
                "pgbench %,.0f/s".formatted(theirs.median()),
                ratio.median(),
                LEAST_RATIO);
        figures.beside(
                name + ", CPU",
                "%.2f + %.2f ms".formatted(serverCpu.median(), databaseCpu.median()),
                "pgbench's PostgreSQL %.2f ms".formatted(peerCpu.median()),
                databaseCpu.median() / peerCpu.median());
    }

    /** One for each client, on a connection just opened: the server closes one that nobody used for a while. */
    private static List<Reporter> reporters(int clients, Server server, Map<String, String> tokens) throws Exception {
        List<Reporter> reporters = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            reporters.add(new Reporter(
                    new Ground(SEED + client),
                    new Random(SEED + client),
                    tokens,
                    new Wire(server.address(), "/api/v1/incidents")));
        }
        return reporters;
    }

    /** Reports what happens on the ground of each ward, by that ward's token; every second reporter leaves a number. */
    private record Reporter(Ground ground, Random random, Map<String, String> tokens, Wire wire) {

        void report() {
            Report report = Report.at(ground.anywhere(), random, random.nextBoolean());
            wire.create(
                    report.json(),
                    Objects.requireNonNull(tokens.get(report.place().ward())));
        }
    }
}
