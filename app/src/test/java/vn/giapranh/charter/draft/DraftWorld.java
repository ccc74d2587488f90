package vn.giapranh.charter.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.charter.AddCharterVersion;
import vn.giapranh.charter.CharterTables;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.PutCharterInForce;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.Marks;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.database.Secrets;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.ConfirmOutcome;
import vn.giapranh.people.Confirmation;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.SignIns;
import vn.giapranh.people.Units;
import vn.giapranh.territory.Editions;
import vn.giapranh.territory.Gazetteer;
import vn.giapranh.territory.ProposeEdition;

/** The four real wards with a secretary and leaders each, and no charter yet. */
public final class DraftWorld implements AutoCloseable {

    public static final WardId HOA = WardId.of("26977");
    public static final WardId NHAT = WardId.of("26968");
    public static final WardId HANH_THONG = WardId.of("26890");
    public static final WardId AN_NHON = WardId.of("26876");
    public static final List<WardId> FOUR = List.of(HOA, NHAT, HANH_THONG, AN_NHON);
    public static final Actor.Engine ENGINE = new Actor.Engine("test");
    static final String PASSWORD = "mat-khau-cua-chi-huy";
    static final Instant BEGINNING = Instant.parse("2026-11-24T02:00:00Z");
    static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    static final LocalDate TO = LocalDate.of(2028, 12, 31);

    public final List<DomainEvent> events = new ArrayList<>();
    public final AtomicReference<Instant> now = new AtomicReference<>(BEGINNING);
    final Drafts drafts;
    final Proposals proposals;
    public final Charters charters;
    final SignIns signIns;
    final FreshDatabase database;

    private final AnnotationConfigApplicationContext context;
    private final Map<String, Actor.Officer> officers = new ConcurrentHashMap<>();

