package vn.giapranh.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giapranh.charter.Places.HOA;
import static vn.giapranh.charter.Places.NHAT;
import static vn.giapranh.charter.Places.NHAT_HOA;
import static vn.giapranh.charter.Places.in;
import static vn.giapranh.charter.Places.near;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import vn.giapranh.charter.AddVersionOutcome.Added;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.Located;

class ChartersTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final Instant SIGNED = day(2025, 10, 22);
    private static final Instant NOW = day(2026, 11, 2).plus(Duration.ofHours(9));
    private static final Actor ENGINE = new Actor.Engine("test");
    private static final Actor ADMINISTRATOR =
            new Actor.Officer(new PersonId(new UUID(0, 1)), HOA, Set.of(Role.ADMINISTRATOR));
    private static final Located AT_THE_BORDER = in(NHAT, near(NHAT_HOA, 20, NHAT));

    private final List<DomainEvent> events = new ArrayList<>();
    private final Charters charters = charters();

    private Charters charters() {
        CharterStore store = new CharterStore(database.jdbc());
        ApplicationEventPublisher publisher = event -> events.add((DomainEvent) event);
        return new Charters(
                store,
                new HeldCoverage(store),
                new CharterShelf(store),
                NamedPlaces.UNASKED,
                publisher,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        CharterTables.empty(database);
    }

    @Test
    void a_text_becomes_the_next_version_and_is_kept_word_for_word() {
        CharterVersionId first = add(DemoCharter.text());
        CharterVersionId second = add(DemoCharter.text().replace("routine: 8 giờ", "routine: 9 giờ"));

        assertThat(first).isEqualTo(new CharterVersionId("bon-phuong-tan-son", 1));
        assertThat(second.version()).isEqualTo(2);
        assertThat(charters.getText(ENGINE, first)).isEqualTo(DemoCharter.text());
        assertThat(events)
                .extracting(DomainEvent::type, DomainEvent::stream)
                .contains(tuple("charter-version-added", "charter:bon-phuong-tan-son"));
        assertThat(events.getFirst().facts())
                .containsEntry("hash", charters.getVersion(ENGINE, first).hash());
    }

    @Test
    void a_text_that_says_the_same_is_not_kept_twice() {
        CharterVersionId first = add(DemoCharter.text());

        assertThat(tryAdd(ADMINISTRATOR, "# the same\n" + DemoCharter.text()))
                .isEqualTo(new AddVersionOutcome.AlreadyThere(first));
        assertThat(events).hasSize(1);
    }

    @Test
    void a_faulty_text_leaves_nothing_behind() {
        assertThat(tryAdd(ADMINISTRATOR, "charter: x")).isInstanceOf(AddVersionOutcome.Refused.class);
        assertThat(charters.listCharters(ENGINE)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void only_an_administrator_or_the_system_adds_and_puts_in_force() {
        Actor leader = new Actor.Officer(new PersonId(new UUID(0, 2)), HOA, Set.of(Role.LEADER, Role.SECRETARY));
        CharterVersionId id = add(DemoCharter.text());

        assertThatThrownBy(() -> tryAdd(leader, DemoCharter.text())).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> charters.putInForce(leader, new PutCharterInForce(id, SIGNED)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void a_version_rules_from_its_instant_to_the_end_of_its_period_and_not_a_moment_longer() {
        CharterVersionId id = inForce(DemoCharter.text(), SIGNED);

        assertThat(rule(SIGNED.minusMillis(1)).version()).isEmpty();
        assertThat(rule(SIGNED).version()).contains(id);
        assertThat(rule(day(2028, 1, 1).minusMillis(1)).version()).contains(id);
        assertThat(rule(day(2028, 1, 1)).version()).isEmpty();
    }

    @Test
    void a_new_version_never_changes_what_an_incident_began_under() {
        CharterVersionId first = inForce(DemoCharter.text(), SIGNED);
        IncidentRules before = charters.rulesOf(first, NOW);
        Ruling began = rule(NOW.minusSeconds(1));

        CharterVersionId second = inForce(
                DemoCharter.text()
                        .replace("answer-within: {emergency: 15 phút", "answer-within: {emergency: 10 phút")
                        .replace("groups: [basics, narrative]", "groups: [basics]")
                        .replace("depth: 150 m", "depth: 10 m"),
                NOW);

        assertThat(charters.rulesOf(first, NOW)).isEqualTo(before);
        assertThat(charters.covers(first, NHAT_HOA)).isTrue();
        assertThat(rule(NOW.minusSeconds(1))).isEqualTo(began);
        assertThat(rule(NOW).version()).contains(second);
        assertThat(rule(NOW).border()).isEmpty();
        assertThat(charters.rulesOf(second, NOW).handover().emergency()).isEqualTo(Duration.ofMinutes(10));
        assertThat(charters.rulesOf(second, NOW).shareGroups()).containsExactly(ShareGroup.BASICS);
    }

    @Test
    void the_states_of_versions_follow_from_what_was_done() {
        CharterVersionId first = inForce(DemoCharter.text(), SIGNED);
        CharterVersionId second =
                inForce(DemoCharter.text().replace("depth: 150 m", "depth: 120 m"), NOW.minusSeconds(60));
        CharterVersionId third =
                inForce(DemoCharter.text().replace("depth: 150 m", "depth: 100 m"), NOW.plusSeconds(60));
        CharterVersionId fourth = add(DemoCharter.text().replace("depth: 150 m", "depth: 90 m"));

        CharterView shown = charters.getCharter(ENGINE, "bon-phuong-tan-son");

        assertThat(shown.id()).isEqualTo(second);
        assertThat(shown.versions())
                .extracting(CharterView.Version::id, CharterView.Version::state)
                .containsExactly(
                        tuple(fourth, new CharterState.Added()),
                        tuple(third, new CharterState.Ahead(NOW.plusSeconds(60), day(2028, 1, 1))),
                        tuple(second, new CharterState.InForce(NOW.minusSeconds(60), NOW.plusSeconds(60))),
                        tuple(first, new CharterState.Past(SIGNED, NOW.minusSeconds(60))));
    }

    @Test
    void time_in_force_only_goes_forward_and_stays_within_the_period() {
        CharterVersionId first = inForce(DemoCharter.text(), NOW);
        CharterVersionId second = add(DemoCharter.text().replace("depth: 150 m", "depth: 120 m"));

        assertThat(put(first, NOW.plusSeconds(5))).isEqualTo(new PutInForceOutcome.AlreadyInForce(NOW));
        assertThat(put(second, NOW)).isEqualTo(new PutInForceOutcome.NotAfter(first, NOW));
        assertThat(put(second, NOW.minusSeconds(1))).isEqualTo(new PutInForceOutcome.NotAfter(first, NOW));
        assertThat(put(second, SIGNED.minusSeconds(1)))
                .isEqualTo(new PutInForceOutcome.OutsidePeriod(LocalDate.of(2025, 10, 22), LocalDate.of(2027, 12, 31)));
        assertThat(put(second, day(2028, 1, 1))).isInstanceOf(PutInForceOutcome.OutsidePeriod.class);
        assertThat(rule(NOW).version()).contains(first);
    }

    @Test
    void two_charters_never_cover_one_border_at_a_time() {
        CharterVersionId first = inForce(DemoCharter.text(), SIGNED);
        CharterVersionId rival =
                add(DemoCharter.text().replace("charter: bon-phuong-tan-son", "charter: quy-che-khac"));

        assertThat(put(rival, NOW)).isEqualTo(new PutInForceOutcome.BorderCovered(Places.HANH_THONG_AN_NHON, first));
        assertThat(rule(NOW).version()).contains(first);
        // And should the question above ever be forgotten, the database refuses as well.
        assertThatThrownBy(() -> database.as(
                        ENGINE,
                        () -> new CharterStore(database.jdbc()).cover(rival, NHAT_HOA, NOW, NOW.plusSeconds(60))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_charter_a_border");
    }

    @Test
    void a_stored_version_cannot_be_changed_or_removed_not_even_by_the_owner() {
        CharterVersionId id = inForce(DemoCharter.text(), SIGNED);

        assertThatThrownBy(() -> database.asOwner()
                        .sql("update charter.version set text = 'x'")
                        .update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() ->
                        database.asOwner().sql("delete from charter.coverage").update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.asOwner()
                        .sql(
                                "update charter.coverage set during = tstzrange(lower(during), upper(during) + interval '1 day')")
                        .update())
                .hasMessageContaining("only end sooner");
        assertThat(charters.getText(ENGINE, id)).isEqualTo(DemoCharter.text());
    }

    @Test
    void every_actor_may_have_a_report_ruled() {
        CharterVersionId id = inForce(DemoCharter.text(), SIGNED);

        for (Actor actor : List.of(ADMINISTRATOR, new Actor.Resident(), ENGINE)) {
            assertThat(database.as(actor, () -> rule(NOW).version())).contains(id);
        }
        assertThat(rule(NOW).version()).contains(id);
    }

    @Test
    void the_rules_of_an_incident_are_those_of_its_article_and_the_chair_of_the_day() {
        CharterVersionId id = inForce(DemoCharter.text(), SIGNED);

        IncidentRules rules = charters.rulesOf(id, NOW);

        assertThat(rules.chair()).isEqualTo(NHAT);
        assertThat(charters.rulesOf(id, SIGNED).chair()).isEqualTo(HOA);
        assertThat(rules.levelAbove().code()).isEqualTo("79");
        assertThat(rules.acknowledge())
                .isEqualTo(new PerUrgency(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofMinutes(240)));
        assertThat(rules.handover())
                .isEqualTo(new PerUrgency(Duration.ofMinutes(15), Duration.ofMinutes(60), Duration.ofMinutes(480)));
        assertThat(rules.disputeChair())
                .isEqualTo(new PerUrgency(Duration.ofMinutes(60), Duration.ofHours(4), Duration.ofDays(1)));
        assertThat(rules.receiptToReporter()).isEqualTo(Duration.ofDays(1));
        assertThat(rules.resultToReporter()).isEqualTo(Duration.ofDays(10));
        assertThat(rules.resultToReporterSeveralBodies()).isEqualTo(Duration.ofDays(15));
        assertThat(rules.shareGroups()).containsExactlyInAnyOrder(ShareGroup.BASICS, ShareGroup.NARRATIVE);
        assertThat(rules.articles().handover()).isEqualTo("Điều 8");
    }

    @Test
    void what_a_transaction_puts_in_force_rules_inside_it_at_once_and_nowhere_when_it_is_rolled_back() {
        CharterVersionId first = inForce(DemoCharter.text(), SIGNED);
        CharterVersionId second = add(DemoCharter.text().replace("depth: 150 m", "depth: 120 m"));

        assertThatThrownBy(() -> database.as(ADMINISTRATOR, () -> {
                    charters.putInForce(ADMINISTRATOR, new PutCharterInForce(second, NOW));
                    assertThat(rule(NOW).version()).contains(second);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(rule(NOW).version()).contains(first);
        put(second, NOW);
        assertThat(rule(NOW).version()).contains(second);
    }

    @Test
    void a_version_that_was_never_added_is_unknown() {
        CharterVersionId nowhere = new CharterVersionId("khong-co", 1);

        assertThatThrownBy(() -> charters.rulesOf(nowhere, NOW)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> charters.covers(nowhere, NHAT_HOA)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> charters.getCharter(ENGINE, "khong-co")).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> charters.getVersion(ENGINE, nowhere)).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> charters.getText(ENGINE, nowhere)).isInstanceOf(UnknownException.class);
    }

    @Test
    void the_territory_learns_how_deep_the_zones_in_force_are() {
        CharterStore store = new CharterStore(database.jdbc());
        CoveredDepths depths =
                new CoveredDepths(new HeldCoverage(store), new CharterShelf(store), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(depths.inForce()).isEmpty();

        inForce(DemoCharter.text().replace("{border: 26876-26890}", "{border: 26876-26890, depth: 90 m}"), SIGNED);

        assertThat(depths.inForce())
                .containsOnly(
                        entry(NHAT_HOA, 150), entry(Places.HOA_HANH_THONG, 150), entry(Places.HANH_THONG_AN_NHON, 90));
    }

    private AddVersionOutcome tryAdd(Actor actor, String text) {
        return database.as(actor, () -> charters.addVersion(actor, new AddCharterVersion(text)));
    }

    private CharterVersionId add(String text) {
        return ((Added) tryAdd(ADMINISTRATOR, text)).id();
    }

    private PutInForceOutcome put(CharterVersionId id, Instant from) {
        return database.as(ADMINISTRATOR, () -> charters.putInForce(ADMINISTRATOR, new PutCharterInForce(id, from)));
    }

    private CharterVersionId inForce(String text, Instant from) {
        CharterVersionId id = add(text);
        assertThat(put(id, from)).isEqualTo(new PutInForceOutcome.Done());
        return id;
    }

    private Ruling rule(Instant at) {
        return charters.rule(AT_THE_BORDER, Urgency.EMERGENCY, Optional.of(NHAT), at);
    }

    private static Instant day(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(Charters.ZONE).toInstant();
    }
}
