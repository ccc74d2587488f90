package vn.giapranh.meeting;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.rule.Per;
import vn.giapranh.kernel.WardId;

/** Meetings as they stand, and the calls that led there. */
@Component
class MeetingStore {

    private static final String SELECT = "select * from meeting.meeting ";

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a planned meeting; nothing when the period has had one. */
    Optional<MeetingNumber> plan(
            CharterVersionId charter, List<WardId> parties, Per every, DueMeeting due, Instant now) {
        return jdbc.sql("""
                        insert into meeting.meeting
                               (number, charter, charter_version, parties, kind, every, due_from, due_to, period_from,
                                period_to, host, changed_at)
                        select 'GB' || :year || '-' || lpad(nextval('meeting.meeting_number')::text, 5, '0'),
                               :charter, :charterVersion, :parties, :kind, :every, :dueFrom, :dueTo, :periodFrom, :periodTo,
                               :host, :now
                         where not exists (select from meeting.meeting
                                            where charter = :charter and kind = :kind
                                              and due_from = :dueFrom and due_to = :dueTo)
                        on conflict (charter, kind, due_from, due_to) do nothing
                        returning number
                        """)
                .param("year", "%02d".formatted(due.due().to().getYear() % 100))
                .param("charter", charter.charter())
                .param("charterVersion", charter.version())
                .param("parties", Columns.texts(parties))
                .param("kind", due.kind().name())
                .param("every", every.name())
                .param("dueFrom", due.due().from())
                .param("dueTo", due.due().to())
                .param("periodFrom", due.speaksOf().from())
                .param("periodTo", due.speaksOf().to())
                .param("host", due.host().code())
                .param("now", Columns.utc(now))
                .query((row, _) -> new MeetingNumber(row.getString("number")))
                .optional();
    }

    Optional<MeetingView> find(MeetingNumber number) {
        return jdbc.sql(SELECT + "where number = :number")
                .param("number", number.value())
                .query(MeetingStore::view)
                .optional();
    }

    /** The same, held against other acts until the transaction ends. */
    Optional<MeetingView> lock(MeetingNumber number) {
        return jdbc.sql(SELECT + "where number = :number for update")
                .param("number", number.value())
                .query(MeetingStore::view)
                .optional();
    }

    /** By the days they are due, the latest first. */
    List<MeetingView> list(String charter, int limit) {
        return jdbc.sql(SELECT + "where charter = :charter order by due_to desc, number desc limit :limit")
                .param("charter", charter)
                .param("limit", limit)
                .query(MeetingStore::view)
                .list();
    }

    /** Those that began between two instants and were held, {@code to} exclusive, the earliest first. */
    List<MeetingView> listHeld(String charter, Instant from, Instant to) {
        return jdbc.sql(SELECT + """
                        where charter = :charter and state = 'HELD' and starts_at >= :from and starts_at < :to
                        order by starts_at, number
                        """)
                .param("charter", charter)
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query(MeetingStore::view)
                .list();
    }

    /** The meeting of the charter that was held last before that one's time. */
    Optional<MeetingView> findLastHeld(MeetingView before) {
        return jdbc.sql(SELECT + """
                        where charter = :charter and state = 'HELD' and due_to < :due
                        order by due_to desc limit 1
                        """)
                .param("charter", before.charter().charter())
                .param("due", before.due().to())
                .query(MeetingStore::view)
                .optional();
    }

    /** The first day on which the charter asked for a meeting. */
    LocalDate findFirstDue(String charter) {
        return jdbc.sql("select min(due_from) as first from meeting.meeting where charter = :charter")
                .param("charter", charter)
                .query((row, _) -> Columns.day(row, "first"))
                .single();
    }

    /** Those that are open, or called for a time between two instants. */
    int countCalled(Instant from, Instant to) {
        return jdbc.sql("""
                        select count(*) from meeting.meeting
                         where state = 'OPEN' or state = 'CALLED' and starts_at >= :from and starts_at < :to
                        """)
                .param("from", Columns.utc(from))
                .param("to", Columns.utc(to))
                .query(Integer.class)
                .single();
    }

