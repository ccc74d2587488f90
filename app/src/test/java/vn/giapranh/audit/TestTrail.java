package vn.giapranh.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.database.Secrets;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** A trail on a database of its own, written, sealed and checked as the server does it. */
final class TestTrail {

    static final WardId HOA = WardId.of("26977");
    static final WardId NHAT = WardId.of("26968");
    static final WardId CITY = WardId.of("79");

    final Instant noon = Instant.parse("2026-11-24T05:00:00.123456789Z");
    private final FreshDatabase database;
    final TrailStore store;
    final EventChain chain;
    final SealKey key = new SealKey(Secrets.of("a secret only the tests of the trail know"));
    final Anchor anchor;
    final Sealing sealing;
    private final Check check;

    TestTrail(FreshDatabase database, Path directory) {
        this.database = database;
        Clock clock = Clock.fixed(noon, java.time.ZoneOffset.UTC);
        store = new TrailStore(new JdbcTemplate(database.dataSource()), database.jdbc());
        chain = new EventChain(store);
        anchor = new Anchor(directory);
        sealing = new Sealing(store, key, clock);
        check = new Check(new CheckStore(database.jdbc()), store, key, anchor, clock);
    }

    /** One act that tells these events. */
    void act(Actor actor, DomainEvent... events) {
        database.as(actor, () -> List.of(events).forEach(chain::hear));
    }

    /** As many acts in the stream as said, each with one event. */
    void acts(Actor actor, String stream, int count) {
        for (int i = 0; i < count; i++) {
            act(actor, event(actor, stream));
        }
    }

    DomainEvent event(Actor actor, String stream) {
        return new Told(Ids.next(), noon, actor, stream, Map.of("lead", HOA, "minutes", 15, "words", "Gò \"Vấp\""));
    }

    Optional<Sealing.Sealed> seal() {
        Actor.Engine engine = new Actor.Engine("audit-seal");
        Optional<Sealing.Sealed> sealed = database.as(engine, () -> sealing.seal(engine));
        sealed.ifPresent(made -> anchor.write(made.trail(), made.mark()));
        return sealed;
    }

    Verdict verdict() {
        Actor.Engine engine = new Actor.Engine("audit-check");
        return database.as(engine, () -> check.verdict(engine));
    }

    /** What was found, as {@code kind row}. */
    List<String> found() {
        return switch (verdict()) {
            case Verdict.Sound _ -> List.of();
            case Verdict.Broken broken ->
                broken.findings().stream()
                        .map(finding -> finding.kind() + " " + finding.row())
                        .toList();
        };
    }

    /** Removes everything, as only the owner can, and only after the triggers have been taken away. */
    void empty() {
        free();
        database.asOwner()
                .sql("truncate audit.entry, audit.head, audit.seal, audit.sealed, audit.access")
                .update();
        guard();
    }

    void free() {
        triggers("disable trigger user");
    }

    private void guard() {
        for (String[] each : new String[][] {
            {"entry", "entry_only_grows"},
            {"seal", "seal_only_grows"},
            {"sealed", "sealed_only_grows"},
            {"head", "head_stays"},
            {"head", "head_moves_forward"},
            {"access", "access_only_grows"}
        }) {
            database.asOwner()
                    .sql("alter table audit." + each[0] + " enable always trigger " + each[1])
                    .update();
        }
    }

    private void triggers(String what) {
        for (String table : List.of("entry", "head", "seal", "sealed", "access")) {
            database.asOwner().sql("alter table audit." + table + " " + what).update();
        }
    }

    static Actor.Officer officer(WardId unit, Role... roles) {
        return new Actor.Officer(new PersonId(new UUID(7, 7)), unit, Set.of(roles));
    }

    record Told(UUID eventId, Instant at, Actor actor, String stream, Map<String, Object> facts)
            implements DomainEvent {
        @Override
        public String type() {
            return "handover-offered";
        }
    }
}
