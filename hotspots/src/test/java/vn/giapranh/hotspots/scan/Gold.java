package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.ListedLocations;
import vn.giapranh.hotspots.UnreadableTableException;

/** Data of others and how their results are compared. */
final class Gold {

    private static final Path FOLDER = Path.of("src/test/resources/gold");

    private Gold() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static Events events(String name) throws UnreadableTableException {
        return EventsCsv.read(file(name), Distance.GREAT_CIRCLE);
    }

    static ScanInput days(Events events) {
        return ScanInput.of(events, StudyPeriod.of(events, Optional.empty(), Optional.empty(), TimeStep.DAY));
    }

    static ScanInput nycFever() throws UnreadableTableException {
        ListedLocations listed =
                ListedLocations.read(file("satscan_nycfever_stp/locations.csv"), Distance.GREAT_CIRCLE);
        return days(EventsCsv.read(file("satscan_nycfever_stp/cases.csv"), Distance.GREAT_CIRCLE, listed, List.of()))
                .with(listed);
    }

    static ScanInput newMexico() throws UnreadableTableException {
        List<String> strata = List.of("age", "sex");
        ListedLocations listed =
                ListedLocations.read(file("satscan_newmexico_st_poisson/locations.csv"), Distance.GREAT_CIRCLE);
        Events cases =
                EventsCsv.read(file("satscan_newmexico_st_poisson/cases.csv"), Distance.GREAT_CIRCLE, listed, strata);
        StudyPeriod period = new StudyPeriod(LocalDate.of(1973, 1, 1), LocalDate.of(1991, 12, 31), TimeStep.YEAR);
        return ScanInput.of(cases, period)
                .with(listed)
                .with(Population.read(
                        file("satscan_newmexico_st_poisson/population.csv.gz"), Distance.GREAT_CIRCLE, listed, strata));
    }

    /** A printed cluster: radius in kilometres and expected cases as they are printed. */
    record Printed(double statistic, long observed, String expected, String kilometres, String from, String to) {

        void equalTo(Cluster cluster) {
            assertThat(cluster.statistic()).isCloseTo(statistic, within(5.1e-7));
            assertThat(cluster.observed()).isEqualTo(observed);
            sameDigits(cluster.expected(), expected);
            sameDigits(cluster.radiusMetres() / 1000, kilometres);
            assertThat(cluster.from()).isEqualTo(from);
            assertThat(cluster.to()).isEqualTo(to);
        }

        private static void sameDigits(double value, String printed) {
            int point = printed.indexOf('.');
            int decimals = point < 0 ? 0 : printed.length() - point - 1;
            assertThat(String.format(java.util.Locale.ROOT, "%." + decimals + "f", value))
                    .isEqualTo(printed);
        }
    }

    /**
     * Two Monte Carlo p-values of the same statistic agree: their difference is below 4 standard errors of a difference of
     * binomial shares, which happens by chance less than once in 15,000 comparisons.
     */
    static void agree(double p, int replicates, double otherP, int otherReplicates) {
        double pooled = (p * replicates + otherP * otherReplicates) / (replicates + otherReplicates);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / replicates + 1.0 / otherReplicates));
        assertThat(p).isCloseTo(otherP, within(4 * error + 1.0 / replicates));
    }
}
