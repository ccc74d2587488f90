package vn.giapranh.hotspot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Places and times for tests, around 106.66 E 10.83 N; metres east and north of it. */
final class Incident {

    static final WardId WEST = WardId.of("26876");
    static final WardId EAST = WardId.of("26890");
    static final WardId FAR = WardId.of("26968");
    static final BorderId LINE = BorderId.between(WEST, EAST);

    private Incident() {}

    static Occurrence at(double east, double north, String instant, WardId ward, Optional<BorderId> zone) {
        return new Occurrence(
                IncidentNumber.of("GR26-000001"),
                Kind.NOISE,
                106.66 + east / 109_300,
                10.83 + north / 110_600,
                Instant.parse(instant),
                ward,
                zone);
    }

    static List<Occurrence> times(int number, Occurrence each) {
        return IntStream.range(0, number).mapToObj(_ -> each).toList();
    }

    static FoundCluster cluster(List<Occurrence> members, WardId... wards) {
        return new FoundCluster(
                106.66,
                10.83,
                300,
                java.time.LocalDate.of(2026, 11, 10),
                java.time.LocalDate.of(2026, 11, 20),
                members.size(),
                1,
                9,
                0.001,
                1000,
                java.util.Arrays.stream(wards)
                        .map(ward -> new WardShare(ward, 3, 4, 0.2))
                        .toList(),
                members);
    }
}
