package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Lists for a ward. They begin at {@code incident.access}, in the order in which they are shown, so that a page costs the
 * same among a hundred incidents and among a hundred thousand.
 */
@Component
class BoardStore {

    private static final int EXCERPT = 160;

    private static final String ROW = """
            select i.number, i.version, i.phase, i.kind, i.urgency, i.lead, i.ground, i.border, i.relation, i.lon, i.lat,
                   i.reported_at, i.changed_at, left(n.words, %d) as excerpt,
                   (select h.to_ward from incident.handover h
                     where h.incident = i.number and h.state = 'OFFERED') as handover_to,
                   exists (select from incident.dispute d
                            where d.incident = i.number and d.decided_at is null) as disputed,
                   (select min(c.due_at) from incident.clock c
                     where c.incident = i.number and c.kind <> 'HANDOVER_REMINDER'
                       and c.met_at is null and c.stopped_at is null) as next_due,
                   exists (select from incident.told t
                            where t.incident = i.number and t.ward = :me and t.delivered_at is null) as unreached
              from incident.access a
              join incident.incident i on i.number = a.incident
              left join incident.narrative n on n.incident = i.number and n.sequence = 1
             where a.ward = :me
            """.formatted(EXCERPT);

    private final JdbcClient jdbc;

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page, and what on it had not reached the ward before. */
    record Found(IncidentPage page, List<IncidentNumber> unreached) {}

    private record Line(IncidentRow row, boolean unreached) {}

    Found list(WardId me, ListIncidents filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", me.code());
        parameters.put("limit", filter.limit() + 1);
        String conditions = conditions(filter, parameters);
        String newest = " order by a.reported_at desc, a.incident desc limit :limit";
        // "open" leads the index: each of its two values is read in order, and the two are laid into one another.
        String sql = openness(filter).stream()
                .map(open -> "(" + ROW + " and a.open = " + open + conditions + newest + ")")
                .collect(Collectors.joining("\nunion all\n"));
        List<Line> lines = jdbc.sql(
                        "select * from (" + sql + ") found order by reported_at desc, number desc limit :limit")
                .params(parameters)
                .query(BoardStore::line)
                .list();
        List<Line> shown = lines.subList(0, Math.min(lines.size(), filter.limit()));
        Optional<String> next = lines.size() > filter.limit()
                ? Optional.of(cursor(shown.getLast().row()))
                : Optional.empty();
        return new Found(
                new IncidentPage(shown.stream().map(Line::row).toList(), next),
                shown.stream()
                        .filter(Line::unreached)
                        .map(line -> line.row().number())
                        .toList());
    }

    private static Set<Boolean> openness(ListIncidents filter) {
        return filter.phases().isEmpty()
                ? Set.of(true, false)
                : filter.phases().stream().map(Phase::isOpen).collect(Collectors.toSet());
    }

    private static String conditions(ListIncidents filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        filter.cursor().map(BoardStore::position).ifPresent(position -> {
            conditions.add("(a.reported_at, a.incident) < (:cursorAt, :cursorNumber)");
            parameters.put("cursorAt", Columns.utc(position.at()));
            parameters.put("cursorNumber", position.number().value());
        });
        filter.lead().ifPresent(lead -> equal("i.lead", "lead", lead, conditions, parameters));
        filter.border().ifPresent(border -> equal("i.border", "border", border, conditions, parameters));
        any("i.phase", "phases", filter.phases(), conditions, parameters);
        any("i.kind", "kinds", filter.kinds(), conditions, parameters);
        any("i.urgency", "urgencies", filter.urgencies(), conditions, parameters);
        filter.since().ifPresent(since -> {
            conditions.add("i.changed_at >= :since");
            parameters.put("since", Columns.utc(since));
        });
        filter.words().ifPresent(words -> {
            conditions.add("position(database.plain(:words) in database.plain(n.words)) > 0");
            parameters.put("words", words);
        });
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    private static void equal(
            String column, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        conditions.add(column + " = :" + name);
        parameters.put(name, value.toString());
    }

    private static void any(
            String column,
            String name,
            Set<? extends Enum<?>> values,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " = any (:" + name + ")");
            parameters.put(name, Columns.texts(values));
        }
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new IncidentRow(
                        Columns.number(row, "number"),
                        row.getInt("version"),
                        Columns.constant(row, "phase", Phase.class),
                        Columns.constant(row, "kind", Kind.class),
                        Columns.constant(row, "urgency", Urgency.class),
                        Columns.ward(row, "lead"),
                        Columns.wardOrNone(row, "ground"),
                        Columns.text(row, "border").map(BorderId::parse),
                        Columns.constant(row, "relation", Relation.class),
                        row.getDouble("lon"),
                        row.getDouble("lat"),
                        Columns.instant(row, "reported_at"),
                        Columns.instant(row, "changed_at"),
                        Columns.text(row, "excerpt"),
                        Columns.wardOrNone(row, "handover_to"),
                        row.getBoolean("disputed"),
                        Columns.instantOrNone(row, "next_due")),
                row.getBoolean("unreached"));
    }

    private record Position(Instant at, IncidentNumber number) {}

    private static String cursor(IncidentRow last) {
        String text = last.reportedAt() + " " + last.number();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Position position(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8)
                    .split(" ", 2);
            return new Position(Instant.parse(parts[0]), IncidentNumber.of(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw new InvalidException("cursor", "incident.invalid.cursor");
        }
    }

    /** Of these incidents those that the ward must be told of and that have not reached it, in the order of their numbers. */
    List<IncidentNumber> unreached(WardId ward, List<IncidentNumber> numbers) {
        return jdbc.sql("""
                        select incident from incident.told
                         where ward = :ward and incident = any (:numbers) and delivered_at is null
                         order by incident
                        """)
                .param("ward", ward.code())
                .param("numbers", Columns.texts(new TreeSet<>(numbers)))
                .query((row, index) -> Columns.number(row, "incident"))
                .list();
    }

    BoardCounts count(WardId me) {
        Function<String, String> atMost =
                inner -> "(select count(*) from (select 1 from " + inner + " limit " + BoardCounts.MOST + ") counted)";
        return jdbc.sql("select "
                        + atMost.apply("incident.access where ward = :me and open") + " as open, "
                        + atMost.apply("incident.incident where lead = :me"
                                + " and phase in ('REPORTED', 'ACKNOWLEDGED', 'RESOLVED')")
                        + " as led, "
                        + atMost.apply("incident.clock where ward = :me and met_at is null and stopped_at is null"
                                + " and breached_at is not null")
                        + " as overdue, "
                        + atMost.apply("incident.handover where to_ward = :me and state = 'OFFERED'") + " as for_us, "
                        + atMost.apply("incident.handover where from_ward = :me and state = 'OFFERED'") + " as by_us, "
                        + atMost.apply("incident.dispute where decider = :me and decided_at is null") + " as disputes")
                .param("me", me.code())
                .query((row, index) -> new BoardCounts(
                        row.getInt("open"),
                        row.getInt("led"),
                        row.getInt("overdue"),
                        row.getInt("for_us"),
                        row.getInt("by_us"),
                        row.getInt("disputes")))
                .single();
    }
}
