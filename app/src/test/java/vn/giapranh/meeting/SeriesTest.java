package vn.giapranh.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giapranh.charter.rule.MeetRule;
import vn.giapranh.charter.rule.MeetRule.Review;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.kernel.WardId;

/** What a Meet rule asks for. */
class SeriesTest {

    private static final List<WardId> HOSTS =
            List.of(WardId.of("26977"), WardId.of("26968"), WardId.of("26890"), WardId.of("26876"));
    private static final Period TWO_YEARS = days("2025-10-22", "2027-12-31");

    @Test
    void a_quarterly_charter_with_reviews_meets_as_the_demo_charter_does() {
        assertThat(told(unfold(Per.QUARTER, EnumSet.allOf(Review.class), TWO_YEARS)))
                .containsExactly(
                        "REGULAR 2025-10-22..2025-12-31 of 2025-10-22..2025-12-31 at 26977",
                        "REGULAR 2026-01-01..2026-03-31 of 2026-01-01..2026-03-31 at 26968",
                        "HALF_YEAR_REVIEW 2026-04-01..2026-06-30 of 2026-01-01..2026-06-30 at 26890",
                        "REGULAR 2026-07-01..2026-09-30 of 2026-07-01..2026-09-30 at 26876",
                        "YEAR_REVIEW 2026-10-01..2026-12-31 of 2026-01-01..2026-12-31 at 26977",
                        "REGULAR 2027-01-01..2027-03-31 of 2027-01-01..2027-03-31 at 26968",
                        "HALF_YEAR_REVIEW 2027-04-01..2027-06-30 of 2027-01-01..2027-06-30 at 26890",
                        "REGULAR 2027-07-01..2027-09-30 of 2027-07-01..2027-09-30 at 26876",
                        "YEAR_REVIEW 2027-10-01..2027-12-31 of 2027-01-01..2027-12-31 at 26977");
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 24", "QUARTER, 8", "HALF_YEAR, 4", "YEAR, 2"})
    void a_whole_number_of_periods_has_one_ordinary_meeting_each(Per every, int meetings) {
        Period years = days("2026-01-01", "2027-12-31");

        assertThat(unfold(every, EnumSet.noneOf(Review.class), years))
                .hasSize(meetings)
                .allMatch(due -> due.kind() == MeetingKind.REGULAR)
                .allMatch(due -> due.due().equals(due.speaksOf()));
    }

    @ParameterizedTest
    @EnumSource
    void the_times_of_ordinary_meetings_follow_each_other_without_a_hole(Per every) {
        List<DueMeeting> due = unfold(every, EnumSet.noneOf(Review.class), days("2024-01-01", "2030-12-31"));

        for (int i = 1; i < due.size(); i++) {
            assertThat(due.get(i).due().from())
                    .isEqualTo(due.get(i - 1).due().to().plusDays(1));
        }
    }

    @Test
    void a_review_that_ends_with_no_ordinary_meeting_comes_besides() {
        assertThat(told(unfold(Per.YEAR, EnumSet.of(Review.HALF_YEAR), days("2026-01-01", "2026-12-31"))))
                .containsExactly(
                        "HALF_YEAR_REVIEW 2026-01-01..2026-06-30 of 2026-01-01..2026-06-30 at 26977",
                        "REGULAR 2026-01-01..2026-12-31 of 2026-01-01..2026-12-31 at 26968");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14, true", "2026-02-16, false"})
    void the_first_period_counts_when_at_least_half_of_it_is_left(LocalDate from, boolean counts) {
        List<DueMeeting> due =
                unfold(Per.QUARTER, EnumSet.noneOf(Review.class), new Period(from, LocalDate.of(2026, 6, 30)));

        assertThat(due).hasSize(counts ? 2 : 1);
        assertThat(due.getFirst().due().from()).isEqualTo(counts ? from : LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_review_in_place_of_the_ordinary_meeting_counts_for_both() {
        MeetingView review = Views.planned(
                MeetingKind.YEAR_REVIEW, days("2026-10-01", "2026-12-31"), days("2026-01-01", "2026-12-31"));
        MeetingView ordinary =
                Views.planned(MeetingKind.REGULAR, days("2026-07-01", "2026-09-30"), days("2026-07-01", "2026-09-30"));

        assertThat(review.countsFor())
                .containsExactly(new CountsFor(Per.QUARTER, review.due()), new CountsFor(Per.YEAR, review.speaksOf()));
        assertThat(ordinary.countsFor()).containsExactly(new CountsFor(Per.QUARTER, ordinary.due()));
    }

    private static List<DueMeeting> unfold(Per every, EnumSet<Review> reviews, Period time) {
        return Series.unfold(new MeetRule(every, reviews, Review.YEAR, new Term.WorkingDays(3)), time, HOSTS);
    }

    private static List<String> told(List<DueMeeting> due) {
        return due.stream()
                .map(each ->
                        each.kind() + " " + told(each.due()) + " of " + told(each.speaksOf()) + " at " + each.host())
                .toList();
    }

    private static String told(Period period) {
        return period.from() + ".." + period.to();
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
