package vn.giapranh.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** The units that use the system: code, name, and the telephone of the duty post, which every unit may know. */
@Service
public class Units {

    private static final Pattern PHONE = Pattern.compile("[0-9+ .()-]{3,30}");

    private final UnitStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(UnitStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a unit into the system. Only the level above and the engine do.
     *
     * @throws InvalidException {@code code} when it is there already, {@code name}, {@code dutyPhone}
     */
    @Transactional
    public void add(Actor actor, WardId code, String name, Optional<String> dutyPhone) {
        Administration.any(actor);
        if (!actor.ward().map(WardId::isLevelAbove).orElse(true)) {
            throw new ForbiddenException("people.only-the-level-above");
        }
        check(name, dutyPhone);
        if (!store.add(code, name.strip(), dutyPhone)) {
            throw new InvalidException("code", "people.unit-there-already");
        }
        kept(actor, code, name);
    }

    /** Changes the unit's name and the telephone of its duty post. */
    @Transactional
    public void change(Actor actor, WardId code, String name, Optional<String> dutyPhone) {
        Administration.of(actor, code);
        check(name, dutyPhone);
        if (!store.change(code, name.strip(), dutyPhone)) {
            throw new UnknownException("people.unit");
        }
        kept(actor, code, name);
    }

    private void kept(Actor actor, WardId code, String name) {
        events.publishEvent(new PeopleEvent.UnitKept(Ids.next(), clock.instant(), actor, code, name.strip()));
    }

    private static void check(String name, Optional<String> dutyPhone) {
        if (name.isBlank() || name.strip().length() > 120) {
            throw new InvalidException("name", "people.unit-name-wrong");
        }
        if (dutyPhone.filter(phone -> !PHONE.matcher(phone).matches()).isPresent()) {
            throw new InvalidException("dutyPhone", "people.duty-phone-wrong");
        }
    }

    /** All, by code. */
    @Transactional(readOnly = true)
    public List<UnitView> list(Actor actor) {
        return store.list();
    }

    @Transactional(readOnly = true)
    public Optional<UnitView> find(Actor actor, WardId code) {
        return store.find(code);
    }

    /** The name of every unit. */
    @Transactional(readOnly = true)
    public Map<WardId, String> names(Actor actor) {
        return store.list().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
    }
}
