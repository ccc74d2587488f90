package vn.giapranh.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.giapranh.MovableClock;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** The module on a real database without Spring, at nine in the morning of 2 November 2026. Begins without any edition. */
final class TerritoryWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Actor.Engine ENGINE = new Actor.Engine("test");
    static final Actor.Officer ADMINISTRATOR = officer(Role.ADMINISTRATOR);

    final MovableClock clock = new MovableClock();
    final List<DomainEvent> events = new ArrayList<>();
    final EditionStore store;
    final CurrentAtlas atlas;
    final Editions editions;
    final Gazetteer gazetteer;
    final Territory territory;
    private final BaseLayerStore layers;
    private final FreshDatabase database;

    TerritoryWorld(FreshDatabase database) {
        this.database = database;
        database.asOwner()
                .sql("truncate territory.edition, territory.segment, territory.former_ward, territory.place,"
                        + " territory.base_layer cascade")
                .update();
        clock.moveTo(TODAY.atTime(9, 0).atZone(Territory.ZONE).toInstant());
        store = new EditionStore(database.jdbc());
        SegmentStore segments = new SegmentStore(database.jdbc());
        layers = new BaseLayerStore(database.jdbc());
        atlas = new CurrentAtlas(store, segments, clock);
        editions = new Editions(store, atlas, event -> events.add((DomainEvent) event), clock);
        gazetteer = new Gazetteer(new PlaceStore(database.jdbc()), segments, store, layers, atlas, clock);
        territory = new Territory(atlas, gazetteer, clock);
    }

    static Actor.Officer officer(Role role) {
        return new Actor.Officer(new PersonId(new UUID(0, role.ordinal() + 1)), WardId.of("26977"), Set.of(role));
    }

    MapSheets sheets(Map<BorderId, Integer> depths) {
        return new MapSheets(atlas, layers, () -> depths);
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return database.as(actor, act);
    }

    EditionOutcome propose(Actor actor, String wards, LocalDate from) {
        return as(
                actor,
                () -> editions.propose(actor, new ProposeEdition("Bản đồ thử", "Trung tâm bản đồ thử", from, wards)));
    }

    EditionOutcome accept(EditionId edition, Map<Integer, String> reasons) {
        return as(ADMINISTRATOR, () -> editions.acceptFaults(ADMINISTRATOR, new AcceptFaults(edition, reasons)));
    }

    EditionOutcome withdraw(EditionId edition) {
        return as(ADMINISTRATOR, () -> editions.withdraw(ADMINISTRATOR, edition));
    }
}
