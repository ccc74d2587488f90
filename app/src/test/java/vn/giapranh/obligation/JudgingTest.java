package vn.giapranh.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.DemoCharter;

class JudgingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant FROM = midnight("2025-10-22");
    private static final Instant UNTIL = midnight("2028-01-01");
    private static final Set<Duty> MEASURED = EnumSet.of(
            Duty.MEETING, Duty.REPORT, Duty.NOTES, Duty.PRACTICES, Duty.PATROL_TURNS, Duty.PATROL_PERSON_TURNS);

    /** Two years of generated facts, judged at a day in their middle, and counted again obligation by obligation. */
    @Test
    void what_was_kept_is_what_a_recount_of_the_facts_says() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Obligation> owed = new Unfolding(
                        List.of(new RuledSpan(
                                new CharterVersionId("bon-phuong-tan-son", 1), DemoCharter.document(), FROM, UNTIL)),
                        OfficeCalendar.byLaw(),
                        FROM,
                        UNTIL)
                .unfold(List.of());
        List<Fact> facts = new ArrayList<>();
        for (Obligation each : owed) {
            for (int left = random.nextInt(each.needed() + 2); left > 0; left--) {
                long seconds = each.span().length().toSeconds() * 3 / 2;
                Instant at = each.span().from().plusSeconds((long) (random.nextDouble() * seconds));
                Instant countsFor =
                        at.isBefore(each.span().until()) ? at : each.span().from();
                facts.add(new Fact(
                        each.duty(), each.party(), each.border(), countsFor, at, 1 + random.nextInt(2), "f", "/f"));
            }
        }
        Instant now = midnight("2026-11-24");
        Judging judging = new Judging(facts, MEASURED, now);
        Map<Duty, Tally> judged = new EnumMap<>(Duty.class);
        Map<Duty, Tally> recounted = new EnumMap<>(Duty.class);
        for (Obligation each : owed) {
            judged.merge(each.duty(), Tally.of(judging.judge(each).standing()), Tally::plus);
            recounted.merge(each.duty(), recount(each, facts, now), Tally::plus);
        }
        assertThat(judged).as("seed %d", seed).isEqualTo(recounted);
        for (Duty duty : MEASURED) {
            Tally tally = judged.getOrDefault(duty, Tally.NONE);
            assertThat(List.of(tally.met(), tally.late(), tally.missed(), tally.open()))
                    .as("the generated facts show every standing of %s", duty)
                    .allMatch(count -> count > 0);
        }
        assertThat(judged.get(Duty.YEAR_REVIEW)).isEqualTo(Tally.NONE);
    }

    private static Tally recount(Obligation owed, List<Fact> facts, Instant now) {
        if (!MEASURED.contains(owed.duty())) {
            return Tally.NONE;
        }
        int inTime = 0;
        int atAll = 0;
        for (Fact fact : facts) {
            boolean same = fact.duty() == owed.duty()
                    && fact.party().equals(owed.party())
                    && fact.border().equals(owed.border());
            boolean inPeriod = fact.countsFor().compareTo(owed.span().from()) >= 0
                    && fact.countsFor().compareTo(owed.span().until()) < 0;
            if (same && inPeriod && fact.at().compareTo(now) <= 0) {
                atAll += fact.amount();
                inTime += fact.at().compareTo(owed.due()) < 0 ? fact.amount() : 0;
            }
        }
        if (inTime >= owed.needed()) {
            return new Tally(1, 0, 0, 0);
        }
        if (atAll >= owed.needed()) {
            return new Tally(0, 1, 0, 0);
        }
        return now.compareTo(owed.due()) >= 0 ? new Tally(0, 0, 1, 0) : new Tally(0, 0, 0, 1);
    }

    @Test
    void done_at_the_instant_it_is_due_is_late_and_a_moment_before_in_time() {
        Span quarter = SpanKind.QUARTER.at(midnight("2026-07-01"));
        Obligation owed = new Obligation(
                new CharterVersionId("a", 1),
                Duty.REPORT,
                vn.giapranh.BorderPlaces.AN_NHON,
                Optional.empty(),
                quarter,
                Optional.empty(),
                midnight("2026-10-08"),
                1);
        assertThat(standing(owed, owed.due())).isEqualTo(new Standing.Late(owed.due()));
        Instant before = owed.due().minus(Duration.ofMillis(1));
        assertThat(standing(owed, before)).isEqualTo(new Standing.Met(before));
    }

    private static Standing standing(Obligation owed, Instant done) {
        Fact fact = new Fact(
                Duty.REPORT, owed.party(), Optional.empty(), owed.span().from(), done, 1, "r", "/r");
        return new Judging(List.of(fact), Set.of(Duty.REPORT), midnight("2026-12-01"))
                .judge(owed)
                .standing();
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }
}
