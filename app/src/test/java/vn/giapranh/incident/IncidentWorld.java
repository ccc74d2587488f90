package vn.giapranh.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.BorderPlaces;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.AddVersionOutcome;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.Urgency;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.database.Secrets;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.ProposeEdition;
import vn.giapranh.territory.Territory;

/** The module on a database of its own, with the four real wards, their charter in force, and a clock that can be set. */
final class IncidentWorld implements AutoCloseable {

    static final Actor.Engine ENGINE = new Actor.Engine("test");
    static final Actor.Resident RESIDENT = new Actor.Resident();

    static final WardId TAN_SON_NHAT = BorderPlaces.TAN_SON_NHAT;
    static final WardId TAN_SON_HOA = BorderPlaces.TAN_SON_HOA;
    static final WardId HANH_THONG = BorderPlaces.HANH_THONG;
    static final WardId AN_NHON = BorderPlaces.AN_NHON;
    static final WardId CITY = BorderPlaces.CITY;

    static final BorderId NHAT_HOA = BorderPlaces.NHAT_HOA;
    static final BorderId HOA_HANH = BorderPlaces.HOA_HANH;
    static final BorderId HANH_AN = BorderPlaces.HANH_AN;

    final TestClock clock = new TestClock(Instant.parse("2026-11-01T03:00:00Z"));
    final List<IncidentEvent> events = Collections.synchronizedList(new ArrayList<>());
    final Incidents incidents;
    final Handovers handovers;
    final Teamwork teamwork;
    final Merges merges;
    final Board board;
    final Tracking tracking;
    final Chronicle chronicle;
    final ClockFiring firing;
    final DuplicateWatch duplicates;
    final Knowing knowing;
    final Clocks clocks;
    final Figures figures;
    final Charters charters;
    final Territory territory;
    final IncidentStore store;
    final CharterVersionId charter;

    private final FreshDatabase database;
    private final AnnotationConfigApplicationContext context;

    IncidentWorld(FreshDatabase database) {
        this.database = database;
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", DataSource.class, database::dataSource);
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("listener", Listener.class, () -> new Listener(events));
        context.register(Beans.class);
        context.refresh();
        incidents = context.getBean(Incidents.class);
        handovers = context.getBean(Handovers.class);
        teamwork = context.getBean(Teamwork.class);
        merges = context.getBean(Merges.class);
        board = context.getBean(Board.class);
        tracking = context.getBean(Tracking.class);
        chronicle = context.getBean(Chronicle.class);
        firing = context.getBean(ClockFiring.class);
        duplicates = context.getBean(DuplicateWatch.class);
        knowing = context.getBean(Knowing.class);
        clocks = context.getBean(Clocks.class);
        figures = context.getBean(Figures.class);
        charters = context.getBean(Charters.class);
        territory = context.getBean(Territory.class);
        store = context.getBean(IncidentStore.class);
        charter = settle();
    }

