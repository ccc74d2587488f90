package vn.giapranh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Runs as the machine's clock does, from wherever a test has moved it; forwards or backwards. */
public final class MovableClock extends Clock {

    private final InstantSource machine = Clock.systemUTC();
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public void advance(Duration by) {
        offset.updateAndGet(old -> old.plus(by));
    }

    public void moveTo(Instant instant) {
        offset.set(Duration.between(machine.instant(), instant));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the server's clock is in UTC");
    }
}
