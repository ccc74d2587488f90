package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done about a finding, state by state. */
class FindingLifeTest {

    @ParameterizedTest
    @CsvSource({
        "NEW, LOOK PLAN REJECT",
        "LOOKED_AT, PLAN REJECT",
        "PLANNED, PLAN MEASURE REJECT",
        "MEASURED, PLAN MEASURE CLOSE REJECT",
        "CLOSED, ''",
        "REJECTED, ''"
    })
    void in_each_state_these_acts_are_possible(FindingState state, String acts) {
        assertThat(Arrays.stream(FindingAct.values())
                        .filter(act -> act.isPossibleIn(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(acts);
    }
}
