package vn.giapranh.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.Ruling.Relation;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Writes a report: two round trips, whatever it holds. */
@Component
class ReportStore {

    private static final String DIGITS = "(select nextval('incident.number')::text as digits)";

    private static final String NUMBER = ":prefix || lpad(digits, greatest(6, length(digits)), '0') as number";

    private static final String INCIDENT = """
            insert into incident.incident
                   (number, phase_since, kind, urgency, channel, receiver, outside_reference, lon, lat, cell, edition,
                    ground, border, segment, relation, distance_metres, charter, charter_version, lead, contact_kept,
                    followed_by_code, audience, reported_at, changed_at)
            values (:number, :at, :kind, :urgency, :channel, :receiver, :outsideReference, :lon, :lat, :cell, :edition,
                    :ground, :border, :segment, :relation, :distance, :charter, :charterVersion, :lead, :contactKept,
                    :followed, :wards, :at, :at)
            """;

    private static final String TRACKING = """
            ; insert into incident.tracking (incident, code_hash, follows) values (:number, :codeHash, :number)
            """;

    private static final String PARTS = """
            ; insert into incident.access (incident, ward, narrative, attachments, reported_at)
            select :number, ward, narrative, attachments, :at
              from unnest(:wards, :narratives, :attachments) as a (ward, narrative, attachments)
            ; insert into incident.custody (incident, sequence, ward, how, article, at)
            values (:number, 1, :lead, :how, :article, :at)
            ; insert into incident.event (incident, sequence, event_id, at, type, by_ward, by_engine, facts)
            values (:number, 1, :eventId, :at, :type, :receiver, false, :facts::jsonb)
            ; insert into incident.narrative (incident, sequence, words) values (:number, 1, :words)
            ; insert into incident.clock (incident, sequence, kind, ward, started_at, due_at)
            select :number, 1, kind, ward, :at, due::timestamptz
              from unnest(:clockKinds, :clockWards, :clockDues) as c (kind, ward, due)
            """;

    private static final String TOLD = """
            ; insert into incident.told (incident, ward, told_at, by)
            select :number, ward, :at, by::timestamptz from unnest(:toldWards, :toldBys) as t (ward, by)
            """;

    private static final String CONTACT = """
            ; insert into incident.contact (incident, sealed) values (:number, :sealed)
            """;

    private final JdbcClient jdbc;
    private final AttemptStore attempts;
    private final JsonMapper json;

