package vn.giapranh.hotspot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.followup.BeforeAfter;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.kernel.WardId;

/** Counts the incidents of a finding's kind before and after, area by area. */
final class MeasureFinding {

    static final int LEAST_DAYS = 7;
    static final int MOST_DAYS = 90;
    private static final int NARROWEST_RING_METRES = 250;

    private final ClusterView cluster;
    private final LocalDate startsOn;
    private final int days;
    private final int ringMetres;
    private final WardId ownWard;

    /** @param days of each period, {@link #LEAST_DAYS} or more */
    MeasureFinding(ClusterView cluster, LocalDate startsOn, int days) {
        this.cluster = cluster;
        this.startsOn = startsOn;
        this.days = days;
        this.ringMetres = (int) Math.max(NARROWEST_RING_METRES, Math.ceil(cluster.radiusMetres()));
        this.ownWard = cluster.shares().getFirst().ward();
    }

    /** How many whole days have passed since a plan began, at most {@link #MOST_DAYS}. */
    static int daysSince(LocalDate startsOn, LocalDate today) {
        return (int) Math.clamp(today.toEpochDay() - startsOn.toEpochDay(), 0, MOST_DAYS);
    }

    LocalDate from() {
        return startsOn.minusDays(days);
    }

    LocalDate to() {
        return startsOn.plusDays(days - 1L);
    }

    Measurement count(List<Occurrence> occurrences) {
        double circle = cluster.reachMetres();
        Predicate<Occurrence> target = each -> metres(each) <= circle;
        Predicate<Occurrence> ring = target.negate().and(each -> metres(each) <= circle + ringMetres);
        Predicate<Occurrence> own = each -> each.ground().equals(ownWard);
        return new Measurement(
                startsOn,
                days,
                ringMetres,
                beforeAfter(occurrences, target),
                beforeAfter(occurrences, ring.and(own)),
                beforeAfter(occurrences, ring.and(own.negate())),
                beforeAfter(occurrences, target.or(ring).negate()),
                startsOn.toEpochDay());
    }

    private double metres(Occurrence each) {
        return Distance.GREAT_CIRCLE.metres(cluster.lon(), cluster.lat(), each.lon(), each.lat());
    }

    private BeforeAfter beforeAfter(List<Occurrence> occurrences, Predicate<Occurrence> area) {
        List<LocalDate> within =
                occurrences.stream().filter(area).map(Occurrence::day).toList();
        return new BeforeAfter(
                within.stream().filter(day -> day.isBefore(startsOn)).count(),
                within.stream().filter(day -> !day.isBefore(startsOn)).count());
    }
}
