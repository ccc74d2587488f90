package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.EditionId;

/** Reads the parts of one incident's page, each as the transaction may see it. */
@Component
class ViewStore {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ViewStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What never changes about an incident, and when it last did. */
    record Report(
            Kind kind,
            Urgency urgency,
            Channel channel,
            Optional<WardId> receiver,
            Optional<String> outsideReference,
            PlaceView place,
            boolean contactKept,
            Instant reportedAt,
            Instant changedAt,
            Instant phaseSince) {}

    Report report(IncidentNumber number) {
        return jdbc.sql("""
                        select kind, urgency, channel, receiver, outside_reference, lon, lat, edition, ground, border,
                               segment, relation, distance_metres, contact_kept, reported_at, changed_at, phase_since
                          from incident.incident
                         where number = :incident
                        """)
                .param("incident", number.value())
                .query((row, index) -> new Report(
                        Columns.constant(row, "kind", Kind.class),
                        Columns.constant(row, "urgency", Urgency.class),
                        Columns.constant(row, "channel", Channel.class),
                        Columns.wardOrNone(row, "receiver"),
                        Columns.text(row, "outside_reference"),
                        place(row),
                        row.getBoolean("contact_kept"),
                        Columns.instant(row, "reported_at"),
                        Columns.instant(row, "changed_at"),
                        Columns.instant(row, "phase_since")))
                .single();
    }

    private static PlaceView place(ResultSet row) throws SQLException {
        double distance = row.getDouble("distance_metres");
        return new PlaceView(
                row.getDouble("lon"),
                row.getDouble("lat"),
                new EditionId(row.getInt("edition")),
                Columns.wardOrNone(row, "ground"),
                Columns.text(row, "border").map(BorderId::parse),
                Columns.text(row, "segment"),
                Columns.constant(row, "relation", Relation.class),
                row.getObject("distance_metres") == null ? OptionalDouble.empty() : OptionalDouble.of(distance));
    }

    List<LeadView> leads(IncidentNumber number) {
        return list(
                number,
                "select sequence, ward, how, article, at from incident.custody where incident = :incident"
                        + " order by sequence",
                (row, index) -> new LeadView(
                        row.getInt("sequence"),
                        Columns.ward(row, "ward"),
                        Columns.constant(row, "how", LeadView.How.class),
                        Columns.text(row, "article"),
                        Columns.instant(row, "at")));
    }

    List<ClockView> clocks(IncidentNumber number) {
        return list(number, ClockStore.SELECT + """
                 where c.incident = :incident
                 order by c.met_at is not null or c.stopped_at is not null, c.due_at, c.kind, c.ward
                """, ClockStore::view);
    }

    List<TimelineEntry> timeline(IncidentNumber number) {
        return list(
                number,
                """
                select e.sequence, e.at, e.type, e.by_ward, e.by_engine, e.facts, n.words
                  from incident.event e
                  left join incident.narrative n on n.incident = e.incident and n.sequence = e.sequence
                 where e.incident = :incident
                 order by e.sequence
                """,
                (row, index) -> new TimelineEntry(
                        row.getInt("sequence"),
                        Columns.instant(row, "at"),
                        row.getString("type"),
                        Columns.wardOrNone(row, "by_ward"),
                        row.getBoolean("by_engine"),
                        Columns.text(row, "words"),
                        json.readValue(row.getString("facts"), FACTS)));
    }

    List<TaskView> tasks(IncidentNumber number) {
        return list(
                number,
                """
                select t.id, t.ward, n.words, t.assigned_at, t.done_at
                  from incident.task t
                  left join incident.narrative n on n.incident = t.incident and n.sequence = t.event
                 where t.incident = :incident
                 order by t.event
                """,
                (row, index) -> new TaskView(
                        Columns.uuid(row, "id"),
                        Columns.ward(row, "ward"),
                        Columns.text(row, "words"),
                        Columns.instant(row, "assigned_at"),
                        Columns.instantOrNone(row, "done_at")));
    }

    List<AidView> aid(IncidentNumber number) {
        return list(
                number,
                """
                select a.id, a.from_ward, a.to_ward, n.words, a.requested_at, a.offered_at, o.words as offered_words,
                       a.fulfilled_at
                  from incident.aid a
                  left join incident.narrative n on n.incident = a.incident and n.sequence = a.event
                  left join incident.narrative o on o.incident = a.incident and o.sequence = a.offered_event
                 where a.incident = :incident
                 order by a.event
                """,
                (row, index) -> new AidView(
                        Columns.uuid(row, "id"),
                        Columns.ward(row, "from_ward"),
                        Columns.ward(row, "to_ward"),
                        Columns.text(row, "words"),
                        Columns.instant(row, "requested_at"),
                        aidState(row)));
    }

    private static AidView.State aidState(ResultSet row) throws SQLException {
        Optional<Instant> fulfilled = Columns.instantOrNone(row, "fulfilled_at");
        if (fulfilled.isPresent()) {
            return new AidView.State.Fulfilled(fulfilled.get());
        }
        Optional<Instant> offered = Columns.instantOrNone(row, "offered_at");
        Optional<String> words = Columns.text(row, "offered_words");
        return offered.<AidView.State>map(at -> new AidView.State.Offered(at, words))
                .orElseGet(AidView.State.Requested::new);
    }

    List<PhotoView> photos(IncidentNumber number) {
        return list(
                number,
                "select id, width_pixels, height_pixels, ward, at from incident.photo where incident = :incident"
                        + " order by at, id",
                (row, index) -> new PhotoView(
                        Columns.uuid(row, "id"),
                        row.getInt("width_pixels"),
                        row.getInt("height_pixels"),
                        Columns.wardOrNone(row, "ward"),
                        Columns.instant(row, "at")));
    }

    Optional<Photo> photo(IncidentNumber number, java.util.UUID id) {
        return jdbc.sql("""
                        select content_type, width_pixels, height_pixels, bytes
                          from incident.photo
                         where incident = :incident and id = :id
                        """)
                .param("incident", number.value())
                .param("id", id)
                .query((row, index) -> new Photo(
                        row.getString("content_type"),
                        row.getInt("width_pixels"),
                        row.getInt("height_pixels"),
                        row.getBytes("bytes")))
                .optional();
    }

    List<ToldView> told(IncidentNumber number) {
        return list(
                number,
                "select ward, told_at, by, delivered_at, opened_at from incident.told where incident = :incident"
                        + " order by by, ward",
                (row, index) -> new ToldView(
                        Columns.ward(row, "ward"),
                        Columns.instant(row, "told_at"),
                        Columns.instant(row, "by"),
                        Columns.instantOrNone(row, "delivered_at"),
                        Columns.instantOrNone(row, "opened_at")));
    }

    List<IncidentNumber> merged(IncidentNumber number) {
        return list(
                number,
                "select number from incident.incident where merged_into = :incident order by number",
                (row, index) -> Columns.number(row, "number"));
    }

    Optional<byte[]> sealedContact(IncidentNumber number) {
        return jdbc.sql("select sealed from incident.contact where incident = :incident")
                .param("incident", number.value())
                .query(byte[].class)
                .optional();
    }

    private <T> List<T> list(IncidentNumber number, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("incident", number.value()).query(mapper).list();
    }
}
