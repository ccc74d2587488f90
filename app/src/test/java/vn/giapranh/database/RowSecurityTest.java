package vn.giapranh.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.WardId;

@ServerTest
class RowSecurityTest {

    private static final WardId TAN_SON_NHAT = WardId.of("26968");
    private static final WardId TAN_SON_HOA = WardId.of("26977");

    @TestConfiguration
    static class Beans {

        @Bean
        Letters letters(JdbcClient jdbc) {
            return new Letters(jdbc);
        }

        @Bean
        Archive archive(Letters letters, JdbcClient jdbc) {
            return new Archive(letters, jdbc);
        }
    }

    /** A façade as the modules write them. */
    static class Letters {

        private final JdbcClient jdbc;

        Letters(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        public void write(Actor actor, WardId ward) {
            jdbc.sql("insert into public.letter (ward) values (:ward)")
                    .param("ward", ward.code())
                    .update();
        }

        @Transactional(readOnly = true)
        public List<String> list(Actor actor) {
            return wards(jdbc);
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        public List<String> listAlone(Actor actor) {
            return wards(jdbc);
        }

        @Transactional
        public List<String> listForNobody() {
            return wards(jdbc);
        }
    }

    /** A façade that asks another, as somebody else. */
    static class Archive {

        private final Letters letters;
        private final JdbcClient jdbc;

        Archive(Letters letters, JdbcClient jdbc) {
            this.letters = letters;
            this.jdbc = jdbc;
        }

        @Transactional
        public List<List<String>> beforeWithinAndAfter(Actor outer, Actor inner) {
            return List.of(wards(jdbc), letters.list(inner), wards(jdbc));
        }

        @Transactional
        public List<List<String>> aroundATransactionOfItsOwn(Actor outer, Actor inner) {
            return List.of(wards(jdbc), letters.listAlone(inner), wards(jdbc));
        }
    }

    private static List<String> wards(JdbcClient jdbc) {
        return jdbc.sql("select ward from public.letter order by ward")
                .query((row, _) -> Objects.requireNonNull(row.getString("ward")))
                .list();
    }

    @Autowired
    Letters letters;

    @Autowired
    Archive archive;

    @BeforeEach
    void a_table_that_shows_a_ward_its_own_rows(@Autowired Database database) throws Exception {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    drop table if exists public.letter;
                    create table public.letter (ward text not null);
                    alter table public.letter enable row level security;
                    alter table public.letter force row level security;
                    grant select, insert on public.letter to giapranh_server, giapranh_ward, giapranh_engine;
                    create policy own on public.letter to giapranh_ward
                        using (ward = current_setting('giapranh.ward', true));
                    create policy everything on public.letter to giapranh_engine using (true);
                    insert into public.letter (ward) values ('26968'), ('26977')""");
        }
    }

    @Test
    void a_ward_sees_its_own_rows_only() {
        assertThat(letters.list(officer(TAN_SON_NHAT))).containsExactly("26968");
        assertThat(letters.list(new Actor.Organisation(Ids.next(), TAN_SON_HOA)))
                .containsExactly("26977");
    }

    @Test
    void the_engine_sees_all() {
        assertThat(letters.list(new Actor.Engine("test"))).containsExactly("26968", "26977");
    }

    @Test
    void a_transaction_without_an_actor_sees_nothing() {
        assertThat(letters.listForNobody()).isEmpty();
    }

    @Test
    void a_resident_may_not_even_ask() {
        assertThatThrownBy(() -> letters.list(new Actor.Resident()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_ward_cannot_write_a_row_of_another() {
        assertThatThrownBy(() -> letters.write(officer(TAN_SON_NHAT), TAN_SON_HOA))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(letters.list(new Actor.Engine("test"))).hasSize(2);
    }

    @Test
    void a_call_inside_a_call_gives_the_outer_actor_back() {
        assertThat(archive.beforeWithinAndAfter(officer(TAN_SON_NHAT), new Actor.Engine("test")))
                .containsExactly(List.of("26968"), List.of("26968", "26977"), List.of("26968"));
    }

    @Test
    void a_transaction_of_its_own_has_an_actor_of_its_own() {
        assertThat(archive.aroundATransactionOfItsOwn(officer(TAN_SON_NHAT), officer(TAN_SON_HOA)))
                .containsExactly(List.of("26968"), List.of("26977"), List.of("26968"));
    }

    @Test
    void nothing_is_left_on_the_connection_for_the_next_one() {
        for (int i = 0; i < 20; i++) {
            letters.list(new Actor.Engine("test"));
            assertThat(letters.listForNobody()).isEmpty();
        }
    }

    private static Actor officer(WardId ward) {
        return new Actor.Officer(new PersonId(Ids.next()), ward, Set.of());
    }
}
