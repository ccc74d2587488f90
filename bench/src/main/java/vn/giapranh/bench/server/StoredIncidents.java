package vn.giapranh.bench.server;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giapranh.borders.UnreadableBoundariesException;

/**
 * A city's past in a database: some hundred incidents that went over the API from report to closure, copied under new
 * numbers and earlier times until there are 100,000, and those that are open now, which are all real. Keys, checks and foreign
 * keys hold for the copies as for their originals. The audit trail is not copied: no page that is measured reads it.
 */
final class StoredIncidents {

    private static final int ORIGINALS = 400;
    private static final int COPIES = 249;
    private static final int COPIES_AT_ONCE = 10;
    private static final int OPEN_AROUND_ONE = 60;
    private static final int OPEN_ELSEWHERE = 60;

    /** 250 times this is eighteen months. */
    private static final String EARLIER = "interval '52 hours 37 minutes'";

    /** In the order of their references. */
    private static final List<String> TABLES = List.of(
            "incident",
            "access",
            "event",
            "narrative",
            "custody",
            "handover",
            "dispute",
            "clock",
            "told",
            "task",
            "aid",
            "likeness",
            "contact",
            "tracking",
            "attempt");

    private static final Pattern BORDER = Pattern.compile("\"border\"\\s*:\\s*\"(\\d{5})-(\\d{5})\"");

    private final Postgres postgres;
    private final Programmes programmes;
    private final Ground ground;
    private final Random random = new Random(SEED);

    private static final long SEED = 20251022;

    StoredIncidents(Postgres postgres, Programmes programmes) throws IOException, UnreadableBoundariesException {
        this.postgres = postgres;
        this.programmes = programmes;
        this.ground = new Ground(SEED);
    }

    /** @param ward around whose ground 60 incidents are open; about as many are open elsewhere */
    void fill(String ward) throws InterruptedException {
        for (int original = 0; original < ORIGINALS; original++) {
            live(Report.at(ground.anywhere(), random, false));
        }
        settle();
        for (int first = 1; first <= COPIES; first += COPIES_AT_ONCE) {
            copy(first, Math.min(first + COPIES_AT_ONCE - 1, COPIES));
        }
        postgres.execute("select setval('incident.number', " + (ORIGINALS * (COPIES + 1)) + ")");
        for (int open = 0; open < OPEN_AROUND_ONE; open++) {
            report(Report.at(ground.around(ward), random, random.nextBoolean()), open % 2 == 0);
        }
        for (int open = 0; open < OPEN_ELSEWHERE; open++) {
            report(Report.at(ground.anywhere(), random, random.nextBoolean()), open % 2 == 0);
        }
        postgres.execute("vacuum (analyze)");
    }

    /** From the report to the closure, every fourth one handed over across its border. */
    private void live(Report report) {
        String answer = report(report, true);
        String number = Programme.field(answer, "number");
        String lead = Programme.field(answer, "leadWard");
        Matcher border = BORDER.matcher(answer);
        if (border.find() && random.nextInt(4) == 0) {
            String other = border.group(1).equals(lead) ? border.group(2) : border.group(1);
            String offered = programmes
                    .of(lead)
                    .post(
                            "/api/v1/incidents/" + number + "/handovers",
                            "{\"toWard\":\"" + other + "\",\"reason\":\"on-the-line\"}",
                            201);
            programmes.of(other).post("/api/v1/handovers/" + Programme.field(offered, "id") + "/acceptance", "{}", 200);
            lead = other;
        }
        programmes
                .of(lead)
                .post(
                        "/api/v1/incidents/" + number + "/closure",
                        "{\"result\":\"Đã nhắc nhở, tình hình ổn định.\"}",
                        200);
    }

    private String report(Report report, boolean acknowledged) {
        String answer = programmes.of(report.place().ward()).post("/api/v1/incidents", report.json(), 201);
        if (acknowledged) {
            String number = Programme.field(answer, "number");
            programmes
                    .of(Programme.field(answer, "leadWard"))
                    .post("/api/v1/incidents/" + number + "/acknowledgement", "{}", 200);
        }
        return answer;
    }

    /** Until nothing waits any more: every neighbour reached, every report compared, every clock met or stopped. */
    private void settle() throws InterruptedException {
        String waiting = """
                select (select count(*) from incident.told where delivered_at is null)
                     + (select count(*) from incident.incident where compared_at is null)
                     + (select count(*) from incident.clock where met_at is null and stopped_at is null)
                """;
        long end = System.nanoTime() + 120_000_000_000L;
        while (postgres.number(waiting) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the closed incidents still wait for something");
            }
            for (Programme programme : programmes.all()) {
                readAll(programme);
            }
            Thread.sleep(500);
        }
    }

    private static void readAll(Programme programme) {
        String cursor = "";
        do {
            String page = programme.get("/api/v1/incidents?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            cursor = page.matches("(?s).*\"next\"\\s*:\\s*\".*") ? Programme.field(page, "next") : "";
        } while (!cursor.isEmpty());
    }

    private void copy(int first, int last) {
        postgres.inOneTransaction(() -> {
            for (String table : TABLES) {
                copy(table, first, last);
            }
        });
    }

    private void copy(String table, int first, int last) {
        List<List<String>> columns = postgres.rows("""
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                 where attrelid = 'incident.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                 order by attnum
                """.formatted(table));
        String names = columns.stream().map(List::getFirst).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> copied(table, column.get(0), column.get(1)))
                .collect(Collectors.joining(", "));
        String own = table.equals("incident") ? "number" : table.equals("likeness") ? "one" : "incident";
        postgres.execute("insert into incident." + table + " (" + names + ") select " + values + " from incident."
                + table + " t, generate_series(" + first + ", " + last + ") copy where right(t." + own
                + ", -5)::int <= " + ORIGINALS);
    }

    /** A number counts on, an identifier becomes another, a time is earlier; the rest is as it was. */
    private static String copied(String table, String column, String type) {
        String original = "t." + column;
        if (List.of("incident.number", "incident.merged_into", "likeness.one", "likeness.other", "tracking.follows")
                        .contains(table + "." + column)
                || column.equals("incident")) {
            return "left(" + original + ", 5) || lpad((right(" + original + ", -5)::int + copy * " + ORIGINALS
                    + ")::text, 6, '0')";
        }
        if (column.equals("key")) {
            return original + " || '-' || copy";
        }
        return switch (type) {
            case "uuid" -> "md5(" + original + "::text || copy)::uuid";
            case "timestamp with time zone" -> original + " - copy * " + EARLIER;
            default -> original;
        };
    }
}
