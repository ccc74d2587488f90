package vn.giapranh.briefing;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;

/** What the counting writes, each in a transaction of its own. */
@Service
class ReportBook {

    private final ReportStore store;

    ReportBook(ReportStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public ReportView get(Actor.Engine engine, ReportId id) {
        return store.find(id).orElseThrow(() -> new UnknownException("report"));
    }

    @Transactional
    public void progress(Actor.Engine engine, ReportId id, int percent) {
        store.progress(id, percent);
    }

    @Transactional
    public void counted(Actor.Engine engine, ReportId id, ReportFigures figures, Instant at) {
        store.counted(id, figures, at);
    }

    @Transactional
    public void failed(Actor.Engine engine, ReportId id) {
        store.failed(id);
    }
}
