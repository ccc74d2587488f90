package vn.giapranh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.people.TestPeople.CITY;
import static vn.giapranh.people.TestPeople.ENGINE;
import static vn.giapranh.people.TestPeople.HOA;
import static vn.giapranh.people.TestPeople.NHAT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.SignInOutcome.Accepted;

class PeopleTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private TestPeople world;
    private Actor.Officer hoa;
    private Actor.Officer city;

    @BeforeEach
    void administrators() {
        world = new TestPeople(database);
        hoa = world.administrator(HOA);
        city = world.administrator(CITY);
    }

    @Test
    void a_new_account_comes_in_with_the_password_that_was_told_once() {
        CreatedPerson created = world.as(hoa, () -> world.people.create(hoa, duty("Binh.Tran", HOA)));
        assertThat(world.told()).containsExactly("person-created", "person-assigned");
        assertThat(created.toString()).doesNotContain(created.password());
        assertThat(world.signIns.attempt("binh.tran", created.password(), "10.0.0.1"))
                .isEqualTo(new Accepted(created.person(), "Trần Bình"));
    }

    @Test
    void every_wrong_field_of_a_new_account_is_named_at_once() {
        var wrong = new CreatePerson("Bình!", " ", Optional.of("ngắn"), WardId.of("00001"), Set.of(), false);
        assertThat(wrongFields(() -> world.does(ENGINE, () -> world.people.create(ENGINE, wrong))))
                .containsExactly("signInName", "displayName", "roles", "unit", "password");
    }

    @Test
    void a_sign_in_name_is_taken_once_even_by_a_ward_that_may_not_see_who_has_it() {
        world.person("binh.tran", NHAT, Role.DUTY_OFFICER);
        assertThat(wrongFields(() -> world.does(hoa, () -> world.people.create(hoa, duty("binh.tran", HOA)))))
                .containsExactly("signInName");
    }

    @Test
    void only_administrators_keep_people_and_only_of_their_own_unit() {
        var duty = new Actor.Officer(
                new PersonId(java.util.UUID.randomUUID()), HOA, Set.of(Role.DUTY_OFFICER, Role.LEADER));
        assertThatThrownBy(() -> world.does(duty, () -> world.people.create(duty, duty("a.b.c", HOA))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.does(duty, () -> world.people.list(duty)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.does(hoa, () -> world.people.create(hoa, duty("a.b.c", NHAT))))
                .isInstanceOf(ForbiddenException.class);
        world.does(city, () -> world.people.create(city, duty("a.b.c", NHAT)));
        assertThat(world.told()).containsExactly("person-created", "person-assigned");
    }

    @Test
    void a_ward_does_not_know_of_the_people_of_another() {
        PersonId stranger = world.person("nguoi.la", NHAT, Role.DUTY_OFFICER);
        assertThat(world.as(hoa, () -> world.people.list(hoa)))
                .extracting(PersonView::keptBy)
                .containsOnly(HOA);
        assertThatThrownBy(() -> world.does(hoa, () -> world.people.get(hoa, stranger)))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> world.does(hoa, () -> world.people.disable(hoa, stranger)))
                .isInstanceOf(UnknownException.class);
        assertThat(world.as(hoa, () -> world.people.names(hoa, List.of(stranger, hoa.person()))))
                .isEqualTo(Map.of(hoa.person(), "Nguyễn Văn An"));
        assertThat(world.as(city, () -> world.people.list(city))).hasSize(3);
    }

    @Test
    void who_works_for_two_units_is_seen_by_both_and_kept_by_one() {
        PersonId both = world.person("hai.noi", NHAT, Role.DUTY_OFFICER);
        world.does(city, () -> world.people.assign(city, both, HOA, Set.of(Role.FIELD_OFFICER)));
        PersonView seen = world.as(hoa, () -> world.people.get(hoa, both));
        assertThat(seen.assignments()).extracting(Assignment::unit).containsExactly(HOA);
        assertThatThrownBy(() -> world.does(hoa, () -> world.people.disable(hoa, both)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(hoa, () -> world.people.resetPassword(hoa, both)))
                .isInstanceOf(ForbiddenException.class);
        world.does(hoa, () -> world.people.assign(hoa, both, HOA, Set.of()));
        assertThat(world.signIns.assignments(both)).extracting(Assignment::unit).containsExactly(NHAT);
    }

    @Test
    void an_administrator_cannot_shut_the_door_behind_themselves() {
        assertThatThrownBy(() -> world.does(hoa, () -> world.people.disable(hoa, hoa.person())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() ->
                        world.does(hoa, () -> world.people.assign(hoa, hoa.person(), HOA, Set.of(Role.AUDITOR))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void a_reset_password_replaces_the_old_one_and_lifts_the_lock() {
        PersonId person = world.person("hay.quen", HOA, Role.DUTY_OFFICER);
        for (int i = 0; i < SignIns.MOST_FAILURES; i++) {
            world.signIns.attempt("hay.quen", "sai", "10.0.0.1");
        }
        String password = world.as(hoa, () -> world.people.resetPassword(hoa, person));
        assertThat(world.signIns.attempt("hay.quen", password, "10.0.0.1")).isInstanceOf(Accepted.class);
    }

    @Test
    void no_officer_can_read_a_password_hash_even_past_the_facade() {
        for (Actor actor : List.of(hoa, city, ENGINE, new Actor.Resident())) {
            assertThatThrownBy(() -> database.as(
                            actor,
                            () -> database.jdbc()
                                    .sql("select password_hash from people.credential")
                                    .query()
                                    .listOfRows()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_database_keeps_a_ward_from_another_wards_accounts_even_past_the_facade() {
        PersonId stranger = world.person("nguoi.la", NHAT, Role.DUTY_OFFICER);
        int changed = database.as(
                hoa,
                () -> database.jdbc()
                                .sql("update people.person set state = 'DISABLED' where id = :id")
                                .param("id", stranger.value())
                                .update()
                        + database.jdbc()
                                .sql("update people.credential set password_hash = 'x' where person = :id")
                                .param("id", stranger.value())
                                .update());
        assertThat(changed).isZero();
        assertThatThrownBy(() -> database.as(
                        hoa,
                        () -> database.jdbc()
                                .sql(
                                        "insert into people.assignment (person, unit, roles) values (:id, '26968', '{LEADER}')")
                                .param("id", hoa.person().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_units_name_and_duty_telephone_are_kept_by_its_administrator_and_known_to_all() {
        world.does(hoa, () -> world.units.change(hoa, HOA, "Phường Tân Sơn Hòa", Optional.of("028 3844 1111")));
        assertThat(world.told()).containsExactly("unit-kept");
        var resident = new Actor.Resident();
        assertThat(world.as(resident, () -> world.units.find(resident, HOA))
                        .orElseThrow()
                        .dutyPhone())
                .contains("028 3844 1111");
        assertThatThrownBy(() -> world.does(hoa, () -> world.units.change(hoa, NHAT, "Khác", Optional.empty())))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(
                        () -> world.does(hoa, () -> world.units.add(hoa, WardId.of("26890"), "Mới", Optional.empty())))
                .isInstanceOf(ForbiddenException.class);
        world.does(city, () -> world.units.add(city, WardId.of("26890"), "Phường Hạnh Thông", Optional.empty()));
        assertThat(world.as(city, () -> world.units.names(city))).hasSize(4);
        assertThat(wrongFields(() -> world.does(city, () -> world.units.add(city, HOA, "Hai lần", Optional.empty()))))
                .containsExactly("code");
        assertThat(wrongFields(
                        () -> world.does(city, () -> world.units.change(city, HOA, "Tên", Optional.of("gọi anh Ba")))))
                .containsExactly("dutyPhone");
    }

    private static CreatePerson duty(String signInName, WardId unit) {
        return new CreatePerson(signInName, "Trần Bình", Optional.empty(), unit, Set.of(Role.DUTY_OFFICER), false);
    }

    private static List<String> wrongFields(Runnable act) {
        try {
            act.run();
        } catch (InvalidException e) {
            return e.wrongs().stream().map(InvalidException.Wrong::field).toList();
        }
        return List.of();
    }
}
