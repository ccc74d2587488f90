package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.incident.Seen.BASICS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.giapranh.ServerTest;
import vn.giapranh.audit.Audit;
import vn.giapranh.audit.TrailFilter;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/**
 * What a ward sees of an incident is exactly what the Share rule says that the incident began under: asked in every way
 * there is, by every ward, under every kind of rule. Then the same by SQL as the server's own role, as a server with a
 * bug would ask.
 */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.months=0", "giapranh.demo.data=../data"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightTest {

    private final ApplicationContext context;
    private final WardSql sql;
    private final JdbcClient owner;
    private @Nullable SightWorld world;

    @Autowired
    SightTest(ApplicationContext context, Environment environment) {
        this.context = context;
        sql = new WardSql(context);
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password")));
    }

    @BeforeAll
    void writeTheIncidents() {
        world = new SightWorld(context);
    }

    private SightWorld world() {
        return java.util.Objects.requireNonNull(world, "before the tests");
    }

    List<SightCase> cases() {
        return world().cases();
    }

    /** Also: an incident keeps the rule that it began under, for most of the rules here are past by now. */
    @ParameterizedTest
    @MethodSource("cases")
    void every_ward_sees_by_every_question_what_the_rule_says(SightCase about) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (SightQuestion question : new SightQuestions(context, world(), sql, owner).list()) {
            for (WardId viewer : SightWorld.VIEWERS) {
                Set<Seen> expected = EnumSet.noneOf(Seen.class);
                about.seenBy(viewer).stream().filter(question.most()::contains).forEach(expected::add);
                Set<Seen> seen = question.asked().by(world().officer(viewer), about);
                if (!seen.equals(expected)) {
                    wrong.add(question.name() + ", asked by " + viewer + ": " + seen + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_table_of_the_module_is_asked() {
        assertThat(new TreeSet<>(owner.sql("""
                        select relname from pg_class
                         where relkind = 'r' and relnamespace = 'incident'::regnamespace and relname <> 'flyway_history'
                        """).query(String.class).list()))
                .isEqualTo(new TreeSet<>(WardSql.TABLES.keySet()));
    }

    @Test
    void every_table_has_its_rows_shut_by_force() {
        assertThat(owner.sql("""
                        select relname from pg_class
                         where relkind = 'r' and relnamespace = 'incident'::regnamespace
                           and not (relrowsecurity and relforcerowsecurity)
                           and (has_any_column_privilege('giapranh_ward', oid, 'select, insert, update')
                                or has_any_column_privilege('giapranh_resident', oid, 'select, insert, update')
                                or has_any_column_privilege('giapranh_engine', oid, 'select, insert, update'))
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void a_count_counts_what_the_list_lists() {
        for (WardId viewer : SightWorld.VIEWERS) {
            Actor.Officer actor = world().officer(viewer);
            assertThat(board().count(actor).open())
                    .as(viewer.code())
                    .isEqualTo(
                            board().list(actor, ListIncidents.open(200)).rows().size());
        }
    }

    @Test
    void without_an_actor_a_transaction_sees_nothing() {
        for (SightCase about : cases()) {
            int rows = sql.as(
                    "giapranh_ward",
                    "giapranh.ward",
                    "",
                    () -> WardSql.TABLES.keySet().stream()
                            .mapToInt(table -> sql.count(table, about.number()))
                            .sum());
            assertThat(rows).isZero();
        }
    }

    @Test
    void a_resident_without_the_code_sees_nothing() {
        for (SightCase about : cases()) {
            int rows = sql.as(
                    "giapranh_resident",
                    "giapranh.tracking",
                    "0".repeat(64),
                    () -> WardSql.TABLES.keySet().stream()
                            .filter(table ->
                                    !Set.of("contact", "likeness", "attempt").contains(table))
                            .mapToInt(table -> sql.count(table, about.number()))
                            .sum());
            assertThat(rows).isZero();
        }
    }

    /** A server with a bug could try; the database does not let it. */
    @Test
    void no_statement_of_a_ward_takes_the_lead_or_lets_a_stranger_in() {
        SightCase about = cases().getFirst();
        String number = about.number().value();
        List<Map.Entry<WardId, String>> attempts = List.of(
                Map.entry(AN_NHON, "update incident.incident set lead = '26876' where number = :number"),
                Map.entry(AN_NHON, """
                        insert into incident.custody (incident, sequence, ward, how, at, handover)
                        values (:number, 2, '26876', 'BY_ACCEPTANCE', now(), gen_random_uuid())
                        """),
                Map.entry(AN_NHON, "delete from incident.event where incident = :number"),
                Map.entry(AN_NHON, "update incident.event set type = 'note-added' where incident = :number"),
                Map.entry(AN_NHON, "update incident.narrative set words = 'khác' where incident = :number"),
                Map.entry(AN_NHON, "truncate incident.custody"),
                Map.entry(SightWorld.STRANGER, """
                        insert into incident.access (incident, ward, narrative, attachments, reported_at)
                        values (:number, '26740', true, true, now())
                        """),
                Map.entry(SightWorld.STRANGER, """
                        insert into incident.event (incident, sequence, event_id, at, type, by_ward, by_engine, facts)
                        values (:number, 1000, gen_random_uuid(), now(), 'note-added', '26740', false, '{}')
                        """),
                Map.entry(SightWorld.STRANGER, """
                        insert into incident.narrative (incident, sequence, words) values (:number, 1000, 'xen vào')
                        """));
        for (Map.Entry<WardId, String> attempt : attempts) {
            assertThatThrownBy(() -> sql.as(
                            attempt.getKey(),
                            () -> sql.jdbc()
                                    .sql(attempt.getValue())
                                    .param("number", number)
                                    .update()))
                    .as(attempt.getValue())
                    .isInstanceOf(DataAccessException.class);
        }
        int changed = sql.as(
                SightWorld.STRANGER,
                () -> sql.jdbc()
                        .sql("update incident.incident set audience = audience || '26740'::text where number = :number")
                        .param("number", number)
                        .update());
        assertThat(changed).isZero();
    }

    /** The level above keeps the trail of all its wards; a ward reads that of what it may know of, and of its own acts. */
    @Test
    void the_trail_is_read_by_those_who_may_know_and_by_the_level_above_and_never_tells_words() {
        for (SightCase about : cases()) {
            for (WardId viewer : SightWorld.VIEWERS) {
                String entries = context.getBean(Audit.class)
                        .trail(world().officer(viewer), TrailFilter.ALL.ofStream("incident:" + about.number()))
                        .rows()
                        .toString();
                Set<Seen> seen =
                        about.in(entries, entries.contains(about.number().value()));
                boolean may = viewer.isLevelAbove() || about.seenBy(viewer).contains(BASICS);
                assertThat(seen)
                        .as(about + " " + viewer)
                        .isSubsetOf(BASICS)
                        .matches(groups -> groups.contains(BASICS) == may);
            }
        }
    }

    private Board board() {
        return context.getBean(Board.class);
    }
}
