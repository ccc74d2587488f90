package vn.giapranh.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** An incident's own row: read as a state of {@link Incident}, written only on top of the version that was read. */
@Component
class IncidentStore {

    private static final String STATE = """
            select i.number, i.version, i.events, i.phase, i.phase_since, i.urgency, i.charter, i.charter_version,
                   i.border, i.lead, i.custody, i.declines, i.contact_kept, i.followed_by_code, i.merged_into,
                   i.phase_before, i.audience,
                   h.id as handover, h.to_ward,
                   d.id as dispute, d.level, d.decider,
                   k.lead as lead_of_kept,
                   a.narrative, a.attachments,
                   t.incident is not null and t.opened_at is null as unopened,
                   (select array_agg(w.ward) from incident.task w
                     where w.incident = i.number and w.done_at is null) as tasked,
                   (select array_agg(w.to_ward) from incident.aid w
                     where w.incident = i.number and w.offered_at is null) as asked,
                   (select array_agg(w.to_ward) from incident.aid w
                     where w.incident = i.number and w.offered_at is not null and w.fulfilled_at is null) as offering,
                   (select count(*) from incident.event e
                     where e.incident = i.number and e.type = 'photo-attached') as photos,
                   exists (select from incident.clock c
                            where c.incident = i.number and c.kind = 'RECEIPT'
                              and c.met_at is null and c.stopped_at is null) as owes_receipt
              from incident.incident i
              left join incident.handover h on h.incident = i.number and h.state = 'OFFERED'
              left join incident.dispute d on d.incident = i.number and d.decided_at is null
              left join incident.incident k on k.number = i.merged_into
              left join incident.access a on a.incident = i.number and a.ward = :me
              left join incident.told t on t.incident = i.number and t.ward = :me
             where i.number = :number
            """;

    private final JdbcClient jdbc;

    IncidentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An incident and what of it the asking ward sees.
     *
     * @param unopened whether the ward was told and nobody of it has opened it yet
     */
    record Sighted(Incident incident, Set<ShareGroup> groups, boolean unopened) {}

    /** Empty when there is none or the transaction may not know. */
    Optional<Sighted> find(IncidentNumber number, Optional<WardId> me) {
        return jdbc.sql(STATE)
                .param("number", number.value())
                .param("me", Columns.orNull(me))
                .query((row, index) -> sighted(row))
                .optional();
    }

    /** The same, and until the transaction ends nobody else acts on it. */
    Optional<Sighted> lock(IncidentNumber number, Optional<WardId> me) {
        // Locked first and read after: what is read in the locking statement itself may be older than the lock.
        boolean there = jdbc.sql("select 1 from incident.incident where number = :number for no key update")
                        .param("number", number.value())
                        .query()
                        .listOfRows()
                        .size()
                == 1;
        return there ? find(number, me) : Optional.empty();
    }

