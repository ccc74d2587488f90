package vn.giapranh.hotspots.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

class CountryScanTest {

    private static final List<Neighbourhood> NEIGHBOURHOODS = List.of(
            new Neighbourhood("16", List.of("16", "25")),
            new Neighbourhood("25", List.of("10", "16", "25")),
            new Neighbourhood("6", List.of("6")));

    @Test
    void neighbourhoods_find_what_one_process_finds() throws Exception {
        Events events = LocalSpark.districts();
        StudyPeriod period = StudyPeriod.of(events, Optional.empty(), Optional.empty(), TimeStep.DAY);
        NeighbourhoodScan scan = new NeighbourhoodScan(
                period,
                ScanOptions.prospective(1000, 28).withReplicates(199, 0, 5).onThreads(1),
                0);

        List<NeighbourhoodScan.Found> found;
        try (JavaSparkContext spark = LocalSpark.start()) {
            found = CountryScan.run(
                            spark, spark.parallelize(parts(events), 4), NEIGHBOURHOODS, Distance.GREAT_CIRCLE, scan)
                    .collect()
                    .stream()
                    .sorted(Comparator.comparing(NeighbourhoodScan.Found::ward))
                    .toList();
        }

        List<NeighbourhoodScan.Found> expected = NEIGHBOURHOODS.stream()
                .map(each -> scan.of(
                        each.ward(),
                        events.where(row ->
                                each.members().contains(events.jurisdiction(row).orElse("")))))
                .toList();
        assertThat(found).isEqualTo(expected);
        // The printed cluster over the line of 16 and 25 has its centre in one of them, and only that one tells it.
        assertThat(found.stream()
                        .filter(each -> each.ward().equals("16") || each.ward().equals("25"))
                        .flatMap(each -> each.clusters().stream())
                        .filter(each -> each.wards().size() > 1
                                && each.wards().stream()
                                        .anyMatch(share -> share.code().equals("16")))
                        .count())
                .isPositive();
    }

    /** The events as several files would have them: in any order, a ward in several. */
    private static List<WardEvents> parts(Events events) {
        List<WardEvents> parts = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            int mine = file;
            parts.addAll(WardEvents.split(events.where(row -> row % 3 == mine)));
        }
        Collections.shuffle(parts, new Random(1));
        return parts;
    }

    @Test
    void splitting_by_ward_and_joining_loses_nothing() throws Exception {
        Events events = LocalSpark.districts();

        Events joined = WardEvents.joined(WardEvents.split(events), Distance.GREAT_CIRCLE);

        assertThat(joined.total()).isEqualTo(events.total());
        assertThat(joined.jurisdictions()).containsExactlyInAnyOrderElementsOf(events.jurisdictions());
        Events north = events.where(row -> events.jurisdiction(row).orElse("").equals("16"));
        Events northAgain =
                joined.where(row -> joined.jurisdiction(row).orElse("").equals("16"));
        assertThat(northAgain.xs()).isEqualTo(north.xs());
        assertThat(northAgain.ys()).isEqualTo(north.ys());
        assertThat(northAgain.days()).isEqualTo(north.days());
        assertThat(north.xs()[0]).isCloseTo(-87.7, within(0.2));
    }
}
