package vn.giapranh.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giapranh.bench.UnmeasurableException;

/**
 * pgbench, doing on the same PostgreSQL what a report does there and nothing else: one transaction with the same rows of
 * the same tables, the same widths and the same indexes.
 *
 * <p>The rows are read back from real reports by the transaction that wrote them ({@code xmin}), and become one script
 * for each report. The tables are copies with their indexes; they have no foreign keys, checks, row-level security or
 * triggers, so whatever these cost counts against the server. Values that must be unique are counted on from row to row.
 */
final class Peer {

    private static final String SCHEMA = "peer";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TRANSACTIONS = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final Path folder;
    private final List<Path> scripts = new ArrayList<>();
    private final TreeMap<String, Integer> rows = new TreeMap<>();
    private long bytes;
    private int reports;
    private int runs;

    private Peer(Path folder) {
        this.folder = folder;
    }

    /**
     * @param numbers the incidents of the reports to be imitated; nothing has happened to them since
     * @param folder where the scripts go
     */
    static Peer of(Postgres postgres, List<String> numbers, Path folder) throws IOException {
        if (Files.notExists(Path.of("/usr/bin/pgbench")) && System.getenv("PGBENCH") == null) {
            throw new UnmeasurableException(
                    "The peer is pgbench: install it (Debian: postgresql-15 or newer brings /usr/bin/pgbench), or name it in PGBENCH.");
        }
        Peer peer = new Peer(Files.createDirectories(folder));
        postgres.execute("create schema " + SCHEMA);
        for (String number : numbers) {
            peer.imitate(postgres, number);
        }
        return peer;
    }

    private void imitate(Postgres postgres, String number) throws IOException {
        String transaction =
                postgres.value("select xmin from incident.custody where incident = '" + number + "' and sequence = 1");
        StringBuilder script =
                new StringBuilder("\\set n :base + :client_id * 10000000 + :i\n\\set i :i + 1\nBEGIN;\n");
        int[] unique = {0};
        for (List<String> table : postgres.rows("""
                select schemaname, tablename from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema', '%s')
                 order by schemaname, tablename
                """.formatted(SCHEMA))) {
            imitate(postgres, number, transaction, table.get(0) + "." + table.get(1), script, unique);
        }
        script.append("COMMIT;\n");
        Path file = folder.resolve("report-" + reports + ".sql");
        Files.writeString(file, script);
        scripts.add(file);
        reports++;
    }

    private void imitate(
            Postgres postgres, String number, String transaction, String table, StringBuilder script, int[] unique) {
        List<List<String>> columns = postgres.rows("""
                select a.attname, format_type(a.atttypid, a.atttypmod),
                       exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique
                                                        and i.indnkeyatts = 1 and i.indkey[0] = a.attnum)
                  from pg_attribute a
                 where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                 order by a.attnum
                """.formatted(table));
        String texts = columns.stream()
                .map(column -> "quote_nullable(t." + column.getFirst() + "::text)")
                .collect(Collectors.joining(", "));
        String copy = SCHEMA + "." + table.replace('.', '_');
        for (List<String> row : postgres.rows(
                "select pg_column_size(t.*), " + texts + " from " + table + " t where xmin = '" + transaction + "'")) {
            if (!rows.containsKey(table)) {
                postgres.execute("create table " + copy + " (like " + table + " including indexes including storage)");
            }
            rows.merge(table, 1, Integer::sum);
            bytes += Long.parseLong(row.getFirst());
            String names = columns.stream().map(List::getFirst).collect(Collectors.joining(", "));
            String values = IntStream.range(0, columns.size())
                    .mapToObj(column -> value(row.get(column + 1), columns.get(column), number, unique))
                    .collect(Collectors.joining(", "));
            script.append("INSERT INTO ")
                    .append(copy)
                    .append(" (")
                    .append(names)
                    .append(") VALUES (")
                    .append(values)
                    .append(");\n");
        }
    }

    /** The value as an expression of the script: numbers and identifiers count on, everything else is as it was. */
    private static String value(String quoted, List<String> column, String number, int[] unique) {
        if (quoted.equals("NULL")) {
            return quoted;
        }
        String type = column.get(1);
        if (column.get(2).equals("t") && type.equals("bigint")) {
            return "(:n::text || '" + unique[0]++ % 10 + "')::bigint";
        }
        // pgbench would take a colon before a letter for one of its variables.
        String literal = quoted.replaceAll(":(?=[A-Za-z_])", "' || chr(58) || '");
        Matcher uuid = UUID.matcher(literal);
        String counted = uuid.find()
                ? uuid.replaceFirst(uuid.group().substring(0, 24) + "' || :n::text || '" + unique[0]++ % 10)
                : literal;
        counted = counted.replace(number, number.substring(0, 5) + "' || :n::text || '");
        return "(" + counted + ")::" + type;
    }

    /** The tables with the rows a report writes to each, for a reader. */
    String describe(Postgres postgres) {
        String tables = rows.entrySet().stream()
                .map(table -> table.getKey() + " " + "%.1f".formatted((double) table.getValue() / reports))
                .collect(Collectors.joining(", "));
        long indexes = postgres.number("select count(*) from pg_indexes where schemaname = '" + SCHEMA + "'");
        return "a report inserts %.1f rows with %,d bytes into %d tables with %d indexes: %s"
                .formatted(
                        (double) rows.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                / reports,
                        bytes / reports,
                        rows.size(),
                        indexes,
                        tables);
    }

    /**
     * @param transactionsASecond the time to connect not counted
     * @param cpuMillis of PostgreSQL, for one transaction
     */
    record Run(double transactionsASecond, double cpuMillis) {}

    Run run(Postgres postgres, int clients, int seconds) throws IOException, InterruptedException {
        runs++;
        String program = System.getenv("PGBENCH") == null ? "/usr/bin/pgbench" : System.getenv("PGBENCH");
        List<String> command = new ArrayList<>(List.of(
                program,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--time=" + seconds,
                "--define=i=0",
                "--define=base=" + (10_000_000_000L + runs * 1_000_000_000L)));
        scripts.forEach(script -> command.add("--file=" + script));
        double cpu = postgres.cpuMillis();
        Process process = postgres.client(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || found(FAILED, words) > 0) {
            throw new IllegalStateException("pgbench failed: " + words);
        }
        return new Run(found(RATE, words), (postgres.cpuMillis() - cpu) / found(TRANSACTIONS, words));
    }

    private static double found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said: " + words);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
