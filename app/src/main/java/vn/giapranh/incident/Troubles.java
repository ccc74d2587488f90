package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** Where a charter did not decide by itself: the disputes among the incidents under it that the actor may see. */
@Service
public class Troubles {

    private final TroubleStore store;

    Troubles(TroubleStore store) {
        this.store = store;
    }

    /**
     * Incidents whose lead was disputed between two instants, or is at the second; the latest first.
     *
     * @param charter slug; all its versions count
     * @param until exclusive
     * @param limit at most so many
     */
    @Transactional(readOnly = true)
    public List<IncidentNumber> listDisputed(Actor actor, String charter, Instant since, Instant until, int limit) {
        return store.listDisputed(charter, since, until, limit);
    }
}
