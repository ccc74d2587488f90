package vn.giapranh.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What time it is for this module, to the microsecond, as the database keeps it. Never an order: two instants may be
 * equal or step back.
 */
@Component
class Now {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    Instant instant() {
        return PAST.isBound() ? PAST.get() : real();
    }

    Instant real() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    <T> T during(Instant past, Supplier<T> act) {
        return ScopedValue.where(PAST, past.truncatedTo(ChronoUnit.MICROS)).call(act::get);
    }
}
