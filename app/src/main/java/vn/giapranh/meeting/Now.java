package vn.giapranh.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.Charters;

/** What time it is for this module, to the microsecond, as the database keeps it. */
@Component
class Now {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    Instant instant() {
        return PAST.isBound() ? PAST.get() : clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(instant(), Charters.ZONE);
    }

    <T> T during(Instant past, Supplier<T> act) {
        if (past.isAfter(clock.instant())) {
            throw new IllegalArgumentException("not the past: " + past);
        }
        return ScopedValue.where(PAST, past.truncatedTo(ChronoUnit.MICROS)).call(act::get);
    }
}
