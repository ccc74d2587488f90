package vn.giapranh.charter.rule;

import java.util.List;
import java.util.Optional;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * Zone: the ground the charter is about. A border's zone is the strip of {@code depthMetres} on each side of it, plus the
 * segments named for it, whatever their distance.
 *
 * @param depthMetres for every border that does not state its own
 * @param borders the borders the charter covers
 * @param segments named stretches with their owners
 */
public record ZoneRule(int depthMetres, List<ZoneBorder> borders, List<ZoneSegment> segments) implements Rule {

    public ZoneRule {
        borders = List.copyOf(borders);
        segments = List.copyOf(segments);
    }

    /** A covered border and the depth of its zone in metres on each side. */
    public record ZoneBorder(BorderId border, int depthMetres) {}

    /** A named stretch of a covered border, by the code the territory knows it by. */
    public record ZoneSegment(String code, BorderId border, Ownership ownership) {}

    /** Who leads on a segment. */
    public sealed interface Ownership {

        /**
         * Each side has its owner, who need not be the ward whose ground it is: a street may be kept by one ward alone.
         *
         * @param a owner of the side of the border's first ward
         * @param b owner of the side of its second ward
         */
        record PerSide(WardId a, WardId b) implements Ownership {}

        /** Shared, and one ward leads. */
        record SharedLedBy(WardId lead) implements Ownership {}

        /** Shared, and of the border's two wards the one that received the report leads. */
        record SharedLedByReceiver() implements Ownership {}
    }

    public Optional<ZoneBorder> find(BorderId border) {
        return borders.stream().filter(each -> each.border().equals(border)).findFirst();
    }

    public Optional<ZoneSegment> findSegment(String code) {
        return segments.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
