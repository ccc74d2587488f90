package vn.giapranh.hotspots.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;

class NearbyTest {

    private static final double RADIUS = 900;

    /** Even ground, and two crowds whose places are nearly as far from most centres. */
    private static Locations places() {
        SplittableRandom random = new SplittableRandom(4);
        Events.Builder events = new Events.Builder(Distance.PLANAR);
        for (int i = 0; i < 400; i++) {
            events.add(random.nextDouble(-4000, 4000), random.nextDouble(-4000, 4000), 0);
            events.add(500 + random.nextDouble(), -700 - random.nextDouble(), 0);
            events.add(-200, random.nextInt(40) * 1e-7, 0);
        }
        return Locations.of(Distance.PLANAR, ListedLocations.NONE, events.build());
    }

    @Test
    void finds_every_place_within_the_radius_in_the_order_of_distance() {
        Locations places = places();
        Nearby nearby = new Nearby(places, RADIUS);
        for (int centre = 0; centre < places.size(); centre += 7) {
            int around = centre;
            int found = nearby.find(centre);
            Nearby.Found near = nearby.found();
            int[] order = near.order();

            double[] metres = IntStream.range(0, found)
                    .mapToDouble(i -> near.metres[order[i]])
                    .toArray();
            double[] expected = IntStream.range(0, places.size())
                    .mapToDouble(
                            other -> Math.hypot(places.x[other] - places.x[around], places.y[other] - places.y[around]))
                    .filter(each -> each <= RADIUS)
                    .sorted()
                    .toArray();
            assertThat(metres).isSorted().hasSize(expected.length);
            assertThat(Arrays.stream(order).limit(found).distinct().count()).isEqualTo(found);
            for (int i = 0; i < found; i++) {
                assertThat(metres[i]).isCloseTo(expected[i], org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }
}
