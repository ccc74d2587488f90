package vn.giapranh.incident;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** Counts incidents for reports. Each actor counts what it may see; the engine counts all. */
@Service
public class Figures {

    private final FigureStore store;

    Figures(FigureStore store) {
        this.store = store;
    }

    /**
     * @param charter slug; all its versions count
     * @param until exclusive
     */
    @Transactional(readOnly = true)
    public IncidentFigures count(Actor actor, String charter, Instant from, Instant until) {
        return store.count(charter, from, until);
    }
}
