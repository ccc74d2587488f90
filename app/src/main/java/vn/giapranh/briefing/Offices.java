package vn.giapranh.briefing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.BriefingEvent.OfficeWritten;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.HouseStyle;

/** The offices of a unit that issue papers, kept by its leaders and secretaries. */
@Service
public class Offices {

    private final OfficeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offices(OfficeStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Of the actor's unit: of the State first. */
    @Transactional(readOnly = true)
    public List<Office> list(Actor actor) {
        return actor.ward().map(store::listOf).orElse(List.of());
    }

    /** InvalidException when the unit has an office of this name. */
    @Transactional
    public OfficeId add(Actor actor, WriteOffice office) {
        WardId unit = Secretariat.require(actor);
        OfficeId id = new OfficeId(Ids.next());
        if (!store.insert(id, unit, office)) {
            throw new InvalidException("name", "briefing.invalid.office-there");
        }
        publish(actor, id);
        return id;
    }

    /** Changes how an office stands on papers from now on; false when somebody else has since {@code seen}. */
    @Transactional
    public boolean change(Actor actor, OfficeId id, int seen, WriteOffice office) {
        WardId unit = Secretariat.require(actor);
        Office _ = store.find(id)
                .filter(each -> each.unit().equals(unit))
                .orElseThrow(() -> new UnknownException("office"));
        boolean changed = store.update(id, seen, office);
        if (changed) {
            publish(actor, id);
        }
        return changed;
    }

    /** What the actor's unit writes its own way; the usual where it has said nothing. */
    @Transactional(readOnly = true)
    public HouseStyle getHouse(Actor actor) {
        return actor.ward().map(store::house).orElseGet(HouseStyle::usual);
    }

    @Transactional
    public void changeHouse(Actor actor, HouseStyle house) {
        WardId unit = Secretariat.require(actor);
        store.putHouse(unit, house);
    }

    private void publish(Actor actor, OfficeId id) {
        events.publishEvent(new OfficeWritten(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), actor, id));
    }
}