    /** The same, or empty when somebody is acting on it right now. */
    boolean tryLock(IncidentNumber number) {
        return jdbc.sql("select 1 from incident.incident where number = :number for no key update skip locked")
                        .param("number", number.value())
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    private static Sighted sighted(ResultSet row) throws SQLException {
        Set<ShareGroup> groups = EnumSet.of(ShareGroup.BASICS);
        if (row.getBoolean("narrative")) {
            groups.add(ShareGroup.NARRATIVE);
        }
        if (row.getBoolean("attachments")) {
            groups.add(ShareGroup.ATTACHMENTS);
        }
        return new Sighted(incident(row), groups, row.getBoolean("unopened"));
    }

    private static Incident incident(ResultSet row) throws SQLException {
        Standing standing = standing(row);
        Custody custody = custody(row);
        return switch (Columns.constant(row, "phase", Phase.class)) {
            case REPORTED -> new Incident.Reported(standing, held(custody));
            case ACKNOWLEDGED -> new Incident.Acknowledged(standing, custody);
            case RESOLVED -> new Incident.Resolved(standing, held(custody));
            case CLOSED -> new Incident.Closed(standing, held(custody), Columns.instant(row, "phase_since"));
            case MERGED ->
                new Incident.Merged(
                        standing,
                        held(custody),
                        Columns.number(row, "merged_into"),
                        Columns.wardOrNone(row, "lead_of_kept").orElse(custody.lead()),
                        Columns.constant(row, "phase_before", Phase.class));
        };
    }

    private static Custody.Held held(Custody custody) {
        if (custody instanceof Custody.Held held) {
            return held;
        }
        throw new IllegalStateException("in question outside of work: " + custody);
    }

    private static Custody custody(ResultSet row) throws SQLException {
        WardId lead = Columns.ward(row, "lead");
        int sequence = row.getInt("custody");
        int declines = row.getInt("declines");
        var handover = Columns.uuidOrNone(row, "handover");
        if (handover.isPresent()) {
            return new Custody.Offered(lead, sequence, declines, handover.get(), Columns.ward(row, "to_ward"));
        }
        var dispute = Columns.uuidOrNone(row, "dispute");
        if (dispute.isPresent()) {
            return new Custody.Disputed(
                    lead,
                    sequence,
                    declines,
                    dispute.get(),
                    Columns.constant(row, "level", DisputeView.Level.class),
                    Columns.ward(row, "decider"));
        }
        return new Custody.Held(lead, sequence, declines);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        int charterVersion = row.getInt("charter_version");
        return new Standing(
                Columns.number(row, "number"),
                row.getInt("version"),
                row.getInt("events"),
                Columns.constant(row, "urgency", Urgency.class),
                Columns.text(row, "charter").map(charter -> new CharterVersionId(charter, charterVersion)),
                Columns.text(row, "border").map(BorderId::parse),
                Columns.wards(row, "audience"),
                Columns.wards(row, "tasked"),
                Columns.wards(row, "asked"),
                Columns.wards(row, "offering"),
                row.getInt("photos"),
                row.getBoolean("followed_by_code")
                        ? Standing.Reporter.BY_CODE
                        : row.getBoolean("contact_kept") ? Standing.Reporter.BY_CONTACT : Standing.Reporter.NOT_AT_ALL,
                row.getBoolean("owes_receipt"));
    }

    /**
     * Writes the incident's row.
     *
     * @param events how many events the incident has after this step
     */
    void save(Incident before, Incident next, int events, Instant now) {
        Custody custody = next.custody();
        int written = jdbc.sql("""
                        update incident.incident
                           set version = :version, events = :events, phase = :phase,
                               phase_since = case when phase = :phase then phase_since else :now end,
                               lead = :lead, custody = :custody, declines = :declines,
                               merged_into = :mergedInto, phase_before = :phaseBefore,
                               audience = :audience, changed_at = :now
                         where number = :number and version = :versionBefore and custody = :custodyBefore
                        """)
                .param("number", next.number().value())
                .param("version", next.standing().version())
                .param("versionBefore", before.standing().version())
                .param("custodyBefore", before.custody().sequence())
                .param("events", events)
                .param("phase", next.phase().name())
                .param("lead", custody.lead().code())
                .param("custody", custody.sequence())
                .param("declines", custody.declines())
                .param(
                        "mergedInto",
                        next instanceof Incident.Merged merged ? merged.into().value() : null)
                .param(
                        "phaseBefore",
                        next instanceof Incident.Merged merged ? merged.before().name() : null)
                .param("audience", Columns.texts(next.standing().audience()))
                .param("now", Columns.utc(now))
                .update();
        if (written != 1) {
            throw new OptimisticLockingFailureException(next.number() + " moved under its lock");
        }
        if (before.phase().isOpen() != next.phase().isOpen()) {
            jdbc.sql("update incident.access set open = :open where incident = :number")
                    .param("open", next.phase().isOpen())
                    .param("number", next.number().value())
                    .update();
        }
    }
}
