package vn.giapranh.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.briefing.BriefingEvent.NumberCancelled;
import vn.giapranh.briefing.BriefingEvent.NumberReserved;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.ClassifiedMark;
import vn.giapranh.papers.PaperKind;
import vn.giapranh.territory.Territory;

/** The registers of numbers of a unit's offices. */
@Service
public class Registers {

    /** The most numbers of one list. */
    public static final int MOST = 500;

    private final RegisterStore store;
    private final OfficeStore offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(RegisterStore store, OfficeStore offices, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /** Those in use, the newest term first. */
    @Transactional(readOnly = true)
    public List<RegisterKey> list(Actor actor) {
        return actor.ward().map(store::listRegisters).orElse(List.of());
    }

    /** The numbers of a register, the latest first, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<NumberView> listNumbers(Actor actor, RegisterKey register) {
        return store.list(register, MOST);
    }

    /** The numbers kept for papers of a kind. */
    @Transactional(readOnly = true)
    public List<NumberView> listReserved(Actor actor, OfficeId office, PaperKind kind) {
        return store.listReserved(office, kind);
    }

    /** Takes the next number for a paper of today that is made later or elsewhere. */
    @Transactional
    public NumberView reserve(Actor actor, OfficeId office, PaperKind kind, String purpose) {
        WardId unit = Secretariat.require(actor);
        String what = words("purpose", purpose);
        Office issuer = offices.find(office)
                .filter(each -> each.unit().equals(unit))
                .orElseThrow(() -> new UnknownException("office"));
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, Territory.ZONE);
        RegisterKey key = new RegisterKey(office, kind, issuer.term(today));
        int number = store.next(key);
        store.insert(key, number, false, what, today, now);
        events.publishEvent(new NumberReserved(Ids.next(), now, actor, key, number));
        return store.find(key, number).orElseThrow();
    }

    /** Gives up a reserved number; it stays in the register with the reason. False when it is reserved no longer. */
    @Transactional
    public boolean cancel(Actor actor, RegisterKey register, int number, String reason) {
        Secretariat.require(actor);
        String why = words("reason", reason);
        NumberView _ = store.find(register, number).orElseThrow(() -> new UnknownException("number"));
        Instant now = now();
        boolean cancelled = store.cancel(register, number, why, now);
        if (cancelled) {
            events.publishEvent(new NumberCancelled(Ids.next(), now, actor, register, number));
        }
        return cancelled;
    }

    private static String words(String field, String typed) {
        String words = typed.strip();
        if (words.length() < 3 || words.length() > 500) {
            throw new InvalidException(field, "briefing.invalid.length", 3, 500);
        }
        ClassifiedMark.find(words).ifPresent(mark -> {
            throw new InvalidException(field, "briefing.invalid.classified", mark.line(), mark.words());
        });
        return words;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
