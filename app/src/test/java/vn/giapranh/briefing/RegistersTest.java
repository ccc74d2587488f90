package vn.giapranh.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.briefing.PaperWorld.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.papers.IssuerSystem;
import vn.giapranh.papers.PaperKind;

/** Registers over the real database. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=0"})
@Import(PaperWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersTest {

    private static final Actor.Officer SECRETARY = officer(AN_NHON, Role.SECRETARY);

    @Autowired
    private Registers registers;

    @Autowired
    private Offices offices;

    @Autowired
    private PaperWorld world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private OfficeId state = new OfficeId(new java.util.UUID(0, 0));
    private OfficeId party = new OfficeId(new java.util.UUID(0, 0));

    @BeforeAll
    void open() {
        clock.moveTo(Instant.parse("2026-11-24T03:00:00Z"));
        state = world.office(SECRETARY, IssuerSystem.STATE, "BAN KIỂM THỬ SỐ");
        party = world.office(SECRETARY, IssuerSystem.PARTY, "CHI BỘ KIỂM THỬ SỐ");
    }

    @Test
    void many_at_once_with_failures_take_numbers_without_a_gap() throws Exception {
        long seed = 20261124;
        int threads = 8;
        int each = 15;
        List<Callable<List<Integer>>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            Random random = new Random(seed + thread);
            work.add(() -> {
                List<Integer> taken = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    boolean fails = random.nextInt(4) == 0;
                    try {
                        taken.add(transaction.execute(status -> {
                            int number = registers
                                    .reserve(SECRETARY, state, PaperKind.PLAN, "Kế hoạch tuần tra chung")
                                    .number();
                            if (fails) {
                                throw new IllegalStateException("this transaction is taken back");
                            }
                            return number;
                        }));
                    } catch (IllegalStateException takenBack) {
                        assertThat(takenBack).hasMessageContaining("taken back");
                    }
                }
                return taken;
            });
        }
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Integer>> done : pool.invokeAll(work)) {
                numbers.addAll(done.get());
            }
        }
        assertThat(numbers)
                .as("seed %d", seed)
                .hasSizeBetween(threads * each / 2, threads * each - 1)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(registers.listNumbers(SECRETARY, new RegisterKey(state, PaperKind.PLAN, "2026")))
                .hasSize(numbers.size());
    }

    @Test
    void numbers_begin_anew_with_the_year_and_the_Partys_run_through_its_term() {
        reserve(state, PaperKind.PROGRAMME);
        reserve(party, PaperKind.PROGRAMME);
        clock.moveTo(Instant.parse("2026-12-31T16:59:00Z")); // one minute before midnight in Ho Chi Minh City
        assertThat(reserve(state, PaperKind.PROGRAMME).register().term()).isEqualTo("2026");
        clock.moveTo(Instant.parse("2026-12-31T17:00:00Z"));
        NumberView first = reserve(state, PaperKind.PROGRAMME);
        assertThat(first.register().term()).isEqualTo("2027");
        assertThat(first.number()).isEqualTo(1);
        NumberView second = reserve(party, PaperKind.PROGRAMME);
        assertThat(second.register().term()).isEqualTo("2025-2030");
        assertThat(second.number()).isEqualTo(2);
        clock.moveTo(Instant.parse("2026-11-24T03:00:00Z"));
    }

    @Test
    void a_cancelled_number_stays_with_its_reason_and_is_never_given_again() {
        NumberView kept = reserve(state, PaperKind.DECISION);
        assertThatThrownBy(() -> registers.cancel(SECRETARY, kept.register(), kept.number(), " "))
                .isInstanceOf(InvalidException.class);
        assertThat(registers.cancel(SECRETARY, kept.register(), kept.number(), "Ghi nhầm sổ"))
                .isTrue();
        assertThat(registers.cancel(SECRETARY, kept.register(), kept.number(), "Lần nữa"))
                .isFalse();
        assertThat(reserve(state, PaperKind.DECISION).number()).isEqualTo(kept.number() + 1);
        assertThat(registers.listNumbers(SECRETARY, kept.register()))
                .filteredOn(each -> each.number() == kept.number())
                .singleElement()
                .extracting(NumberView::state)
                .isInstanceOf(NumberView.State.Cancelled.class);
    }

    @Test
    void other_units_and_other_roles_take_no_number_and_see_no_register() {
        NumberView kept = reserve(state, PaperKind.MINUTES);
        assertThatThrownBy(() ->
                        registers.reserve(officer(AN_NHON, Role.DUTY_OFFICER), state, PaperKind.MINUTES, "Biên bản"))
                .isInstanceOf(ForbiddenException.class);
        Actor.Officer neighbour = officer(HANH_THONG, Role.SECRETARY);
        assertThatThrownBy(() -> registers.reserve(neighbour, state, PaperKind.MINUTES, "Biên bản"))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> registers.cancel(neighbour, kept.register(), kept.number(), "Không phải của mình"))
                .isInstanceOf(UnknownException.class);
        assertThat(registers.listNumbers(neighbour, kept.register())).isEmpty();
        assertThat(registers.list(neighbour)).doesNotContain(kept.register());
    }

    @Test
    void the_database_keeps_a_number_from_standing_on_nothing() {
        assertThatThrownBy(() -> world.write(
                        "insert into briefing.number (office, kind, term, number, state, purpose, day, taken_at)"
                                + " select office, kind, term, last + 2, 'RESERVED', 'x', '2026-11-24', now()"
                                + " from briefing.register where office = '"
                                + reserve(state, PaperKind.REPORT).register().office() + "' and kind = 'REPORT'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> world.write("delete from briefing.number"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void an_office_is_named_once_and_a_stale_change_changes_nothing() {
        Office office = offices.list(SECRETARY).stream()
                .filter(each -> each.id().equals(state))
                .findFirst()
                .orElseThrow();
        WriteOffice renamed = new WriteOffice(
                IssuerSystem.STATE, Optional.empty(), office.name(), "An Nhơn", "BKT", Optional.empty());
        assertThat(offices.change(SECRETARY, state, office.version() + 1, renamed))
                .isFalse();
        assertThatThrownBy(() -> offices.add(SECRETARY, renamed)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new WriteOffice(
                        IssuerSystem.PARTY, Optional.empty(), "ĐẢNG ỦY", "An Nhơn", "ĐU", Optional.of("khóa này")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("congress-term");
    }

    private NumberView reserve(OfficeId office, PaperKind kind) {
        return registers.reserve(SECRETARY, office, kind, "Văn bản làm ngoài hệ thống");
    }
}
