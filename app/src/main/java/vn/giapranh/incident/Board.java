package vn.giapranh.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** The duty board's questions: each sees what the actor's ward may see, and each answer has a bound. */
@Service
public class Board {

    private final BoardStore store;
    private final ClockStore clocks;
    private final ReachedQueue reached;

    Board(BoardStore store, ClockStore clocks, ReachedQueue reached) {
        this.store = store;
        this.clocks = clocks;
        this.reached = reached;
    }

    /** A page of incidents, newest report first. */
    @Transactional(readOnly = true)
    public IncidentPage list(Actor actor, ListIncidents filter) {
        return actor.ward()
                .map(ward -> {
                    BoardStore.Found found = store.list(ward, filter);
                    reached.add(ward, found.unreached());
                    return found.page();
                })
                .orElse(new IncidentPage(List.of(), Optional.empty()));
    }

    /** The same rows for a map, at most {@code filter.limit()} (1 to 200); the cursor is not looked at. */
    @Transactional(readOnly = true)
    public List<IncidentRow> listPoints(Actor actor, ListIncidents filter) {
        return actor.ward().map(ward -> store.list(ward, filter).page().rows()).orElse(List.of());
    }

    /** The clocks on which the actor's ward must act, breached or running, the soonest due first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<ClockView> listOurClocks(Actor actor, int limit) {
        return actor.ward()
                .map(ward -> clocks.owedBy(ward, Math.clamp(limit, 1, ListIncidents.LARGEST_PAGE)))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public BoardCounts count(Actor actor) {
        return actor.ward().map(store::count).orElse(new BoardCounts(0, 0, 0, 0, 0, 0));
    }
}
