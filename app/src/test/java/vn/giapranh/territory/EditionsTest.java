package vn.giapranh.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static vn.giapranh.territory.TerritoryWorld.ADMINISTRATOR;
import static vn.giapranh.territory.TerritoryWorld.ENGINE;
import static vn.giapranh.territory.TerritoryWorld.TODAY;
import static vn.giapranh.territory.TerritoryWorld.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.DomainEvent;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;

class EditionsTest {

    /** About ten metres. */
    private static final double APART = 1e-4;

    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);
    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1);

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private TerritoryWorld world;

    @BeforeEach
    void anew() {
        world = new TerritoryWorld(database);
    }

    @Test
    void wards_that_fit_together_hold_from_their_first_day_without_anybody_s_answer() {
        EditionOutcome outcome = world.propose(ADMINISTRATOR, Town.whole(), LAST_YEAR);

        assertThat(outcome).isInstanceOf(EditionOutcome.Accepted.class);
        assertThat(outcome.edition().faults()).isEmpty();
        assertThat(world.territory.findEdition()).contains(outcome.edition());
        assertThat(world.territory.listBorders())
                .extracting(border -> border.name())
                .containsExactly("Một – Hai", "Hai – Ba");
        assertThat(world.territory.locate(106.605, 10.805).ward()).contains(Town.ONE);
        assertThat(world.territory.locate(106.5, 10.805).ward()).isEmpty();
        assertThat(world.events)
                .extracting(DomainEvent::type, DomainEvent::stream)
                .containsExactly(tuple("edition-proposed", "edition:1"), tuple("edition-accepted", "edition:1"));
    }

    @Test
    void wards_that_do_not_fit_wait_and_nothing_is_decided_by_them() {
        EditionOutcome outcome = world.propose(ADMINISTRATOR, Town.parted(APART), LAST_YEAR);

        assertThat(outcome).isInstanceOf(EditionOutcome.Faulty.class);
        assertThat(world.territory.findEdition()).isEmpty();
        assertThatThrownBy(() -> world.territory.locate(106.605, 10.805)).isInstanceOf(InvalidException.class);
    }

    @Test
    void a_fault_says_what_it_is_whose_how_much_and_where() {
        FaultView overlap = world.propose(ADMINISTRATOR, Town.parted(-APART), LAST_YEAR).edition().faults().stream()
                .filter(fault -> fault.kind() == FaultView.Kind.OVERLAP)
                .findFirst()
                .orElseThrow();

        assertThat(overlap.wards()).containsExactly(Town.ONE, Town.TWO);
        assertThat(overlap.lon()).isBetween(106.61 - APART, 106.61);
        assertThat(overlap.lat()).isBetween(10.80, 10.81);
        // 0.0001° of longitude at 10.805° north by 0.01° of latitude: 10.94 m by 1,106 m.
        assertThat(overlap.areaSquareMetres()).isCloseTo(10.94 * 1_106, within(30.0));
        assertThat(overlap.acceptedBecause()).isEmpty();
    }

    @Test
    void every_fault_needs_a_reason_of_its_own_and_all_that_lack_one_are_named() {
        EditionView faulty =
                world.propose(ADMINISTRATOR, Town.parted(-APART), LAST_YEAR).edition();
        assertThat(faulty.faults()).isNotEmpty();

        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> world.accept(faulty.id(), Map.of(1, "  ", 99, "không có chỗ này")));

        assertThat(refused.wrongs())
                .extracting(Wrong::field)
                .containsExactlyElementsOf(faulty.faults().stream()
                        .map(fault -> "reason-" + fault.number())
                        .toList());
        assertThat(world.editions.get(faulty.id()).standing()).isEqualTo(EditionView.Standing.PROPOSED);
    }

    @Test
    void a_person_who_answers_for_every_fault_lets_it_hold_and_the_reasons_stay() {
        EditionView faulty =
                world.propose(ADMINISTRATOR, Town.parted(-APART), LAST_YEAR).edition();

        EditionOutcome outcome = world.accept(faulty.id(), reasons(faulty));

        assertThat(outcome).isInstanceOf(EditionOutcome.Accepted.class);
        assertThat(outcome.edition().faults())
                .extracting(FaultView::acceptedBecause)
                .containsOnly(Optional.of("hai phường đã thống nhất"));
        assertThat(world.territory.locate(106.605, 10.805).ward()).contains(Town.ONE);
    }

    @Test
    void the_past_keeps_its_edition() {
        world.propose(ADMINISTRATOR, Town.whole(), LAST_YEAR);
        String swapped =
                Town.whole().replace("00001", "X").replace("00002", "00001").replace("X", "00002");
        world.propose(ADMINISTRATOR, swapped, NEXT_MONTH);

        Instant before = NEXT_MONTH.atStartOfDay(Territory.ZONE).toInstant().minusSeconds(1);
        assertThat(world.territory.locate(106.605, 10.805, before).ward()).contains(Town.ONE);
        assertThat(world.territory.locate(106.605, 10.805).edition()).isEqualTo(new EditionId(1));
        assertThat(world.territory
                        .locate(106.605, 10.805, before.plusSeconds(1))
                        .ward())
                .contains(Town.TWO);

        world.clock.moveTo(before.plusSeconds(1));
        assertThat(world.territory.locate(106.605, 10.805).ward()).contains(Town.TWO);
        assertThat(world.territory.locate(106.605, 10.805, before).edition()).isEqualTo(new EditionId(1));
        assertThat(world.editions.get(new EditionId(1)).validTo()).contains(NEXT_MONTH);
    }

    @Test
    void days_that_have_begun_cannot_get_another_edition() {
        world.propose(ADMINISTRATOR, Town.whole(), LAST_YEAR);

        for (LocalDate day : List.of(LAST_YEAR.minusDays(1), LAST_YEAR, TODAY.minusDays(1), TODAY)) {
            assertThat(refusal(() -> world.propose(ADMINISTRATOR, Town.whole(), day)))
                    .containsExactly(new Wrong("validFrom", "territory.edition-must-begin-after", List.of(TODAY)));
        }
        assertThat(world.propose(ADMINISTRATOR, Town.whole(), TODAY.plusDays(1)))
                .isInstanceOf(EditionOutcome.Accepted.class);
    }

    @Test
    void a_faulty_edition_whose_first_day_has_come_can_no_longer_be_accepted() {
        world.propose(ADMINISTRATOR, Town.whole(), LAST_YEAR);
        EditionView faulty =
                world.propose(ADMINISTRATOR, Town.parted(APART), NEXT_MONTH).edition();
        world.clock.moveTo(NEXT_MONTH.atTime(9, 0).atZone(Territory.ZONE).toInstant());

        assertThat(refusal(() -> world.accept(faulty.id(), reasons(faulty))))
                .extracting(Wrong::reason)
                .containsExactly("territory.edition-must-begin-after");
    }

    @Test
    void what_is_laid_aside_never_holds_and_what_is_decided_stays_decided() {
        EditionView faulty =
                world.propose(ADMINISTRATOR, Town.parted(APART), LAST_YEAR).edition();
        assertThat(world.withdraw(faulty.id())).isInstanceOf(EditionOutcome.Withdrawn.class);

        assertThat(world.accept(faulty.id(), reasons(faulty))).isInstanceOf(EditionOutcome.AlreadyDecided.class);
        assertThat(world.withdraw(faulty.id())).isInstanceOf(EditionOutcome.AlreadyDecided.class);
        assertThat(world.territory.findEdition()).isEmpty();
        assertThat(world.events).extracting(DomainEvent::type).containsExactly("edition-proposed", "edition-withdrawn");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_but_an_administrator_decides(Role role) {
        EditionView faulty =
                world.propose(ADMINISTRATOR, Town.parted(APART), LAST_YEAR).edition();
        var person = officer(role);

        assertThatThrownBy(() -> world.propose(person, Town.whole(), LAST_YEAR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(
                        person, () -> world.editions.acceptFaults(person, new AcceptFaults(faulty.id(), Map.of()))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.as(person, () -> world.editions.withdraw(person, faulty.id())))
                .isInstanceOf(ForbiddenException.class);
        assertThat(world.editions.list()).hasSize(1);
    }

    @Test
    void a_name_and_a_source_are_needed_and_both_are_named() {
        assertThat(refusal(() -> world.as(
                        ADMINISTRATOR,
                        () -> world.editions.propose(
                                ADMINISTRATOR, new ProposeEdition(" ", "n".repeat(1_001), TODAY, Town.whole())))))
                .extracting(Wrong::field)
                .containsExactly("name", "source");
    }

    @Test
    void what_cannot_be_read_leaves_nothing_behind() {
        assertThat(refusal(() -> world.propose(ADMINISTRATOR, "{\"type\":", TODAY)))
                .extracting(Wrong::reason)
                .containsExactly("territory.unreadable.TRUNCATED");

        assertThat(world.editions.list()).isEmpty();
        assertThat(world.events).isEmpty();
    }

    @Test
    void the_file_is_given_back_as_it_was_but_for_the_mark_before_it() {
        EditionView edition =
                world.propose(ENGINE, "\uFEFF" + Town.whole(), LAST_YEAR).edition();

        assertThat(new String(world.editions.getFile(edition.id()).plain(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Town.whole());
        assertThatThrownBy(() -> world.editions.getFile(new EditionId(9))).isInstanceOf(UnknownException.class);
    }

    @Test
    void an_edition_shows_what_it_changes_of_the_one_it_follows() {
        EditionView first = world.propose(ENGINE, Town.whole(), LAST_YEAR).edition();
        String without = Town.file(
                Town.ward("00001", "Phường Một", Town.square(106.60, 10.80, 106.61, 10.81)),
                Town.ward("00002", "Phường Hai", Town.square(106.61, 10.80, 106.62, 10.82)));
        EditionView second = world.propose(ENGINE, without, NEXT_MONTH).edition();

        assertThat(world.editions.findChanges(first.id())).isEmpty();
        EditionChanges changes = world.editions.findChanges(second.id()).orElseThrow();
        assertThat(changes.before().id()).isEqualTo(first.id());
        assertThat(changes.wards()).extracting(EditionChanges.Change::id).containsExactly(Town.TWO, Town.THREE);
        assertThat(changes.wards().getFirst().difference()).isCloseTo(1.21, within(0.01));
        assertThat(changes.wards().getLast().after()).isEmpty();
        assertThat(changes.borders())
                .extracting(change -> change.id().toString())
                .containsExactly("00002-00003");
    }

    @Test
    void the_database_too_lets_no_edition_hold_with_a_fault_that_nobody_answered_for() {
        world.propose(ADMINISTRATOR, Town.parted(APART), LAST_YEAR);

        assertThatThrownBy(() -> database.asOwner()
                        .sql("update territory.edition set standing = 'ACCEPTED', decided_by = 'x', decided_at = now()")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has faults that nobody accepted");
    }

    @Test
    void the_database_too_lets_only_one_edition_hold_on_a_day() {
        world.propose(ADMINISTRATOR, Town.whole(), LAST_YEAR);
        world.propose(ADMINISTRATOR, Town.whole(), NEXT_MONTH);

        assertThatThrownBy(() -> database.asOwner()
                        .sql("update territory.edition set valid_to = null where number = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("edition_one_at_a_time");
    }

    private static Map<Integer, String> reasons(EditionView edition) {
        return edition.faults().stream()
                .collect(java.util.stream.Collectors.toMap(FaultView::number, fault -> "hai phường đã thống nhất"));
    }

    private static List<Wrong> refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(InvalidException.class, act).wrongs();
    }
}
