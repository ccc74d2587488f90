package vn.giapranh.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;

/** Everything the owner of the database can do to a sealed trail with its triggers taken away is found and named. */
class TamperTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @TempDir
    static Path directory;

    private final Actor duty = TestTrail.officer(TestTrail.HOA, Role.DUTY_OFFICER);
    private TestTrail trail;

    /** Two streams; four entries and one seal, then two entries and another seal, then one entry not sealed. */
    @BeforeEach
    void soundTrail() {
        trail = new TestTrail(database, directory);
        trail.empty();
        trail.acts(duty, "incident:GR26-000001", 3);
        trail.acts(duty, "incident:GR26-000002", 2);
        trail.seal();
        trail.acts(duty, "incident:GR26-000001", 2);
        trail.seal();
        trail.acts(duty, "incident:GR26-000001", 1);
        assertThat(trail.verdict()).isEqualTo(new Verdict.Sound(trail.noon, 8, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts = facts || ' '",
                "facts = replace(facts, '15', '16')",
                "at = at + interval '1 microsecond'",
                "actor = 'person:0'",
                "unit = '26968'",
                "unit = null",
                "type = 'handover-declined'",
                "event_id = gen_random_uuid()",
                "sequence = 1000000",
                "hash = previous_hash",
                "previous_hash = hash"
            })
    void an_altered_column_of_an_entry_is_found(String change) {
        damage("update audit.entry set " + change + " where stream = 'incident:GR26-000001' and position = 2");
        assertThat(trail.found()).contains("ENTRY_ALTERED entry incident:GR26-000001/2");
    }

    @Test
    void an_altered_entry_is_found_before_any_seal_covers_it() {
        damage("update audit.entry set actor = 'person:0' where position = 6");
        assertThat(trail.found()).containsExactly("ENTRY_ALTERED entry incident:GR26-000001/6");
    }

    @Test
    void an_entry_moved_to_another_stream_is_found() {
        damage("update audit.entry set stream = 'incident:GR26-000009' where position = 1 and stream ~ '1$'");
        assertThat(trail.found())
                .contains(
                        "ENTRY_ALTERED entry incident:GR26-000009/1",
                        "ENTRIES_MISSING entry incident:GR26-000001/2",
                        "END_DIFFERS head incident:GR26-000009");
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        damage("update audit.entry set position = 99 where stream ~ '1$' and position = 2");
        damage("update audit.entry set position = 2 where stream ~ '1$' and position = 3");
        damage("update audit.entry set position = 3 where stream ~ '1$' and position = 99");
        assertThat(trail.found())
                .contains("ENTRY_ALTERED entry incident:GR26-000001/2", "ENTRY_ALTERED entry incident:GR26-000001/3");
    }

    @Test
    void an_entry_removed_from_the_middle_is_found() {
        damage("delete from audit.entry where stream ~ '1$' and position = 2");
        assertThat(trail.found()).containsExactly("ENTRIES_MISSING entry incident:GR26-000001/3");
    }

    @Test
    void a_removed_tail_is_found() {
        damage("delete from audit.entry where stream ~ '1$' and position >= 4");
        assertThat(trail.found())
                .containsExactly(
                        "END_DIFFERS head incident:GR26-000001", "SEALED_ENTRY_MISSING entry incident:GR26-000001/5");
    }

    @Test
    void a_removed_tail_is_found_when_the_head_was_set_back_with_it() {
        damage("delete from audit.entry where stream ~ '1$' and position >= 4");
        headsToTheirEntries();
        damage("update audit.head set sealed = 3 where stream ~ '1$'");
        assertThat(trail.found())
                .containsExactly(
                        "SEALED_ENTRY_MISSING entry incident:GR26-000001/5",
                        "SEAL_CLAIM_FALSE head incident:GR26-000001");
    }

    @Test
    void a_stream_removed_with_its_head_is_found() {
        damage("delete from audit.entry where stream ~ '2$'");
        damage("delete from audit.head where stream ~ '2$'");
        assertThat(trail.found()).containsExactly("SEALED_ENTRY_MISSING entry incident:GR26-000002/2");
    }

    @Test
    void a_chain_rewritten_with_right_hashes_is_found_by_its_seal() {
        damage("update audit.entry set actor = 'person:0' where stream ~ '1$' and position = 2");
        rehash("incident:GR26-000001");
        headsToTheirEntries();
        assertThat(trail.found())
                .containsExactly(
                        "SEALED_ENTRY_DIFFERS entry incident:GR26-000001/3",
                        "SEALED_ENTRY_DIFFERS entry incident:GR26-000001/5");
    }

    @Test
    void an_entry_put_in_between_with_right_hashes_is_found_by_its_seal() {
        damage("update audit.entry set position = position + 100 where stream ~ '2$' and position >= 2");
        damage("""
                insert into audit.entry
                    (stream, position, at, actor, unit, type, event_id, facts, previous_hash, hash)
                select stream, 2, at, actor, unit, type, gen_random_uuid(), facts, previous_hash, hash
                from audit.entry where stream ~ '2$' and position = 1
                """);
        damage("update audit.entry set position = 3 where position > 100");
        rehash("incident:GR26-000002");
        headsToTheirEntries();
        assertThat(trail.found()).containsExactly("SEALED_ENTRY_DIFFERS entry incident:GR26-000002/2");
    }

    @Test
    void a_head_without_entries_and_entries_without_a_head_are_found() {
        damage("delete from audit.head where stream ~ '2$'");
        damage("insert into audit.head (stream, position, hash) values ('charter:x', 1, sha256('x'))");
        assertThat(trail.found()).contains("END_DIFFERS head charter:x", "END_DIFFERS head incident:GR26-000002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    update audit.head set position = position + 1 where stream ~ '2$' | END_DIFFERS head incident:GR26-000002
                    update audit.head set hash = sha256('x') where stream ~ '2$'      | END_DIFFERS head incident:GR26-000002
                    update audit.head set sealed = 1 where stream ~ '2$'              | SEAL_CLAIM_FALSE head incident:GR26-000002
                    update audit.head set sealed = position                           | SEAL_CLAIM_FALSE head incident:GR26-000001
                    update audit.seal set at = at + interval '1 hour' where number = 1 | SEAL_ALTERED seal 1
                    update audit.seal set hash = sha256('x') where number = 2          | SEAL_ALTERED seal 2
                    update audit.seal set mac = sha256('x') where number = 2           | SEAL_FORGED seal 2
                    update audit.seal set previous_hash = hash where number = 2        | SEAL_NOT_LINKED seal 2
                    update audit.sealed set position = 1 where seal = 2                | SEAL_ALTERED seal 2
                    update audit.sealed set hash = sha256('x') where seal = 2          | SEAL_ALTERED seal 2
                    update audit.sealed set stream = 'charter:x' where seal = 2        | SEAL_ALTERED seal 2
                    delete from audit.sealed where seal = 1 and stream ~ '2$'          | SEAL_ALTERED seal 1
                    update audit.identity set id = gen_random_uuid()                   | SEAL_ALTERED seal 1
                    """)
    void an_altered_head_or_seal_is_found(String change, String named) {
        String identity = database.asOwner()
                .sql("select id from audit.identity")
                .query(String.class)
                .single();
        damage(change);
        assertThat(trail.found()).contains(named);
        database.asOwner()
                .sql("update audit.identity set id = cast(:id as uuid)")
                .param("id", identity)
                .update();
    }

    @Test
    void a_removed_seal_is_found() {
        damage("delete from audit.sealed where seal = 1");
        damage("delete from audit.seal where number = 1");
        assertThat(trail.found()).contains("SEALS_MISSING seal 2");
    }

    @Test
    void a_tail_removed_together_with_its_seal_is_found_by_the_anchor() {
        damage("delete from audit.sealed where seal = 2");
        damage("delete from audit.seal where number = 2");
        damage("delete from audit.entry where position > 3");
        headsToTheirEntries();
        damage("update audit.head set sealed = position");
        assertThat(trail.found()).containsExactly("SEALS_MISSING seal 2");
    }

    @Test
    void a_seal_made_without_the_secret_is_found() {
        damage("update audit.entry set actor = 'person:0' where stream ~ '2$' and position = 1");
        rehash("incident:GR26-000002");
        headsToTheirEntries();
        damage("""
                update audit.sealed c set hash = e.hash
                from audit.entry e where e.stream = c.stream and e.position = c.position
                """);
        damage("delete from audit.sealed where seal = 2");
        damage("delete from audit.seal where number = 2");
        damage("update audit.head set sealed = 3 where stream ~ '1$'");
        damage("""
                update audit.seal s set hash = sha256(previous_hash
                    || audit.field((select id::text from audit.identity)) || audit.field('1')
                    || audit.field(((extract(epoch from at) * 1000000)::bigint)::text) || audit.field('2')
                    || (select string_agg(audit.field(c.stream) || audit.field(c.position::text) || c.hash, ''::bytea
                               order by c.stream) from audit.sealed c where c.seal = 1))
                """);
        assertThat(trail.found()).containsExactly("SEAL_FORGED seal 1", "SEALS_MISSING seal 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "head", "seal", "sealed"})
    void even_the_owner_is_refused_while_the_triggers_stand(String table) {
        trail.empty();
        trail.acts(duty, "incident:GR26-000001", 2);
        trail.seal();
        String column = table.equals("head") ? "hash = sha256('x')" : "hash = hash";
        for (String change : List.of(
                "update audit." + table + " set " + column,
                "delete from audit." + table,
                "truncate audit." + table + " cascade",
                "set session_replication_role = replica; delete from audit." + table)) {
            assertThatThrownBy(() -> database.asOwner().sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("forward|only grows"
                            .split("\\|")[table.equals("head") && change.startsWith("update") ? 0 : 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "head", "seal", "sealed"})
    void no_role_of_the_server_may_write_past_the_chain(String table) {
        for (Actor actor : List.of(duty, new Actor.Resident(), new Actor.Engine("audit-seal"))) {
            for (String change : List.of(
                    "update audit.%s set hash = hash",
                    "delete from audit.%s", "truncate audit.%s", "insert into audit.%s select * from audit.%s")) {
                String statement = change.replace("%s", table);
                assertThatThrownBy(() -> database.as(
                                actor, () -> database.jdbc().sql(statement).update()))
                        .as(actor.mark() + ": " + statement)
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(
                        () -> database.jdbc().sql("delete from audit." + table).update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_ward_reads_its_own_acts_and_the_level_above_reads_all() {
        Actor neighbour = TestTrail.officer(TestTrail.NHAT, Role.AUDITOR);
        trail.acts(neighbour, "incident:GR26-000007", 1);
        assertThat(streamsSeenBy(neighbour)).containsOnly("incident:GR26-000007");
        assertThat(streamsSeenBy(duty)).containsOnly("incident:GR26-000001", "incident:GR26-000002");
        assertThat(streamsSeenBy(TestTrail.officer(TestTrail.CITY, Role.AUDITOR)))
                .containsOnly("incident:GR26-000001", "incident:GR26-000002", "incident:GR26-000007");
        assertThatThrownBy(() -> streamsSeenBy(new Actor.Resident())).hasStackTraceContaining("permission denied");
    }

    @Test
    void findings_say_what_was_expected_and_what_was_there() {
        damage("delete from audit.entry where stream ~ '1$' and position in (2, 3)");
        Matcher told = Pattern.compile("entries missing: entry incident:GR26-000001/4 \\((.*)\\)")
                .matcher(
                        ((Verdict.Broken) trail.verdict()).findings().getFirst().toString());
        assertThat(told.matches()).isTrue();
        assertThat(told.group(1)).isEqualTo("positions 2 to 3 are not there");
    }

    private List<String> streamsSeenBy(Actor actor) {
        return database.as(
                actor,
                () -> trail.store.entries(TrailFilter.ALL, 100).stream()
                        .map(EntryView::stream)
                        .toList());
    }

    private void damage(String statement) {
        trail.free();
        database.asOwner().sql(statement).update();
    }

    /** What a careful forger does: every hash of the stream made right again. */
    private void rehash(String stream) {
        trail.free();
        for (int position = 1; position <= 6; position++) {
            database.asOwner()
                    .sql("""
                            update audit.entry e
                            set previous_hash = p.hash,
                                hash = audit.entry_hash(p.hash, sequence, stream, position, at, actor, unit, type, event_id, facts)
                            from (select coalesce((select hash from audit.entry where stream = :stream and position = :position - 1),
                                                  decode(repeat('00', 32), 'hex')) as hash) p
                            where stream = :stream and position = :position
                            """)
                    .param("stream", stream)
                    .param("position", position)
                    .update();
        }
    }

    private void headsToTheirEntries() {
        damage("""
                update audit.head h set position = e.position, hash = e.hash, sealed = least(h.sealed, e.position)
                from (select distinct on (stream) stream, position, hash from audit.entry order by stream, position desc) e
                where e.stream = h.stream
                """);
    }
}
