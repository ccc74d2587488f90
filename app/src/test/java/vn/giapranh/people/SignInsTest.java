package vn.giapranh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.people.TestPeople.HOA;
import static vn.giapranh.people.TestPeople.NHAT;
import static vn.giapranh.people.TestPeople.PASSWORD;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.people.SignInOutcome.Accepted;
import vn.giapranh.people.SignInOutcome.Refused;
import vn.giapranh.people.SignInOutcome.Throttled;

class SignInsTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private TestPeople world;
    private PersonId an;

    @BeforeEach
    void oneOfficer() {
        world = new TestPeople(database);
        an = world.person("truc.ban", HOA, Role.DUTY_OFFICER);
    }

    @Test
    void the_right_password_comes_in_whatever_the_case_of_the_name() {
        assertThat(attempt(" Truc.Ban ", PASSWORD)).isEqualTo(new Accepted(an, "Nguyễn Văn An"));
        assertThat(world.events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("signed-in");
            assertThat(event.stream()).isEqualTo("person:" + an);
            assertThat(event.actor().ward()).contains(HOA);
        });
    }

    @Test
    void five_failures_in_a_row_lock_for_fifteen_minutes_even_for_the_right_password() {
        fail(5);
        assertThat(world.told())
                .containsExactly(
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "sign-in-failed",
                        "person-locked-out");
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Refused.class);
        world.clock.forward(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Refused.class);
        world.clock.forward(Duration.ofSeconds(1));
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Accepted.class);
    }

    @Test
    void four_failures_are_forgiven_by_the_right_password() {
        fail(4);
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Accepted.class);
        fail(4);
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Accepted.class);
    }

    @Test
    void the_fifth_attempt_may_still_be_the_right_one() {
        fail(4);
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Accepted.class);
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Accepted.class);
    }

    @Test
    void after_the_lock_has_ended_five_more_failures_lock_again() {
        fail(5);
        world.clock.forward(SignIns.LOCK);
        world.events.clear();
        fail(5);
        assertThat(world.told())
                .contains("person-locked-out")
                .filteredOn("sign-in-failed"::equals)
                .hasSize(5);
    }

    @Test
    void attempts_at_once_get_no_more_than_five_guesses() throws Exception {
        Callable<SignInOutcome> guess = () -> world.signIns.attempt("truc.ban", "không phải mật khẩu", "10.0.0.1");
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<SignInOutcome> outcome : threads.invokeAll(Collections.nCopies(24, guess))) {
                assertThat(outcome.get()).isInstanceOf(Refused.class);
            }
        }
        assertThat(world.told()).filteredOn("sign-in-failed"::equals).hasSize(5);
        assertThat(world.told()).filteredOn("person-locked-out"::equals).hasSize(1);
    }

    @Test
    void an_unknown_name_looks_like_a_wrong_password_and_leaves_no_trace_of_what_was_typed() {
        assertThat(attempt("khong.co.ai", "mật khẩu nào đó")).isEqualTo(attempt("truc.ban", "mật khẩu nào đó"));
        PeopleEvent unknown = world.events.getFirst();
        assertThat(unknown.stream()).isEqualTo("sign-in:2026-11-24");
        assertThat(unknown.facts()).isEmpty();
    }

    @Test
    void a_name_that_no_database_keeps_is_nobodys() {
        assertThat(world.signIns.attempt("truc\0ban", PASSWORD, "192.0.2.1")).isEqualTo(new SignInOutcome.Refused());
    }

    @Test
    void a_disabled_account_is_refused_like_an_unknown_one_and_may_do_nothing_at_once() {
        assertThat(world.signIns.assignments(an)).hasSize(1);
        world.does(TestPeople.ENGINE, () -> world.people.disable(TestPeople.ENGINE, an));
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Refused.class);
        assertThat(world.told()).endsWith("sign-in-refused");
        assertThat(world.signIns.assignments(an)).isEmpty();
    }

    @Test
    void an_address_with_too_many_failures_is_not_looked_at_until_its_quarter_of_an_hour_is_over() {
        for (int i = 0; i < AddressThrottle.MOST_FAILURES; i++) {
            assertThat(world.signIns.attempt("ai." + i, "sai", "10.0.0.9")).isInstanceOf(Refused.class);
        }
        assertThat(world.signIns.attempt("truc.ban", PASSWORD, "10.0.0.9")).isInstanceOf(Throttled.class);
        assertThat(world.signIns.attempt("truc.ban", PASSWORD, "10.0.0.8")).isInstanceOf(Accepted.class);
        world.clock.forward(AddressThrottle.WINDOW);
        assertThat(world.signIns.attempt("truc.ban", PASSWORD, "10.0.0.9")).isInstanceOf(Accepted.class);
    }

    @Test
    void somebody_with_two_units_acts_for_the_one_they_choose_and_for_no_other() {
        world.does(
                TestPeople.ENGINE,
                () -> world.people.assign(TestPeople.ENGINE, an, NHAT, Set.of(Role.LEADER, Role.AUDITOR)));
        assertThat(world.signIns.assignments(an)).extracting(Assignment::unit).containsExactly(NHAT, HOA);
        assertThat(world.signIns.choose(an, NHAT))
                .isEqualTo(new Actor.Officer(an, NHAT, Set.of(Role.LEADER, Role.AUDITOR)));
        assertThat(world.told()).endsWith("unit-chosen");
        assertThatThrownBy(() -> world.signIns.choose(an, TestPeople.CITY)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void a_changed_password_is_the_only_one_that_comes_in() {
        var officer = new Actor.Officer(an, HOA, Set.of(Role.DUTY_OFFICER));
        assertThatThrownBy(() -> world.signIns.changePassword(officer, "sai rồi", "một mật khẩu mới"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.wrongs())
                                .extracting(InvalidException.Wrong::field)
                                .containsExactly("current"));
        assertThatThrownBy(() -> world.signIns.changePassword(officer, PASSWORD, "ngắn"))
                .isInstanceOf(InvalidException.class);
        world.signIns.changePassword(officer, PASSWORD, "một mật khẩu mới");
        assertThat(attempt("truc.ban", PASSWORD)).isInstanceOf(Refused.class);
        assertThat(attempt("truc.ban", "một mật khẩu mới")).isInstanceOf(Accepted.class);
    }

    @Test
    void what_no_password_can_be_is_refused_without_a_fault() {
        for (String typed : List.of("", "x".repeat(100_000), "\u0000", "\ud800")) {
            assertThat(attempt("truc.ban", typed)).isInstanceOf(Refused.class);
            assertThat(attempt(typed.replace("\u0000", ""), typed)).isInstanceOf(Refused.class);
            world.clock.forward(SignIns.LOCK);
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt("truc.ban", "không phải mật khẩu")).isInstanceOf(Refused.class);
        }
    }

    private SignInOutcome attempt(String name, String password) {
        return world.signIns.attempt(name, password, "10.0.0.1");
    }
}
