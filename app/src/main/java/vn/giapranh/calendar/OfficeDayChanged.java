package vn.giapranh.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.DomainEvent;

/**
 * A day of the office calendar was set, or given back to the law.
 *
 * @param now {@code works}, {@code off} or {@code by-law}
 */
public record OfficeDayChanged(UUID eventId, Instant at, Actor actor, LocalDate day, String now)
        implements DomainEvent {

    @Override
    public String stream() {
        return "calendar:office-days";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("day", day.toString(), "now", now);
    }
}
