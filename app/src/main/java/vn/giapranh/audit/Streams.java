package vn.giapranh.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;

/** What the trail keeps of streams, for a module that holds its rows against it. */
@Service
public class Streams {

    private final TrailStore store;

    Streams(TrailStore store) {
        this.store = store;
    }

    /**
     * Every entry of the streams whose name begins so, in the order in which they were written; for the engine only.
     *
     * @param prefix for example {@code charter:}
     */
    @Transactional(readOnly = true)
    public List<EntryView> list(Actor actor, String prefix) {
        if (!(actor instanceof Actor.Engine)) {
            throw new ForbiddenException("audit.only-auditors");
        }
        return store.entriesOf(prefix);
    }
}
