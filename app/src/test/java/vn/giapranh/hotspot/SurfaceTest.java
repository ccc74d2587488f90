package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.giapranh.hotspot.Incident.WEST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspot.SeenGround.Key;
import vn.giapranh.hotspot.SeenGround.Seen;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.Occurrence;

/** On a square of 2 km of which all is seen, around 106.66 E 10.83 N. */
class SurfaceTest {

    private static final Cells CELLS = Cells.degrees(100, 10.83);
    private static final Seen GROUND =
            new Seen(CELLS, 100, Cells.METRES_PER_DEGREE * Math.cos(Math.toRadians(10.83)), square());

    @Test
    void one_or_two_incidents_have_no_number_and_what_lies_outside_is_not_counted() {
        List<Occurrence> all = new ArrayList<>();
        all.addAll(Incident.times(7, at(0, 0)));
        all.addAll(Incident.times(2, at(450, 0)));
        all.addAll(Incident.times(50, at(5_000, 0)));

        List<SurfaceCell> cells = Surface.of(all, GROUND);

        assertThat(cells).hasSize(GROUND.keys().size());
        assertThat(cells.stream().filter(cell -> cell.incidents().orElse(0) > 0))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.incidents()).hasValue(7);
                    assertThat(cell.giStar()).isGreaterThan(1.96);
                });
        assertThat(cells.stream().filter(cell -> cell.incidents().isEmpty())).hasSize(1);
    }

    @Test
    void one_incident_in_every_cell_is_a_hundred_a_square_kilometre_also_in_the_corners() {
        List<Occurrence> all = GROUND.keys().stream()
                .map(key -> new Occurrence(
                        IncidentNumber.of("GR26-000001"),
                        Kind.NOISE,
                        CELLS.centreX(key.column()),
                        CELLS.centreY(key.row()),
                        Instant.parse("2026-11-11T03:00:00Z"),
                        WEST,
                        Optional.empty()))
                .toList();

        assertThat(Surface.of(all, GROUND))
                .allSatisfy(cell -> assertThat(cell.perSquareKilometre()).isCloseTo(100, within(2.0)));
    }

    @Test
    void where_nothing_is_seen_there_is_nothing() {
        assertThat(Surface.of(Incident.times(3, at(0, 0)), new Seen(CELLS, 100, 1, List.of())))
                .isEmpty();
    }

    private static Occurrence at(double east, double north) {
        return Incident.at(east, north, "2026-11-11T03:00:00Z", WEST, Optional.empty());
    }

    private static List<Key> square() {
        List<Key> keys = new ArrayList<>();
        for (long row = CELLS.row(10.83) - 10; row < CELLS.row(10.83) + 10; row++) {
            for (long column = CELLS.column(106.66) - 10; column < CELLS.column(106.66) + 10; column++) {
                keys.add(new Key(column, row));
            }
        }
        return keys;
    }
}
