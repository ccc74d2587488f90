package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Territory;

/** Reads places and times. */
@Component
class OccurrenceStore {

    private static final String OCCURRENCE = """
            select number, kind, lon, lat, reported_at, ground, border
              from incident.incident
             where phase <> 'MERGED' and ground is not null
            """;

    private final JdbcClient jdbc;

    OccurrenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Occurrence> list(ListOccurrences asked, int limit) {
        return jdbc.sql(OCCURRENCE + """
                           and ground = any (:grounds) and kind = any (:kinds)
                           and reported_at >= :from and reported_at < :until
                         order by number
                         limit :limit
                        """)
                .param("grounds", Columns.texts(asked.grounds()))
                .param("kinds", Columns.texts(asked.kinds()))
                .param("from", Columns.utc(midnight(asked.from())))
                .param("until", Columns.utc(midnight(asked.to().plusDays(1))))
                .param("limit", limit)
                .query(OccurrenceStore::occurrence)
                .list();
    }

    List<Occurrence> listOf(Collection<IncidentNumber> numbers) {
        return jdbc.sql(OCCURRENCE + " and number = any (:numbers) order by reported_at desc, number desc")
                .param("numbers", Columns.texts(numbers))
                .query(OccurrenceStore::occurrence)
                .list();
    }

    private static Occurrence occurrence(ResultSet row, int index) throws SQLException {
        return new Occurrence(
                Columns.number(row, "number"),
                Columns.constant(row, "kind", Kind.class),
                row.getDouble("lon"),
                row.getDouble("lat"),
                Columns.instant(row, "reported_at"),
                Columns.ward(row, "ground"),
                Columns.text(row, "border").map(BorderId::parse));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Territory.ZONE).toInstant();
    }
}
