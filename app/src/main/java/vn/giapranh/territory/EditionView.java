package vn.giapranh.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A boundary edition: the wards as one source published them, and the days on which they hold.
 *
 * @param source who drew the boundaries, shown wherever they are
 * @param validFrom the first day it holds, in Ho Chi Minh City
 * @param validTo the first day it no longer holds; empty until a successor is accepted
 * @param wards how many wards it has; {@code borders} how many lines they share
 * @param proposedAt when it was brought in
 * @param faults where its wards do not fit together; a valid edition has none
 */
public record EditionView(
        EditionId id,
        String name,
        String source,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Standing standing,
        int wards,
        int borders,
        Instant proposedAt,
        List<FaultView> faults) {

    public EditionView {
        faults = List.copyOf(faults);
    }

    /** Whether it is the one that holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return standing == Standing.ACCEPTED
                && !day.isBefore(validFrom)
                && validTo.map(day::isBefore).orElse(true);
    }

    /** What has become of a proposed edition. */
    public enum Standing {
        /** Has faults that nobody has answered for; nothing is decided by it. */
        PROPOSED,
        /** Holds on its days, for ever. */
        ACCEPTED,
        /** Never held and never will. */
        WITHDRAWN
    }
}