    /** Writes the state that follows; false when the meeting is no longer as it was seen. */
    boolean move(MeetingView seen, MeetingState next, Instant now) {
        Optional<Call> call = next.findCall();
        return jdbc.sql("""
                                update meeting.meeting
                                   set state = :state, version = version + 1, changed_at = :now, starts_at = :starts,
                                       duration_minutes = :minutes, place = :place, link = :link, sequence = :sequence,
                                       opened_at = :opened, closed_at = :closed, cancelled_at = :cancelled, reason = :reason
                                 where number = :number and version = :seen
                                """)
                        .param("number", seen.number().value())
                        .param("seen", seen.version())
                        .param("state", next.phase().name())
                        .param("now", Columns.utc(now))
                        .param("starts", utc(call.map(Call::startsAt)))
                        .param(
                                "minutes",
                                call.map(each -> each.duration().toMinutes()).orElse(null))
                        .param("place", call.flatMap(Call::place).orElse(null))
                        .param(
                                "link",
                                call.flatMap(Call::link).map(URI::toString).orElse(null))
                        .param("sequence", call.map(Call::sequence).orElse(0))
                        .param("opened", utc(openedAt(next)))
                        .param(
                                "closed",
                                utc(
                                        next instanceof MeetingState.Held held
                                                ? Optional.of(held.closedAt())
                                                : Optional.empty()))
                        .param(
                                "cancelled",
                                utc(
                                        next instanceof MeetingState.Cancelled over
                                                ? Optional.of(over.at())
                                                : Optional.empty()))
                        .param("reason", next instanceof MeetingState.Cancelled over ? over.reason() : null)
                        .update()
                == 1;
    }

    private static Optional<Instant> openedAt(MeetingState state) {
        return switch (state) {
            case MeetingState.Open open -> Optional.of(open.openedAt());
            case MeetingState.Held held -> Optional.of(held.openedAt());
            case MeetingState.Planned _, MeetingState.Called _, MeetingState.Cancelled _ -> Optional.empty();
        };
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(Columns::utc).orElse(null);
    }

    boolean setHost(MeetingView seen, WardId host, Instant now) {
        return jdbc.sql("""
                                update meeting.meeting set host = :host, version = version + 1, changed_at = :now
                                 where number = :number and version = :seen
                                """)
                        .param("number", seen.number().value())
                        .param("seen", seen.version())
                        .param("host", host.code())
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    // --- the calls ---------------------------------------------------------------------------------------------------

    void insertCall(
            MeetingView meeting,
            MeetingAct act,
            WardId host,
            Optional<Call> call,
            Optional<String> reason,
            Optional<WardId> by,
            Instant now) {
        jdbc.sql("""
                        insert into meeting.call (meeting, sequence, at, by_ward, act, host, starts_at, place, link, reason)
                        select :meeting, coalesce(max(sequence), 0) + 1, :now, :by, :act, :host, :starts, :place, :link, :reason
                          from meeting.call where meeting = :meeting
                        """)
                .param("meeting", meeting.number().value())
                .param("now", Columns.utc(now))
                .param("by", by.map(WardId::code).orElse(null))
                .param("act", act.name())
                .param("host", host.code())
                .param("starts", utc(call.map(Call::startsAt)))
                .param("place", call.flatMap(Call::place).orElse(null))
                .param("link", call.flatMap(Call::link).map(URI::toString).orElse(null))
                .param("reason", reason.orElse(null))
                .update();
    }

    List<CallEntry> listCalls(MeetingNumber meeting) {
        return jdbc.sql("select * from meeting.call where meeting = :meeting order by sequence")
                .param("meeting", meeting.value())
                .query((row, _) -> new CallEntry(
                        Columns.instant(row, "at"),
                        Columns.wardOrNone(row, "by_ward"),
                        MeetingAct.valueOf(row.getString("act")),
                        Columns.ward(row, "host"),
                        Columns.instantOrNone(row, "starts_at"),
                        Columns.text(row, "reason")))
                .list();
    }

    private static MeetingView view(ResultSet row, int index) throws SQLException {
        return new MeetingView(
                new MeetingNumber(row.getString("number")),
                new CharterVersionId(row.getString("charter"), row.getInt("charter_version")),
                Columns.wards(row, "parties"),
                MeetingKind.valueOf(row.getString("kind")),
                Per.valueOf(row.getString("every")),
                new Period(Columns.day(row, "due_from"), Columns.day(row, "due_to")),
                new Period(Columns.day(row, "period_from"), Columns.day(row, "period_to")),
                Columns.ward(row, "host"),
                state(row),
                row.getInt("version"),
                Columns.instant(row, "changed_at"));
    }

    private static MeetingState state(ResultSet row) throws SQLException {
        Optional<Instant> starts = Columns.instantOrNone(row, "starts_at");
        Optional<Call> call = starts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Call(
                        starts.get(),
                        Duration.ofMinutes(row.getInt("duration_minutes")),
                        Columns.text(row, "place"),
                        Columns.link(row, "link"),
                        row.getInt("sequence")));
        return switch (MeetingPhase.valueOf(row.getString("state"))) {
            case PLANNED -> new MeetingState.Planned();
            case CALLED -> new MeetingState.Called(call.orElseThrow());
            case OPEN -> new MeetingState.Open(call.orElseThrow(), Columns.instant(row, "opened_at"));
            case HELD ->
                new MeetingState.Held(
                        call.orElseThrow(), Columns.instant(row, "opened_at"), Columns.instant(row, "closed_at"));
            case CANCELLED ->
                new MeetingState.Cancelled(call, Columns.instant(row, "cancelled_at"), row.getString("reason"));
        };
    }
}
