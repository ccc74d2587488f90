package vn.giapranh.hotspot;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.incident.Kind;
import vn.giapranh.kernel.WardId;

/** What the nights look at. */
@Component
class WatchStore {

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Watch> find(String charter) {
        return jdbc.sql("select * from hotspot.watch where charter = :charter")
                .param("charter", charter)
                .query((row, _) -> new Watch(
                        charter,
                        row.getBoolean("nightly"),
                        new Scope(
                                Columns.words(row, "kinds").stream()
                                        .map(Kind::valueOf)
                                        .collect(Collectors.toSet()),
                                row.getInt("radius_metres"),
                                row.getInt("window_days"),
                                row.getInt("study_days")),
                        row.getInt("version")))
                .optional();
    }

    /** Writes the next version; false when the one that was seen is no longer the latest. */
    boolean save(Watch watch, Set<WardId> parties, Instant now) {
        return jdbc.sql("""
                                insert into hotspot.watch as kept
                                       (charter, parties, nightly, kinds, radius_metres, window_days, study_days, changed_at)
                                select :charter, :parties, :nightly, :kinds, :radius, :window, :study, :now
                                    on conflict (charter) do update
                                   set parties = excluded.parties, nightly = excluded.nightly, kinds = excluded.kinds,
                                       radius_metres = excluded.radius_metres, window_days = excluded.window_days,
                                       study_days = excluded.study_days, changed_at = excluded.changed_at,
                                       version = kept.version + 1
                                 where kept.version = :seen
                                """)
                        .param("charter", watch.charter())
                        .param("parties", Columns.texts(parties))
                        .param("nightly", watch.nightly())
                        .param("kinds", Columns.texts(watch.scope().kinds()))
                        .param("radius", watch.scope().radiusMetres())
                        .param("window", watch.scope().windowDays())
                        .param("study", watch.scope().studyDays())
                        .param("now", Columns.utc(now))
                        .param("seen", watch.version())
                        .update()
                == 1;
    }
}
