package vn.giapranh.incident;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/**
 * Incidents as places and times, for statistics. A report that was folded into another is not counted twice. Each actor
 * gets what it may see; the engine gets all.
 */
@Service
public class Occurrences {

    /** The most of one answer. */
    public static final int MOST = 300_000;

    private final OccurrenceStore store;

    Occurrences(OccurrenceStore store) {
        this.store = store;
    }

    /** In the order of their numbers; one more than {@link #MOST} when there are more. */
    @Transactional(readOnly = true)
    public List<Occurrence> list(Actor actor, ListOccurrences asked) {
        return store.list(asked, MOST + 1);
    }

    /** Those of these incidents that the actor may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Occurrence> listOf(Actor actor, Collection<IncidentNumber> numbers) {
        return numbers.isEmpty() ? List.of() : store.listOf(numbers);
    }
}
