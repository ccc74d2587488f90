package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.territory.BorderId;

/**
 * A cluster as a run sees it, before it is anybody's finding.
 *
 * @param lon of the middle of the circle, degrees east; {@code lat} degrees north
 * @param shares of the wards with incidents in it, the most first
 * @param members the incidents
 */
record FoundCluster(
        double lon,
        double lat,
        double radiusMetres,
        LocalDate from,
        LocalDate to,
        int observed,
        double expected,
        double statistic,
        double p,
        long recurrenceDays,
        List<WardShare> shares,
        List<Occurrence> members) {

    FoundCluster {
        shares = List.copyOf(shares);
        members = List.copyOf(members);
    }

    /** The border that most of its incidents lie at; empty when none lies in a zone. */
    Optional<BorderId> border() {
        Map<BorderId, Integer> counts = new TreeMap<>();
        members.forEach(each -> each.border().ifPresent(border -> counts.merge(border, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<BorderId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
