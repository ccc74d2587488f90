package vn.giapranh.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.BorderPlaces.AN_NHON;
import static vn.giapranh.BorderPlaces.HANH_THONG;
import static vn.giapranh.BorderPlaces.TAN_SON_HOA;
import static vn.giapranh.BorderPlaces.TAN_SON_NHAT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.kernel.WardId;

/** The demo charter: from 22 October 2025; meets, reports each quarter; patrols and exchanges each month. */
class UnfoldingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final OfficeCalendar CALENDAR = OfficeCalendar.byLaw();
    private static final CharterVersionId FIRST = new CharterVersionId("bon-phuong-tan-son", 1);
    private static final CharterVersionId SECOND = new CharterVersionId("bon-phuong-tan-son", 2);

    private static final RuledSpan WHOLE =
            new RuledSpan(FIRST, DemoCharter.document(), midnight("2025-10-22"), midnight("2028-01-01"));

    @Test
    void each_party_meets_once_a_quarter_by_its_last_day() {
        assertThat(lastDays(ofYear(2026), Duty.MEETING, HANH_THONG))
                .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
        assertThat(lastDays(ofYear(2026), Duty.HALF_YEAR_REVIEW, HANH_THONG)).containsExactly("2026-06-30");
        assertThat(lastDays(ofYear(2026), Duty.YEAR_REVIEW, HANH_THONG)).containsExactly("2026-12-31");
    }

    /** Five working days; those of January pass New Year, those of April no holiday, those of October none. */
    @Test
    void a_report_is_due_so_many_working_days_after_its_period() {
        assertThat(lastDays(ofYear(2026), Duty.REPORT, AN_NHON))
                .containsExactly("2026-01-08", "2026-04-07", "2026-07-07", "2026-10-07");
    }

    @Test
    void both_sides_of_a_border_owe_its_patrols_each_month() {
        List<Obligation> turns = ofYear(2026).stream()
                .filter(each -> each.duty() == Duty.PATROL_TURNS)
                .toList();
        assertThat(turns).hasSize(3 * 2 * 12).allMatch(each -> each.needed() == 4);
        assertThat(turns.stream().map(Obligation::party).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TAN_SON_HOA, TAN_SON_NHAT, HANH_THONG, AN_NHON);
    }

    @Test
    void at_the_end_of_a_term_both_chairs_owe_a_signature() {
        List<Obligation> handOvers = ofYear(2026).stream()
                .filter(each -> each.duty() == Duty.CHAIR_HAND_OVER)
                .toList();
        assertThat(handOvers).extracting(Obligation::party).containsExactly(TAN_SON_HOA, TAN_SON_NHAT);
        assertThat(handOvers).allMatch(each -> lastDay(each).equals("2026-10-28"));
    }

    @Test
    void a_period_the_charter_ruled_less_than_half_of_asks_for_nothing() {
        // The charter ruled 71 of the 92 days of the quarter, 10 of the 31 days of October, 71 of the year's 365.
        List<Obligation> first = unfold(List.of(WHOLE), "2025-01-01", "2026-01-01");
        assertThat(lastDays(first, Duty.MEETING, AN_NHON)).containsExactly("2025-12-31");
        assertThat(lastDays(first, Duty.NOTES, AN_NHON)).containsExactly("2025-11-30", "2025-12-31");
        assertThat(lastDays(first, Duty.YEAR_REVIEW, AN_NHON)).isEmpty();
    }

    @Test
    void the_version_in_force_at_the_end_of_a_period_governs_it() {
        CharterDocument monthly = DemoCharter.document(DemoCharter.with(RuleKind.MEET, "every", "month"));
        List<RuledSpan> two = List.of(
                new RuledSpan(FIRST, DemoCharter.document(), midnight("2025-10-22"), midnight("2026-05-10")),
                new RuledSpan(SECOND, monthly, midnight("2026-05-10"), midnight("2028-01-01")));
        List<Obligation> meetings = unfold(two, "2026-01-01", "2026-09-01").stream()
                .filter(each -> each.duty() == Duty.MEETING && each.party().equals(AN_NHON))
                .toList();
        assertThat(meetings)
                .extracting(UnfoldingTest::lastDay)
                .containsExactly("2026-03-31", "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31");
        assertThat(meetings).extracting(Obligation::version).containsExactly(FIRST, SECOND, SECOND, SECOND, SECOND);
    }

    @Test
    void a_charter_that_ended_asks_for_nothing_after() {
        RuledSpan ended = new RuledSpan(FIRST, DemoCharter.document(), midnight("2025-10-22"), midnight("2026-05-10"));
        assertThat(unfold(List.of(ended), "2026-05-10", "2028-01-01")).isEmpty();
    }

    @Test
    void the_chair_of_the_day_owes_the_conclusions_of_each_meeting() {
        List<Fact> meetings =
                List.of(held("m1", "2026-09-29T09:00"), held("m1", "2026-09-29T09:00"), held("m2", "2026-10-23T15:00"));
        List<Obligation> notices = new Unfolding(
                        List.of(WHOLE), CALENDAR, midnight("2026-01-01"), midnight("2027-01-01"))
                .unfold(meetings).stream()
                        .filter(each -> each.duty() == Duty.CONCLUSIONS_NOTICE)
                        .toList();
        assertThat(notices).extracting(each -> each.event().orElseThrow()).containsExactly("m1", "m2");
        assertThat(notices).extracting(Obligation::party).containsExactly(TAN_SON_HOA, TAN_SON_NHAT);
        assertThat(notices).extracting(UnfoldingTest::lastDay).containsExactly("2026-10-02", "2026-10-28");
    }

    @Test
    void pieces_of_a_year_unfold_to_the_whole_year() {
        List<Obligation> pieces = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            pieces.addAll(unfold(List.of(WHOLE), day.toString(), day.plusDays(1).toString()));
        }
        assertThat(pieces).containsExactlyInAnyOrderElementsOf(ofYear(2026)).isNotEmpty();
    }

    private static Fact held(String meeting, String local) {
        Instant at = java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant();
        return new Fact(Duty.MEETING, TAN_SON_HOA, Optional.empty(), at, at, 1, meeting, "/meetings/" + meeting);
    }

    private static List<Obligation> ofYear(int year) {
        return unfold(List.of(WHOLE), year + "-01-01", (year + 1) + "-01-01");
    }

    private static List<Obligation> unfold(List<RuledSpan> versions, String from, String until) {
        return new Unfolding(versions, CALENDAR, midnight(from), midnight(until)).unfold(List.of());
    }

    private static List<String> lastDays(List<Obligation> obligations, Duty duty, WardId party) {
        return obligations.stream()
                .filter(each -> each.duty() == duty && each.party().equals(party))
                .map(UnfoldingTest::lastDay)
                .toList();
    }

    private static String lastDay(Obligation obligation) {
        return LocalDate.ofInstant(obligation.due().minusNanos(1), ZONE).toString();
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }
}
