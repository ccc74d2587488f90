package vn.giapranh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten power cuts under load: what was acknowledged is there, every incident has exactly one lead, a retry doubles nothing,
 * and the trail is whole. {@code -Dgiapranh.crash.rounds} asks for more.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("giapranh.crash.rounds", 10);
    private static final int REPORTERS = 4;

    /** Incidents without exactly one present custody that is their lead's, or whose custodies have a hole. */
    private static final String WITHOUT_ONE_LEAD = """
            select count(*)
              from incident.incident i
             where i.lead is null
                or 1 <> (select count(*) from incident.custody c
                          where c.incident = i.number and c.sequence = i.custody and c.ward = i.lead)
                or i.custody <> (select count(*) from incident.custody c where c.incident = i.number)
            """;

    private static final String SAID_TWICE = """
            select count(*) - count(distinct words) from incident.narrative where sequence = 1
            """;

    /** Events of incidents that the trail does not hold. */
    private static final String UNAUDITED = """
            select count(*) from incident.event e
             where not exists (select from audit.entry a where a.event_id = e.event_id)
            """;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "crash").toAbsolutePath());
        Path data = Files.createTempDirectory(folder, "data");
        ServerProcess server = ServerProcess.start(data);
        try {
            Map<String, String> tokens = tokens(data);
            List<Reporter> reporters = new ArrayList<>();
            for (int i = 0; i < REPORTERS; i++) {
                reporters.add(new Reporter(tokens));
            }
            Random random = new Random(20261124);
            int kept = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                killUnderLoad(server, reporters, Duration.ofMillis(800 + random.nextInt(1_500)));
                server = ServerProcess.start(data);
                kept = check(server::address, reporters, data);
            }
            assertThat(kept).isGreaterThan(ROUNDS * REPORTERS);
            ServerProcess.command(data, "audit", "verify");
        } finally {
            server.stop();
        }
    }

    private static void killUnderLoad(ServerProcess server, List<Reporter> reporters, Duration load) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(REPORTERS)) {
            List<Future<?>> working = new ArrayList<>();
            for (Reporter reporter : reporters) {
                working.add(threads.submit(() -> {
                    reporter.work(server::address);
                    return null;
                }));
            }
            assertThat(threads.awaitTermination(load.toMillis(), TimeUnit.MILLISECONDS))
                    .isFalse();
            server.kill();
            for (Future<?> each : working) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
    }

    /** How many reports were acknowledged so far, all of which are there. */
    private static int check(Function<String, URI> address, List<Reporter> reporters, Path data) throws Exception {
        int kept = 0;
        for (Reporter reporter : reporters) {
            for (Reporter.Acknowledged told : reporter.acknowledged) {
                assertThat(reporter.versionOf(address, told.number()))
                        .as(told.toString())
                        .isGreaterThanOrEqualTo(told.version());
                kept++;
            }
            for (String key : reporter.unanswered) {
                String number = reporter.report(address, key).path("number").asString();
                String again = reporter.report(address, key).path("number").asString();
                assertThat(again).isEqualTo(number);
                reporter.acknowledged.add(new Reporter.Acknowledged(key, number, 1));
            }
            reporter.unanswered.clear();
        }
        try (Connection owner = owner(data)) {
            assertThat(count(owner, WITHOUT_ONE_LEAD)).isZero();
            assertThat(count(owner, SAID_TWICE)).isZero();
            assertThat(count(owner, UNAUDITED)).isZero();
        }
        return kept;
    }

    private static Map<String, String> tokens(Path data) throws Exception {
        return JsonMapper.shared().readTree(ServerProcess.command(data, "tokens")).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, token -> token.getValue().asString()));
    }

    private static Connection owner(Path data) throws Exception {
        URI owner = URI.create(ServerProcess.command(data, "db", "url").strip());
        String[] user = owner.getUserInfo().split(":", 2);
        String address = "jdbc:postgresql://" + owner.getHost() + ":" + owner.getPort() + owner.getPath();
        return DriverManager.getConnection(address + "?sslmode=disable&gssEncMode=disable", user[0], user[1]);
    }

    private static long count(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("no row");
            }
            return row.getLong(1);
        }
    }
}
