package vn.giapranh.territory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.territory.EditionEvent.EditionAccepted;
import vn.giapranh.territory.EditionEvent.EditionProposed;
import vn.giapranh.territory.EditionEvent.EditionWithdrawn;

/**
 * Boundary editions: proposed → accepted | withdrawn. The acts are an administrator's, or the engine's when it loads a
 * world into an empty database.
 */
@Service
public class Editions {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 1_000;
    private static final int LONGEST_REASON = 1_000;

    private final EditionStore store;
    private final CurrentAtlas atlas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(EditionStore store, CurrentAtlas atlas, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.atlas = atlas;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads the wards, checks that they fit together and derives their borders. An edition without faults is accepted at
     * once; one with faults is kept for {@link #acceptFaults} or {@link #withdraw}.
     *
     * @throws InvalidException naming what cannot be read and where, or a first day that would change the past
     */
    @Transactional
    public EditionOutcome propose(Actor actor, ProposeEdition command) {
        requireAdministrator(actor);
        requireWords(command);
        store.takeTurn();
        requireFuture(command.validFrom());
        Survey survey = Survey.of(command.wardsGeoJson());
        Instant now = clock.instant();
        EditionId edition = store.insertProposed(command, survey, actor, now);
        events.publishEvent(new EditionProposed(
                Ids.next(),
                now,
                actor,
                edition,
                command.validFrom(),
                survey.wards().size(),
                survey.faults().size()));
        return survey.faults().isEmpty() ? accept(actor, get(edition), now) : new EditionOutcome.Faulty(get(edition));
    }

    /** @throws InvalidException naming every fault without a reason, as field {@code reason-<number>} */
    @Transactional
    public EditionOutcome acceptFaults(Actor actor, AcceptFaults command) {
        requireAdministrator(actor);
        store.takeTurn();
        EditionView edition = get(command.edition());
        if (edition.standing() != EditionView.Standing.PROPOSED) {
            return new EditionOutcome.AlreadyDecided(edition);
        }
        requireReasons(edition, command.reasons());
        requireFuture(edition.validFrom());
        for (FaultView fault : edition.faults()) {
            String reason = command.reasons().getOrDefault(fault.number(), "").strip();
            store.updateReason(edition.id(), fault.number(), reason);
        }
        return accept(actor, edition, clock.instant());
    }

    /** Lays a proposed edition aside for ever. */
    @Transactional
    public EditionOutcome withdraw(Actor actor, EditionId edition) {
        requireAdministrator(actor);
        store.takeTurn();
        if (get(edition).standing() != EditionView.Standing.PROPOSED) {
            return new EditionOutcome.AlreadyDecided(get(edition));
        }
        Instant now = clock.instant();
        store.decide(edition, EditionView.Standing.WITHDRAWN, actor, now);
        events.publishEvent(new EditionWithdrawn(Ids.next(), now, actor, edition));
        return new EditionOutcome.Withdrawn(get(edition));
    }

    /** All editions, the newest first. */
    public List<EditionView> list() {
        return store.list();
    }

    /** @throws UnknownException when there is none of that number */
    public EditionView get(EditionId edition) {
        return store.find(edition).orElseThrow(() -> new UnknownException("territory.edition"));
    }

    /** The wards of an edition, also of one that is not in force. */
    public List<WardView> listWards(EditionId edition) {
        return store.listWards(edition);
    }

    /** The file as it was brought in, for a map or to take away. It never changes. */
    public MapSheet getFile(EditionId edition) {
        return MapSheet.of(store.getWardsGeoJson(get(edition).id()));
    }

    /** What an edition changes of the one it follows, or would follow; empty for the first. */
    public Optional<EditionChanges> findChanges(EditionId edition) {
        EditionView after = get(edition);
        return store.list().stream()
                .filter(before -> before.standing() == EditionView.Standing.ACCEPTED)
                .filter(before -> before.validFrom().isBefore(after.validFrom()))
                .max(Comparator.comparing(EditionView::validFrom))
                .map(before -> EditionChanges.between(
                        before,
                        store.listWards(before.id()),
                        store.listBorders(before.id()),
                        store.listWards(after.id()),
                        store.listBorders(after.id())));
    }

    private EditionOutcome accept(Actor actor, EditionView edition, Instant now) {
        store.endBefore(edition.validFrom());
        store.decide(edition.id(), EditionView.Standing.ACCEPTED, actor, now);
        store.markChanged();
        events.publishEvent(new EditionAccepted(
                Ids.next(),
                now,
                actor,
                edition.id(),
                edition.validFrom(),
                edition.faults().size()));
        atlas.refreshAfterCommit();
        return new EditionOutcome.Accepted(get(edition.id()));
    }

    private static void requireAdministrator(Actor actor) {
        if (!(actor instanceof Actor.Engine) && !actor.has(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("territory.only-administrators-keep-editions");
        }
    }

    private static void requireWords(ProposeEdition command) {
        List<InvalidException.Wrong> wrongs = new ArrayList<>();
        if (!isSaid(command.name(), LONGEST_NAME)) {
            wrongs.add(new InvalidException.Wrong("name", "territory.words-needed", List.of(LONGEST_NAME)));
        }
        if (!isSaid(command.source(), LONGEST_SOURCE)) {
            wrongs.add(new InvalidException.Wrong("source", "territory.words-needed", List.of(LONGEST_SOURCE)));
        }
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    private static boolean isSaid(String words, int longest) {
        return !words.isBlank() && words.length() <= longest && words.indexOf('\0') < 0;
    }

    /** Days that have begun keep their edition, and accepted editions follow one another in time. */
    private void requireFuture(LocalDate validFrom) {
        store.findLastAcceptedFrom().ifPresent(last -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Territory.ZONE);
            LocalDate latestTaken = last.isAfter(today) ? last : today;
            if (!validFrom.isAfter(latestTaken)) {
                throw new InvalidException("validFrom", "territory.edition-must-begin-after", latestTaken);
            }
        });
    }

    private static void requireReasons(EditionView edition, Map<Integer, String> reasons) {
        List<InvalidException.Wrong> wrongs = edition.faults().stream()
                .map(FaultView::number)
                .filter(number -> !isSaid(reasons.getOrDefault(number, ""), LONGEST_REASON))
                .map(number -> new InvalidException.Wrong(
                        "reason-" + number, "territory.fault-needs-a-reason", List.of(number)))
                .collect(Collectors.toList());
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }
}
