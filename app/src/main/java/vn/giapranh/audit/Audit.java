package vn.giapranh.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.Role;

/** The trail as others meet it. Events need no call: they are heard. */
@Service
public class Audit {

    public static final int PAGE_SIZE = 50;

    private final TrailStore store;
    private final StartUpCheck check;
    private final Clock clock;

    Audit(TrailStore store, StartUpCheck check, Clock clock) {
        this.store = store;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Notes that the actor opened something with words about people in it, for example an incident's page. Residents
     * (who see only their own report) and the engine are not noted.
     *
     * @param subject named like a stream: {@code incident:GR26-000123}
     */
    @Transactional
    public void seen(Actor actor, String subject) {
        if (!(actor instanceof Actor.Resident)) {
            actor.ward().ifPresent(unit -> store.saw(Ids.next(), clock.instant(), actor.mark(), unit, subject));
        }
    }

    /**
     * The entries the auditor may see, newest first: those of the own unit's acts, and of what is shared with the unit;
     * for the level above, all.
     *
     * @throws ForbiddenException when the actor is not an auditor
     */
    @Transactional(readOnly = true)
    public Page<EntryView> trail(Actor actor, TrailFilter filter) {
        onlyAuditors(actor);
        return Page.of(store.entries(filter, PAGE_SIZE + 1));
    }

    /**
     * Who saw what, newest first.
     *
     * @param subject the beginning of the subject's name
     * @param before where the page before ended
     * @throws ForbiddenException when the actor is not an auditor
     */
    @Transactional(readOnly = true)
    public Page<AccessView> accesses(Actor actor, Optional<String> subject, Optional<UUID> before) {
        onlyAuditors(actor);
        return Page.of(store.accesses(subject, before, PAGE_SIZE + 1));
    }

    /** The last seal, for an auditor to write down. */
    @Transactional(readOnly = true)
    public Optional<SealMark> lastSeal(Actor actor) {
        onlyAuditors(actor);
        return store.lastSeal();
    }

    /** What the last check on this node found. */
    public Standing standing() {
        return check.standing();
    }

    /** Checks the whole trail now; the answer comes when all of it has been read. */
    public Standing check(Actor actor) {
        onlyAuditors(actor);
        return check.run();
    }

    private static void onlyAuditors(Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            throw new ForbiddenException("audit.only-auditors");
        }
    }

    /** @param more whether older ones follow */
    public record Page<T>(List<T> rows, boolean more) {
        public Page {
            rows = List.copyOf(rows);
        }

        static <T> Page<T> of(List<T> oneTooMany) {
            return new Page<>(
                    oneTooMany.subList(0, Math.min(oneTooMany.size(), PAGE_SIZE)), oneTooMany.size() > PAGE_SIZE);
        }
    }
}
