package vn.giapranh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

class StorytellerTest {

    private static final Instant UNTIL = Instant.parse("2026-11-24T03:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    @Test
    void the_same_seed_tells_the_same_stories_and_another_seed_others() {
        assertThat(tell(1)).isEqualTo(tell(1)).isNotEqualTo(tell(2));
    }

    @Test
    void stories_are_in_the_order_of_time_numbered_from_0_and_none_lies_outside_its_months() {
        List<Story> stories = tell(1);
        for (int i = 0; i < stories.size(); i++) {
            assertThat(stories.get(i).number()).isEqualTo(i);
            assertThat(stories.get(i).at())
                    .isAfterOrEqualTo(
                            i == 0
                                    ? stories.getFirst().at()
                                    : stories.get(i - 1).at())
                    .isBeforeOrEqualTo(UNTIL);
        }
        assertThat(stories.getFirst().at())
                .isAfterOrEqualTo(FROM.atStartOfDay(Storyteller.ZONE).toInstant());
        assertThat(stories).allSatisfy(story -> assertThat(story.words()).startsWith("[mẫu] "));
    }

    @Test
    void more_happens_near_the_line() {
        long near = tell(1).stream().filter(story -> story.lon() < 106.665).count();
        long far = tell(1).stream().filter(story -> story.lon() >= 106.665).count();
        assertThat(near).isGreaterThan(3 * far);
    }

    /** A street on each border's line and an equal one far away from it. */
    private static List<Story> tell(long seed) {
        List<StreetPoint> streets = new ArrayList<>();
        for (String border : List.of("26968-26977", "26890-26977", "26876-26890")) {
            for (boolean main : List.of(true, false)) {
                for (int i = 0; i < 30; i++) {
                    Optional<BorderId> id = Optional.of(BorderId.parse(border));
                    WardId[] sides = {id.get().a(), id.get().b()};
                    streets.add(new StreetPoint(106.66 + i * 1e-5, 10.80, main, "Đường thử", sides[i % 2], id, 2));
                    streets.add(new StreetPoint(106.67 + i * 1e-5, 10.80, main, "Đường thử", sides[i % 2], id, 480));
                }
            }
        }
        return new Storyteller(StoryBook.read(), streets, seed).tell(FROM, UNTIL);
    }
}
