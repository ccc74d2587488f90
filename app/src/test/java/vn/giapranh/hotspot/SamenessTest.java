package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cluster lies at 106.66 E 10.83 N, 300 m around, from 10 to 20 November. */
class SamenessTest {

    @ParameterizedTest
    @CsvSource({
        // metres away, radius, from, to, ended, the same?
        "0, 200, 2026-11-05, 2026-11-19, , true",
        "590, 200, 2026-11-05, 2026-11-19, , true",
        "700, 200, 2026-11-05, 2026-11-19, , false",
        "0, 200, 2026-10-01, 2026-11-10, , true",
        "0, 200, 2026-10-01, 2026-11-09, , false",
        "0, 200, 2026-11-05, 2026-11-19, 2026-11-10, true",
        "0, 200, 2026-11-05, 2026-11-19, 2026-11-09, false",
    })
    void a_cluster_is_the_finding_it_shares_place_and_days_with_unless_it_began_after_that_one_ended(
            double metres, double radius, LocalDate from, LocalDate to, @Nullable LocalDate ended, boolean same) {
        FoundCluster cluster = Incident.cluster(List.of(), Incident.WEST);
        Sameness.Known known = new Sameness.Known(
                new FindingNumber("TD26-00001"),
                106.66 + metres / 109_300,
                10.83,
                radius,
                from,
                to,
                Optional.ofNullable(ended));
        assertThat(Sameness.isSame(cluster, known)).isEqualTo(same);
    }
}