    public DraftWorld(FreshDatabase database) {
        this.database = database;
        context = new AnnotationConfigApplicationContext();
        context.registerBean("dataSource", DataSource.class, database::dataSource);
        context.registerBean("clock", Clock.class, () -> clock());
        context.registerBean("listener", Listener.class, () -> new Listener(events));
        context.register(Beans.class);
        context.refresh();
        drafts = context.getBean(Drafts.class);
        proposals = context.getBean(Proposals.class);
        charters = context.getBean(Charters.class);
        signIns = context.getBean(SignIns.class);
        settle();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"vn.giapranh.charter", "vn.giapranh.territory", "vn.giapranh.people", "vn.giapranh.calendar"
            },
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|api)\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Command).*"),
            })
    @Import(Trail.class)
    static class Beans {

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
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

    /** Chains events, without what seals and checks the trail. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "vn.giapranh.audit",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.giapranh\\.audit\\.(EventChain|TrailStore|Streams)"))
    static class Trail {}

    record Listener(List<DomainEvent> events) {
        @EventListener
        void hear(DomainEvent event) {
            events.add(event);
        }
    }

    private void settle() {
        as(
                ENGINE,
                () -> context.getBean(Editions.class)
                        .propose(
                                ENGINE,
                                new ProposeEdition(
                                        "Bốn phường", "test", LocalDate.parse("2025-07-01"), file("wards4.geojson"))));
        as(ENGINE, () -> context.getBean(Gazetteer.class).loadSegments(ENGINE, file("segments.geojson")));
        Units units = context.getBean(Units.class);
        for (WardId ward : List.of(HOA, NHAT, HANH_THONG, AN_NHON, WardId.of("27007"), WardId.of("79"))) {
            as(ENGINE, () -> {
                units.add(ENGINE, ward, "Đơn vị " + ward, Optional.empty());
                return ward;
            });
        }
    }

    /** Takes every draft, proposal and charter away, and sets the clock. */
    public void begin() {
        CharterTables.empty(database);
        events.clear();
        now.set(BEGINNING);
    }

    /** The demo charter, entered from paper, in force since 22 October 2025. */
    public void enterDemoCharter() {
        as(ENGINE, () -> charters.addVersion(ENGINE, new AddCharterVersion(DemoCharter.text())));
        Instant since = LocalDate.of(2025, 10, 22).atStartOfDay(Charters.ZONE).toInstant();
        CharterVersionId first = new CharterVersionId("bon-phuong-tan-son", 1);
        as(ENGINE, () -> charters.putInForce(ENGINE, new PutCharterInForce(first, since)));
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of("..", "data", name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Somebody of the ward with one role; {@code which} tells several apart. */
    public Actor.Officer officer(WardId ward, Role role, int which) {
        String name = "%s.%s.%d".formatted(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), ward, which);
        return officers.computeIfAbsent(name, key -> {
            PersonId person = as(
                            ENGINE,
                            () -> context.getBean(People.class)
                                    .create(
                                            ENGINE,
                                            new CreatePerson(
                                                    key, key, Optional.of(PASSWORD), ward, Set.of(role), false)))
                    .person();
            return new Actor.Officer(person, ward, Set.of(role));
        });
    }

    public Actor.Officer secretary(WardId ward) {
        return officer(ward, Role.SECRETARY, 1);
    }

    public Actor.Officer leader(WardId ward) {
        return officer(ward, Role.LEADER, 1);
    }

    public <T> T as(Actor actor, Supplier<T> act) {
        return database.as(actor, act);
    }

    public Confirmation confirmed(Actor.Officer officer) {
        return switch (signIns.confirm(officer, PASSWORD, "192.0.2.7")) {
            case ConfirmOutcome.Confirmed(Confirmation confirmation) -> confirmation;
            case ConfirmOutcome.NotRight _, ConfirmOutcome.Locked _ -> throw new AssertionError("not confirmed");
        };
    }

    DraftId start(Actor actor, StartDraft start) {
        return switch (as(actor, () -> drafts.start(actor, start))) {
            case StartOutcome.Started(DraftId id) -> id;
            case StartOutcome.StartedUnchecked(DraftId id) -> id;
            case StartOutcome.Unreadable(var faults) -> throw new AssertionError(faults);
        };
    }

    /** A draft of the four wards from the first template, begun by the secretary of Tân Sơn Hòa. */
    DraftId fromTemplate() {
        return start(secretary(HOA), new StartDraft.FromTemplate(DraftTemplate.WARDS, FOUR, FROM, TO));
    }

    DraftView seen(Actor actor, DraftId id) {
        return as(actor, () -> drafts.get(actor, id));
    }

    EditOutcome edit(Actor actor, DraftId id, DraftEdit edit) {
        return as(actor, () -> drafts.edit(actor, id, edit));
    }

    /** Changes what the article says: another draft than before. */
    void reword(Actor actor, DraftId id, int place, String words) {
        DraftText.Article article = seen(actor, id).text().articles().get(place);
        EditOutcome outcome = edit(
                actor,
                id,
                new DraftEdit.ChangeArticle(
                        Marks.of(article),
                        new DraftText.Article(article.number(), article.title(), words, article.rules())));
        if (!(outcome instanceof EditOutcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    ProposalOutcome propose(Actor actor, DraftId id) {
        return as(
                actor, () -> proposals.propose(actor, id, drafts.get(actor, id).version()));
    }

    /** With the hash that is shown and the first office that the charter names. */
    ProposalOutcome sign(Actor.Officer actor, DraftId id) {
        Confirmation confirmation = confirmed(actor);
        return as(actor, () -> {
            ProposalView open = proposals.list(actor, id).getFirst();
            String office = open.document().parties().stream()
                    .filter(party -> party.ward().equals(actor.unit()))
                    .findFirst()
                    .map(party -> party.signatories().getFirst())
                    .orElse("");
            return proposals.sign(actor, id, open.hash(), office, confirmation);
        });
    }

    /** Proposed by the secretary and signed by the leaders of these wards. */
    ProposalOutcome signedBy(DraftId id, List<WardId> wards) {
        ProposalOutcome last = new ProposalOutcome.Done();
        for (WardId ward : wards) {
            last = sign(leader(ward), id);
        }
        return last;
    }

    @Override
    public void close() {
        context.close();
    }
}
