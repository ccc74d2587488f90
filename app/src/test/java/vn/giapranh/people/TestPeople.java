package vn.giapranh.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.database.Secrets;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** The façades of people on a database of their own, without Spring, with two wards, the city and a clock set by hand. */
final class TestPeople {

    static final WardId HOA = WardId.of("26977");
    static final WardId NHAT = WardId.of("26968");
    static final WardId CITY = WardId.of("79");
    static final Actor.Engine ENGINE = new Actor.Engine("test");
    static final String PASSWORD = "năm con voi đi bộ";

    final HandClock clock = new HandClock();
    final List<PeopleEvent> events = new CopyOnWriteArrayList<>();
    final Units units;
    final People people;
    final Tokens tokens;
    final TokenText texts = new TokenText(Secrets.of("a secret that only the tests of people know"));
    final SignIns signIns;
    private final FreshDatabase database;

    TestPeople(FreshDatabase database) {
        this.database = database;
        ApplicationEventPublisher publisher = event -> events.add((PeopleEvent) event);
        Passwords passwords = new Passwords(4);
        units = new Units(new UnitStore(database.jdbc()), publisher, clock);
        people = new People(new PersonStore(database.jdbc()), units, passwords, publisher, clock);
        tokens = new Tokens(new TokenStore(database.jdbc()), texts, units, publisher, clock);
        signIns = new SignIns(
                new SignInStore(database.jdbc()),
                passwords,
                new AddressThrottle(clock),
                publisher,
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource())),
                clock);
        database.asOwner()
                .sql("truncate people.unit, people.person, people.credential, people.assignment, people.token")
                .update();
        as(ENGINE, () -> {
            units.add(ENGINE, HOA, "Phường Tân Sơn Hòa", Optional.of("028 3844 0000"));
            units.add(ENGINE, NHAT, "Phường Tân Sơn Nhất", Optional.empty());
            units.add(ENGINE, CITY, "Thành phố Hồ Chí Minh", Optional.empty());
            return 0;
        });
        events.clear();
    }

    <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return database.as(actor, work);
    }

    void does(Actor actor, Runnable work) {
        database.as(actor, work);
    }

    /** An active person with this name and {@link #PASSWORD}. */
    PersonId person(String signInName, WardId unit, Role... roles) {
        PersonId person = as(
                ENGINE,
                () -> people.create(
                                ENGINE,
                                new CreatePerson(
                                        signInName, "Nguyễn Văn An", Optional.of(PASSWORD), unit, Set.of(roles), false))
                        .person());
        events.clear();
        return person;
    }

    Actor.Officer administrator(WardId unit) {
        return new Actor.Officer(
                person("quantri." + unit.code(), unit, Role.ADMINISTRATOR), unit, Set.of(Role.ADMINISTRATOR));
    }

    List<String> told() {
        return events.stream().map(PeopleEvent::type).toList();
    }

    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T05:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
