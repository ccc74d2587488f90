package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads disputes by charter. */
@Component
class TroubleStore {

    private final JdbcClient jdbc;

    TroubleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IncidentNumber> listDisputed(String charter, Instant since, Instant until, int limit) {
        return jdbc.sql("""
                        select i.number
                          from incident.dispute d join incident.incident i on i.number = d.incident
                         where i.charter = :charter and d.opened_at < :until
                           and (d.opened_at >= :since or d.decided_at is null or d.decided_at >= :until)
                         group by i.number
                         order by max(d.opened_at) desc, i.number desc
                         limit :limit
                        """)
                .param("charter", charter)
                .param("since", Columns.utc(since))
                .param("until", Columns.utc(until))
                .param("limit", limit)
                .query((row, _) -> Columns.number(row, "number"))
                .list();
    }
}
