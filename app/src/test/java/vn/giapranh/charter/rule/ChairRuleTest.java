package vn.giapranh.charter.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.kernel.WardId;

class ChairRuleTest {

    private static final WardId FIRST = WardId.of("26977");
    private static final WardId SECOND = WardId.of("26968");

    @Test
    void the_chair_goes_round_in_order_and_comes_back() {
        ChairRule rule = rule(LocalDate.of(2025, 10, 22), 12);

        assertThat(rule.on(LocalDate.of(2025, 10, 22)).ward()).isEqualTo(FIRST);
        assertThat(rule.on(LocalDate.of(2026, 10, 21)).ward()).isEqualTo(FIRST);
        assertThat(rule.on(LocalDate.of(2026, 10, 22)).ward()).isEqualTo(SECOND);
        assertThat(rule.on(LocalDate.of(2027, 10, 22)).ward()).isEqualTo(FIRST);
    }

    @Test
    void before_the_rotation_begins_the_first_already_answers() {
        assertThat(rule(LocalDate.of(2025, 10, 22), 12)
                        .on(LocalDate.of(2020, 1, 1))
                        .ward())
                .isEqualTo(FIRST);
    }

    @Test
    void every_day_belongs_to_the_term_that_holds_it_whatever_day_the_rotation_began() {
        for (LocalDate from :
                List.of(LocalDate.of(2025, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 10, 1))) {
            for (int months : new int[] {1, 3, 6, 12}) {
                ChairRule rule = rule(from, months);
                ChairTerm before = rule.on(from);
                for (LocalDate day = from; day.isBefore(from.plusYears(3)); day = day.plusDays(1)) {
                    ChairTerm term = rule.on(day);
                    assertThat(day).isBetween(term.from(), term.until().minusDays(1));
                    if (!term.equals(before)) {
                        assertThat(term).isEqualTo(rule.after(before));
                        assertThat(term.from()).isEqualTo(before.until());
                    }
                    before = term;
                }
            }
        }
    }

    private static ChairRule rule(LocalDate from, int months) {
        return new ChairRule(List.of(FIRST, SECOND), from, months, new Term.Elapsed(Duration.ofDays(5)));
    }
}