    @TestConfiguration(proxyBeanMethods = false) // which the tests of the whole server do not scan
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"vn.giapranh.incident", "vn.giapranh.charter", "vn.giapranh.territory"},
            includeFilters = {},
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api|draft|chair|ending)\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"),
            })
    static class Beans {

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        Secrets secrets() {
            return Secrets.of("only-for-tests-and-known-to-everybody");
        }

        @Bean
        TaskExecutor taskExecutor() {
            return new SyncTaskExecutor();
        }
    }

    /** Hears what the audit trail would hear. */
    record Listener(List<IncidentEvent> events) {
        @EventListener
        void hear(IncidentEvent event) {
            events.add(event);
        }
    }

    /** The four wards in force since July 2025, the charter since the first of 2026. */
    private CharterVersionId settle() {
        Editions editions = context.getBean(Editions.class);
        as(
                ENGINE,
                () -> editions.propose(
                        ENGINE,
                        new ProposeEdition(
                                "Bốn phường", "test", LocalDate.parse("2025-07-01"), file("wards4.geojson"))));
        as(ENGINE, () -> context.getBean(Gazetteer.class).loadSegments(ENGINE, file("segments.geojson")));
        CharterVersionId id = new CharterVersionId("bon-phuong-tan-son", 1);
        AddVersionOutcome added =
                as(ENGINE, () -> charters.addVersion(ENGINE, new AddCharterVersion(DemoCharter.text())));
        if (!added.equals(new AddVersionOutcome.Added(id))) {
            throw new AssertionError(added);
        }
        as(ENGINE, () -> charters.putInForce(ENGINE, new PutCharterInForce(id, Instant.parse("2026-01-01T00:00:00Z"))));
        return id;
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("..", "data", name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Actor.Officer officer(WardId ward, Role... roles) {
        return new Actor.Officer(new PersonId(UUID.randomUUID()), ward, Set.of(roles));
    }

    static Actor.Officer duty(WardId ward) {
        return officer(ward, Role.DUTY_OFFICER);
    }

    static Actor.Officer leader(WardId ward) {
        return officer(ward, Role.LEADER);
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return database.as(actor, act);
    }

    /** The same, and whatever it did is taken back. */
    <T> T undone(Actor actor, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            database.as(actor, () -> {
                result.set(act.get());
                throw new TakenBack();
            });
        } catch (TakenBack asIntended) {
            return result.get();
        }
        throw new AssertionError("not taken back");
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A place of the ward some {@code metres} from the middle of the border. */
    Located near(BorderId border, WardId ward, double metres) {
        return BorderPlaces.near(territory, border, ward, metres);
    }

    ReportIncident saying(Located place, Urgency urgency, String words) {
        return new ReportIncident(Kind.NOISE, urgency, place.lon(), place.lat(), words, Channel.TELEPHONE);
    }

    /** Reported by the lead's own duty officer, 40 m from the border. */
    ReportOutcome.Reported reported(BorderId border, WardId ward, Urgency urgency) {
        return reported(
                duty(ward), saying(near(border, ward, 40), urgency, "Karaoke loa kéo quá khuya"), Attempt.once());
    }

    ReportOutcome.Reported reported(Actor actor, ReportIncident command, Attempt attempt) {
        return switch (as(actor, () -> incidents.report(actor, command, attempt))) {
            case ReportOutcome.Reported reported -> reported;
            case ReportOutcome.KeyReused reused -> throw new AssertionError(reused);
        };
    }

    IncidentView seen(Actor actor, IncidentNumber number) {
        return as(actor, () -> incidents.get(actor, number));
    }

    IncidentView done(Actor actor, Supplier<ActOutcome> act) {
        return switch (as(actor, act)) {
            case ActOutcome.Done(IncidentView incident) -> incident;
            case ActOutcome.Refused refused -> throw new AssertionError(refused.refusal());
            case ActOutcome.Stale stale ->
                throw new AssertionError("stale: " + stale.incident().version());
        };
    }

    Refusal refused(Actor actor, Supplier<ActOutcome> act) {
        return switch (as(actor, act)) {
            case ActOutcome.Refused refused -> refused.refusal();
            case ActOutcome.Done done -> throw new AssertionError("done");
            case ActOutcome.Stale stale -> throw new AssertionError("stale");
        };
    }

    IncidentView offered(WardId from, WardId to, IncidentNumber number) {
        Actor.Officer giver = duty(from);
        return done(
                giver,
                () -> handovers.offer(
                        giver,
                        new OfferHandover(number, to, HandoverReason.NOT_OUR_GROUND, "Nhà ở bên kia đường"),
                        Attempt.once()));
    }

    /** Time passes, and the clocks that ran out are fired as the scheduler fires them. */
    int pass(Duration time) {
        clock.advance(time);
        int fired = 0;
        for (IncidentNumber number : as(ENGINE, () -> firing.listDue(ENGINE, clock.instant(), 1_000))) {
            fired += as(ENGINE, () -> firing.fire(ENGINE, number, clock.instant()));
        }
        return fired;
    }

    /** The names of the events of an incident, in order. */
    List<String> story(IncidentNumber number) {
        return List.copyOf(events).stream()
                .filter(event -> event.incident().equals(number))
                .map(IncidentEvent::type)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A clock that stands until it is moved, also back. */
    static final class TestClock extends Clock {

        private final AtomicReference<Instant> now;

        TestClock(Instant now) {
            this.now = new AtomicReference<>(now);
        }

        void advance(Duration by) {
            now.updateAndGet(instant -> instant.plus(by));
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
