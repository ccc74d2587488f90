package vn.giapranh.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ApiClient;
import vn.giapranh.BorderPlaces;
import vn.giapranh.kernel.WardId;

/**
 * The real server and its PostgreSQL, killed with -9 under load, ten times. After each start every acknowledged write is
 * there, every law holds, the trail is sound, and what had no answer is done once when it is asked again. {@code ./giapranh
 * test -Dgiapranh.crash.rounds=100} for more. The seed is printed.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("giapranh.crash.rounds", 10);
    private static final int WRITERS = 6;
    private static final int SPOTS_A_WARD = 6;
    private static final long SEED =
            Long.getLong("giapranh.seed", RandomGenerator.getDefault().nextInt(1_000_000));
    private static final Path DATA = Path.of("target", "crash-test").toAbsolutePath();

    private static final Map<WardId, WardId> NEIGHBOURS = Map.of(
            BorderPlaces.TAN_SON_NHAT, BorderPlaces.TAN_SON_HOA,
            BorderPlaces.TAN_SON_HOA, BorderPlaces.HANH_THONG,
            BorderPlaces.HANH_THONG, BorderPlaces.AN_NHON,
            BorderPlaces.AN_NHON, BorderPlaces.HANH_THONG);

    /** What is killed, and in which order. */
    private enum Death {
        SERVER,
        POSTGRES_THEN_SERVER,
        SERVER_THEN_POSTGRES
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<WardId, String> tokens = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private @Nullable ServerProcess server;

    @AfterEach
    void leaveNothingRunning() throws IOException, InterruptedException {
        http.close();
        ServerProcess last = server;
        if (last != null && last.isAlive()) {
            last.kill();
        }
        if (last != null && last.database().postmaster().isPresent()) {
            last.killPostgres();
        }
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws Exception {
        System.out.println("crash test: seed " + SEED + ", " + ROUNDS + " rounds");
        Random random = new Random(SEED);
        FileSystemUtils.deleteRecursively(DATA);
        server = ServerProcess.start(
                DATA, "--giapranh.demo=true", "--giapranh.demo.months=0", "--giapranh.demo.data=../data");
        readTokens();
        List<Writer> writers = writers(random);
        for (int round = 1; round <= ROUNDS; round++) {
            Death death = Death.values()[round % Death.values().length];
            killUnderLoad(writers, death, 40 + random.nextInt(100));
            server = ServerProcess.start(DATA, "--giapranh.demo=false");
            everythingIsThere("round " + round + ", " + death);
        }
        for (Writer writer : writers) {
            writer.askAgain(this::client);
        }
        lawsHold("the end");
        assertThat(JdbcClient.create(server().database().owner())
                        .sql("select count(*) from incident.incident")
                        .query(Integer.class)
                        .single())
                .as("each report once")
                .isEqualTo(ledger.reports());
        assertThat(ServerProcess.command(DATA, "audit", "verify")).startsWith("sound");
        System.out.println(
                "crash test: " + ledger.reports() + " reports, " + ledger.acknowledged() + " acknowledged writes");
        assertThat(server().stop()).isIn(0, 143);
        assertThat(server().database().postmaster()).isEmpty();
    }

    private void everythingIsThere(String when) throws Exception {
        assertThat(server().trail()).as(when).startsWith("audit: sound");
        lawsHold(when);
    }

    private void lawsHold(String when) throws IOException {
        JdbcClient owner = JdbcClient.create(server().database().owner());
        assertThat(ledger.missing(owner)).as(when).isEmpty();
        assertThat(Invariant.broken(owner)).as(when).isEmpty();
    }

    private void killUnderLoad(List<Writer> writers, Death death, int afterAnswers) throws Exception {
        CountDownLatch answers = new CountDownLatch(afterAnswers);
        List<Callable<Void>> work = new ArrayList<>();
        for (Writer writer : writers) {
            work.add(() -> {
                try {
                    writer.askAgain(this::client);
                    writer.writeUntilItBreaks(this::client, answers::countDown);
                } finally {
                    // One that ends before the kill must not be waited for.
                    LongStream.range(0, answers.getCount()).forEach(_ -> answers.countDown());
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> running = work.stream().map(threads::submit).toList();
            assertThat(answers.await(2, TimeUnit.MINUTES)).as("the load").isTrue();
            assertThat(running).as("none ends before: %s", server().said()).noneMatch(Future::isDone);
            switch (death) {
                case SERVER -> server().kill();
                case POSTGRES_THEN_SERVER -> {
                    server().killPostgres();
                    server().kill();
                }
                case SERVER_THEN_POSTGRES -> {
                    server().kill();
                    server().killPostgres();
                }
            }
            for (Future<Void> writer : running) {
                writer.get();
            }
        }
    }

    private List<Writer> writers(Random random) throws Exception {
        List<Writer.Spot> spots = spots(random);
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(spots, NEIGHBOURS, ledger, random.nextLong()));
        }
        return writers;
    }

    /** Places all over the four wards, some in the zone of a border. */
    private List<Writer.Spot> spots(Random random) throws Exception {
        Map<WardId, Integer> found = new HashMap<>();
        List<Writer.Spot> spots = new ArrayList<>();
        while (spots.size() < NEIGHBOURS.size() * SPOTS_A_WARD) {
            double lon = random.nextDouble(106.64, 106.70);
            double lat = random.nextDouble(10.78, 10.87);
            String ward = client(BorderPlaces.TAN_SON_HOA)
                    .get("/locate?lon=" + lon + "&lat=" + lat)
                    .at("ward");
            if (!ward.isEmpty() && found.merge(WardId.of(ward), 1, Integer::sum) <= SPOTS_A_WARD) {
                spots.add(new Writer.Spot(WardId.of(ward), lon, lat));
            }
        }
        return spots;
    }

    private void readTokens() throws Exception {
        String printed = ServerProcess.command(DATA, "tokens");
        JsonMapper.shared()
                .readTree(printed)
                .properties()
                .forEach(token ->
                        tokens.put(WardId.of(token.getKey()), token.getValue().asString()));
        assertThat(tokens.keySet()).containsAll(NEIGHBOURS.keySet());
    }

    private ApiClient client(WardId ward) {
        return ApiClient.of(http, server().port(), Objects.requireNonNull(tokens.get(ward)));
    }

    private ServerProcess server() {
        return Objects.requireNonNull(server, "started");
    }
}
