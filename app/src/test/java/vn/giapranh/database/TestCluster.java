package vn.giapranh.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One PostgreSQL for all tests of a JVM, kept below {@code target/} from run to run; each database is copied from a
 * template that was migrated once for these very migrations.
 */
final class TestCluster {

    static final Secrets SECRETS = Secrets.of("only-for-tests-and-known-to-everybody");

    private static final Duration ANOTHER_RUN = Duration.ofMinutes(10);
    private static final String SERVER_PASSWORD = SECRETS.password("database-server");

    private final EmbeddedPostgres postgres;
    private final String template;
    private final AtomicInteger count = new AtomicInteger();

    private TestCluster() {
        try {
            postgres = EmbeddedPostgres.keep(
                    Path.of("target", "test-postgresql"),
                    SECRETS.password("database-owner"),
                    EmbeddedPostgres.Durability.FORGETFUL,
                    ANOTHER_RUN);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-postgresql"));
            template = "template_" + fingerprint();
            prepare();
        } catch (IOException | SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Started on first use. */
    static TestCluster get() {
        return OnlyOne.CLUSTER;
    }

    private static final class OnlyOne {
        private static final TestCluster CLUSTER = new TestCluster();
    }

    /** A database of one's own with the shape of today and no rows; its owner's address. */
    PostgresAddress fresh() {
        String name = "test_" + count.incrementAndGet();
        execute(List.of("create database " + name + " template " + template + " strategy file_copy"));
        return postgres.address(name);
    }

    PostgresAddress empty() {
        String name = "test_" + count.incrementAndGet();
        execute(List.of("create database " + name));
        return postgres.address(name);
    }

    void drop(PostgresAddress database) {
        String name = database.url().replaceAll(".*/|\\?.*", "");
        execute(List.of("drop database " + name + " with (force)"));
    }

    static List<String> modules() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var properties = java.util.Objects.requireNonNull(yaml.getObject());
        var modules = new ArrayList<String>();
        for (int i = 0; properties.containsKey("giapranh.modules[" + i + "]"); i++) {
            modules.add(properties.getProperty("giapranh.modules[" + i + "]"));
        }
        return modules;
    }

    /** An interrupted preparation leaves no template: it gets its name last. */
    private void prepare() throws SQLException {
        List<String> there = names();
        execute(there.stream()
                .filter(name -> name.startsWith("test_")
                        || name.startsWith("template_") && !name.equals(template) && !name.matches("template_?[01]"))
                .map(name -> "drop database " + name + " with (force)")
                .toList());
        if (!there.contains(template)) {
            execute(List.of("create database test_template"));
            new Migrations(postgres.address("test_template"), modules()).run(SERVER_PASSWORD);
            execute(List.of("alter database test_template rename to " + template));
        }
    }

    private List<String> names() throws SQLException {
        var names = new ArrayList<String>();
        try (Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select datname from pg_database")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void execute(List<String> statements) {
        try (Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String fingerprint() throws IOException {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/*.sql");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getDescription())));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join(",", modules()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (Resource file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
