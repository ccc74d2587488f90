package vn.giapranh.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;

/** The office calendar as it stands now. */
@Service
public class OfficeDays {

    private static final List<ChangedDay> ANNOUNCED = AnnouncedDays.read();

    private final OfficeDayStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeDays(OfficeDayStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The law, what was announced, and what administrators changed; the last goes before the others. */
    public OfficeCalendar get() {
        List<ChangedDay> changes = new ArrayList<>(ANNOUNCED);
        changes.addAll(store.list());
        return new OfficeCalendar(changes);
    }

    /** Sets a day; an act of an administrator of the level above, for the calendar is one for all. */
    @Transactional
    public void change(Actor actor, ChangeOfficeDay command) {
        requireKeeper(actor);
        Instant now = now();
        store.put(command, now);
        events.publishEvent(
                new OfficeDayChanged(Ids.next(), now, actor, command.day(), command.works() ? "works" : "off"));
    }

    /** Takes an administrator's change back. */
    @Transactional
    public void restore(Actor actor, LocalDate day) {
        requireKeeper(actor);
        if (!store.remove(day)) {
            throw new UnknownException("office-day");
        }
        events.publishEvent(new OfficeDayChanged(Ids.next(), now(), actor, day, "by-law"));
    }

    /** Whether the actor may change days. */
    public static boolean isKeeper(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                && actor.ward().filter(unit -> unit.isLevelAbove()).isPresent();
    }

    private static void requireKeeper(Actor actor) {
        if (!isKeeper(actor)) {
            throw new ForbiddenException("calendar.forbidden.administrator");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