    ReportStore(JdbcClient jdbc, AttemptStore attempts, JsonMapper json) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.json = json;
    }

    /** What a key is worth. */
    sealed interface Claim {
        /** Nobody used it: the report gets this number. */
        record New(IncidentNumber number) implements Claim {}

        /** The same report was written under it. */
        record Done(IncidentNumber number) implements Claim {}

        /** Something else was done under it. */
        record Other() implements Claim {}
    }

    /**
     * Takes a number, and the key with it. When the same key is being used at this moment, waits until that act has ended.
     * A number that is not used in the end stays a hole.
     */
    Claim claim(String scope, Optional<String> key, byte[] fingerprint, String prefix, Instant now) {
        if (key.isEmpty()) {
            return new Claim.New(jdbc.sql("select " + NUMBER + " from " + DIGITS)
                    .param("prefix", prefix)
                    .query((row, index) -> Columns.number(row, "number"))
                    .single());
        }
        return jdbc.sql("insert into incident.attempt (scope, key, fingerprint, at, incident) select :scope, :key,"
                        + " :fingerprint, :now, " + NUMBER + " from " + DIGITS
                        + " on conflict do nothing returning incident as number")
                .param("scope", scope)
                .param("key", key.get())
                .param("fingerprint", fingerprint)
                .param("now", Columns.utc(now))
                .param("prefix", prefix)
                .query((row, index) -> Columns.number(row, "number"))
                .optional()
                .<Claim>map(Claim.New::new)
                .orElseGet(() -> earlier(scope, key.get(), fingerprint));
    }

    private Claim earlier(String scope, String key, byte[] fingerprint) {
        AttemptStore.Earlier earlier = attempts.find(scope, key).orElseThrow();
        return earlier.says(fingerprint) ? new Claim.Done(earlier.incident()) : new Claim.Other();
    }

    /**
     * Writes the incident and all that begins with it. The statements go to the server together and run there one after
     * the other: each is checked against the rows of those before it.
     */
    void insert(
            IncidentNumber number,
            Opening opening,
            IncidentEvent event,
            Optional<byte[]> sealedContact,
            Optional<String> codeHash) {
        ReportIncident command = opening.command();
        PlaceView place = opening.place();
        Map<WardId, Set<ShareGroup>> access = opening.access();
        String sql = INCIDENT
                + (codeHash.isPresent() ? TRACKING : "")
                + PARTS
                + (opening.told().isEmpty() ? "" : TOLD)
                + (sealedContact.isPresent() ? CONTACT : "");
        jdbc.sql(sql)
                .param("number", number.value())
                .param("at", Columns.utc(opening.at()))
                .param("kind", command.kind().name())
                .param("urgency", command.urgency().name())
                .param("channel", command.channel().name())
                .param("receiver", Columns.orNull(opening.receiver()))
                .param("outsideReference", Columns.orNull(command.outsideReference()))
                .param("lon", place.lon())
                .param("lat", place.lat())
                .param("cell", Neighbourhood.cell(place.lon(), place.lat()))
                .param("edition", place.edition().number())
                .param("ground", Columns.orNull(place.ward()))
                .param("border", Columns.orNull(place.border()))
                .param("segment", Columns.orNull(place.segment()))
                .param("relation", place.relation().name())
                .param(
                        "distance",
                        place.distanceMetres().isPresent()
                                ? place.distanceMetres().getAsDouble()
                                : null)
                .param(
                        "charter",
                        opening.ruling()
                                .version()
                                .map(CharterVersionId::charter)
                                .orElse(null))
                .param(
                        "charterVersion",
                        opening.ruling()
                                .version()
                                .map(CharterVersionId::version)
                                .orElse(null))
                .param("lead", opening.ruling().lead().code())
                .param("how", Opening.how(opening.ruling().why()).name())
                .param("article", Columns.orNull(opening.ruling().leadArticle()))
                .param("contactKept", sealedContact.isPresent())
                .param("sealed", sealedContact.orElse(null))
                .param("followed", codeHash.isPresent())
                .param("codeHash", Columns.orNull(codeHash))
                .param("wards", Columns.texts(access.keySet()))
                .param("narratives", booleans(access.values(), ShareGroup.NARRATIVE))
                .param("attachments", booleans(access.values(), ShareGroup.ATTACHMENTS))
                .param("eventId", event.eventId())
                .param("type", event.type())
                .param("facts", json.writeValueAsString(event.facts()))
                .param("words", command.words())
                .param("clockKinds", texts(opening.clocks().stream().map(Change.ClockStarted::kind)))
                .param("clockWards", texts(opening.clocks().stream().map(Change.ClockStarted::ward)))
                .param("clockDues", texts(opening.clocks().stream().map(Change.ClockStarted::due)))
                .param("toldWards", texts(opening.told().keySet().stream()))
                .param("toldBys", texts(opening.told().values().stream()))
                .update();
    }

    /**
     * What a report wrote: the same answer, whatever has happened since. Only a result that is owed later by now, because
     * several wards work on it, says so.
     */
    ReportOutcome.Reported repeated(IncidentNumber number) {
        List<ReportOutcome.Told> told = jdbc.sql(
                        "select ward, by from incident.told where incident = :number order by by, ward")
                .param("number", number.value())
                .query((row, index) -> new ReportOutcome.Told(Columns.ward(row, "ward"), Columns.instant(row, "by")))
                .list();
        List<ReportOutcome.Clock> clocks = jdbc.sql("""
                        select c.kind, case when c.kind in ('RECEIPT', 'RESULT') then l.ward else c.ward end as ward,
                               c.due_at
                          from incident.clock c
                          join incident.custody l on l.incident = c.incident and l.sequence = 1
                         where c.incident = :number and c.sequence = 1
                         order by array_position(array['ACKNOWLEDGE', 'TELL', 'RECEIPT', 'RESULT'], c.kind), c.due_at, ward
                        """)
                .param("number", number.value())
                .query((row, index) -> new ReportOutcome.Clock(
                        Columns.constant(row, "kind", ClockKind.class),
                        Columns.ward(row, "ward"),
                        Columns.instant(row, "due_at")))
                .list();
        return jdbc.sql("""
                        select c.ward, c.how, c.article, i.border, i.relation, i.reported_at
                          from incident.incident i
                          join incident.custody c on c.incident = i.number and c.sequence = 1
                         where i.number = :number
                        """)
                .param("number", number.value())
                .query((row, index) -> new ReportOutcome.Reported(
                        number,
                        1,
                        Columns.ward(row, "ward"),
                        Opening.why(Columns.constant(row, "how", LeadView.How.class)),
                        Columns.text(row, "article"),
                        Columns.text(row, "border").map(BorderId::parse),
                        Columns.constant(row, "relation", Relation.class),
                        told,
                        clocks,
                        Columns.instant(row, "reported_at"),
                        true))
                .single();
    }

    private static SqlArrayValue texts(Stream<?> values) {
        return Columns.texts(values.toList());
    }

    private static SqlArrayValue booleans(Iterable<Set<ShareGroup>> all, ShareGroup group) {
        List<Object> has = new java.util.ArrayList<>();
        all.forEach(groups -> has.add(groups.contains(group)));
        return new SqlArrayValue("bool", has.toArray());
    }
}
