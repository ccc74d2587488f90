package vn.giapranh.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a server holds in memory of the territory, as it stood at one revision of the database.
 *
 * @param editions the accepted ones
 */
record Atlas(UUID revision, List<HeldEdition> editions, List<HeldSegment> segments) {

    Atlas {
        editions = List.copyOf(editions);
        segments = List.copyOf(segments);
    }

    Optional<HeldEdition> findEdition(LocalDate day) {
        return editions.stream().filter(edition -> edition.view().holdsOn(day)).findFirst();
    }

    /** Codes of the segments whose strip holds the place, the nearest first. */
    List<String> segmentsAt(double lon, double lat) {
        record Near(HeldSegment segment, double distanceMetres) {}
        return segments.stream()
                .map(segment -> new Near(segment, segment.distanceMetres(lon, lat)))
                .filter(near -> near.distanceMetres <= near.segment.view().halfWidthMetres())
                .sorted(Comparator.comparingDouble(Near::distanceMetres))
                .map(near -> near.segment.view().code())
                .toList();
    }
}
