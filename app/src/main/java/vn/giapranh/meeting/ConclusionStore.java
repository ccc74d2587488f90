package vn.giapranh.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.calendar.OfficeCalendar;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.kernel.WardId;

/** Conclusions as they stand, and what was done about them. */
@Component
class ConclusionStore {

    private static final String OWED = "('OPEN', 'EXTENSION_ASKED', 'CLAIMED')";

    private final JdbcClient jdbc;
    private final OfficeDays officeDays;

    ConclusionStore(JdbcClient jdbc, OfficeDays officeDays) {
        this.jdbc = jdbc;
        this.officeDays = officeDays;
    }

    ConclusionNumber insert(MeetingNumber meeting, WardId ward, DrawConclusion draw, Instant now, int year) {
        return jdbc.sql("""
                        insert into meeting.conclusion
                               (number, meeting, item, sequence, ward, office, what, authority, result, first_due, due_on,
                                changed_at)
                        select 'KL' || :year || '-' || lpad(nextval('meeting.conclusion_number')::text, 5, '0'),
                               :meeting, :item, drawn.sequence, :ward, :office, :what, :authority, :result, :due, :due, :now
                          from (select coalesce(max(sequence), 0) + 1 as sequence
                                  from meeting.conclusion where meeting = :meeting) drawn
                        returning number
                        """)
                .param("year", "%02d".formatted(year % 100))
                .param("meeting", meeting.value())
                .param("item", draw.item().orElse(null))
                .param("ward", ward.code())
                .param("office", draw.office())
                .param("what", draw.what())
                .param("authority", draw.authority())
                .param("result", draw.result())
                .param("due", draw.dueOn())
                .param("now", Columns.utc(now))
                .query((row, _) -> new ConclusionNumber(row.getString("number")))
                .single();
    }

    /** Those that the meeting drew and did not strike, in their order. */
    List<ConclusionView> listOf(MeetingNumber meeting) {
        return jdbc.sql("""
                        select * from meeting.conclusion
                         where meeting = :meeting and state <> 'STRUCK'
                         order by sequence
                        """).param("meeting", meeting.value()).query(view()).list();
    }

    Optional<ConclusionView> find(ConclusionNumber number) {
        return jdbc.sql("select * from meeting.conclusion where number = :number")
                .param("number", number.value())
                .query(view())
                .optional();
    }

    /** Closed meetings' conclusions: owed ones by the day they are due, then those that are done, the latest first. */
    List<ConclusionView> list(int limit) {
        return jdbc.sql("""
                        select * from meeting.conclusion
                         where state not in ('DRAWN', 'STRUCK')
                         order by state = 'DONE', case when state <> 'DONE' then due_on end, done_at desc, number
                         limit :limit
                        """).param("limit", limit).query(view()).list();
    }

    /** Of a charter's meetings, those that are still owed, by the day they are due. */
    List<ConclusionView> listOwed(String charter, int limit) {
        return jdbc.sql("select c.* from meeting.conclusion c join meeting.meeting m on m.number = c.meeting"
                        + " where m.charter = :charter and c.state in " + OWED
                        + " order by c.due_on, c.number limit :limit")
                .param("charter", charter)
                .param("limit", limit)
                .query(view())
                .list();
    }

    /** Owed by the ward, with a reminder of the day that holds now; and, of {@code chaired} charters, what waits for the chair. */
    int countWaiting(WardId me, Set<String> chaired) {
        return jdbc.sql("""
                        select count(*)
                          from meeting.conclusion c join meeting.meeting m on m.number = c.meeting
                         where c.ward = :me and c.state in ('OPEN', 'EXTENSION_ASKED')
                               and exists (select from meeting.reminder r
                                            where r.conclusion = c.number and r.due_on = c.due_on)
                            or m.charter = any (:chaired) and c.state in ('EXTENSION_ASKED', 'CLAIMED')
                        """)
                .param("me", me.code())
                .param("chaired", Columns.texts(List.copyOf(chaired)))
                .query(Integer.class)
                .single();
    }

    /** Writes the state that follows; false when the conclusion is no longer as it was seen. */
    boolean move(ConclusionView seen, ConclusionState next, Instant now) {
        return jdbc.sql("""
                                update meeting.conclusion
                                   set state = :state, version = version + 1, due_on = :due, asked_until = :until,
                                       claimed_at = :claimed, done_at = :done, changed_at = :now
                                 where number = :number and version = :seen
                                """)
                        .param("number", seen.number().value())
                        .param("seen", seen.version())
                        .param("state", next.phase().name())
                        .param("due", next.dueOn())
                        .param("until", next instanceof ConclusionState.ExtensionAsked asked ? asked.until() : null)
                        .param("claimed", claimedAt(next))
                        .param("done", next instanceof ConclusionState.Done done ? Columns.utc(done.doneAt()) : null)
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    private static @Nullable OffsetDateTime claimedAt(ConclusionState state) {
        return switch (state) {
            case ConclusionState.Claimed claimed -> Columns.utc(claimed.claimedAt());
            case ConclusionState.Done done -> Columns.utc(done.claimedAt());
            case ConclusionState.Drawn _,
                    ConclusionState.Struck _,
                    ConclusionState.Open _,
                    ConclusionState.ExtensionAsked _ -> null;
        };
    }

    // --- what was done about it --------------------------------------------------------------------------------------

    void insertStep(ConclusionNumber conclusion, FollowUpView step) {
        jdbc.sql("""
                        insert into meeting.follow_up (conclusion, sequence, at, by_ward, act, words, link, due_on)
                        select :conclusion, coalesce(max(sequence), 0) + 1, :at, :by, :act, :words, :link, :due
                          from meeting.follow_up where conclusion = :conclusion
                        """)
                .param("conclusion", conclusion.value())
                .param("at", Columns.utc(step.at()))
                .param("by", step.by().map(WardId::code).orElse(null))
                .param("act", step.act().name())
                .param("words", step.words())
                .param("link", step.link().map(Object::toString).orElse(null))
                .param("due", step.dueOn())
                .update();
    }

    List<FollowUpView> listSteps(ConclusionNumber conclusion) {
        return jdbc.sql("select * from meeting.follow_up where conclusion = :conclusion order by sequence")
                .param("conclusion", conclusion.value())
                .query((row, _) -> new FollowUpView(
                        Columns.instant(row, "at"),
                        Columns.wardOrNone(row, "by_ward"),
                        ConclusionAct.valueOf(row.getString("act")),
                        row.getString("words"),
                        Columns.link(row, "link"),
                        Columns.day(row, "due_on")))
                .list();
    }

    // --- reminders ---------------------------------------------------------------------------------------------------

    /** Not said to be done, and due by that day. */
    List<ConclusionView> listDueBy(LocalDate day, int limit) {
        return jdbc.sql("""
                        select c.* from meeting.conclusion c
                         where c.state in ('OPEN', 'EXTENSION_ASKED') and c.due_on <= :day
                           and not exists (select from meeting.reminder r
                                            where r.conclusion = c.number and r.due_on = c.due_on and r.kind = 'OVERDUE')
                         order by c.due_on, c.number
                         limit :limit
                        """)
                .param("day", day)
                .param("limit", limit)
                .query(view())
                .list();
    }

    /** Whether it is the first of its kind for the day that holds now. */
    boolean remind(ConclusionView conclusion, ReminderKind kind, Instant now) {
        return jdbc.sql("""
                                insert into meeting.reminder (conclusion, kind, due_on, at)
                                values (:conclusion, :kind, :due, :now)
                                on conflict do nothing
                                """)
                        .param("conclusion", conclusion.number().value())
                        .param("kind", kind.name())
                        .param("due", conclusion.state().dueOn())
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    /** By the office calendar as it stands now. */
    private RowMapper<ConclusionView> view() {
        OfficeCalendar calendar = officeDays.get();
        return (row, _) -> view(row, calendar);
    }

    private static ConclusionView view(ResultSet row, OfficeCalendar calendar) throws SQLException {
        return new ConclusionView(
                new ConclusionNumber(row.getString("number")),
                new MeetingNumber(row.getString("meeting")),
                Optional.ofNullable(row.getObject("item", UUID.class)),
                row.getInt("sequence"),
                Columns.ward(row, "ward"),
                row.getString("office"),
                row.getString("what"),
                row.getString("authority"),
                row.getString("result"),
                Columns.day(row, "first_due"),
                calendar.isWorkingDay(Columns.day(row, "due_on"))
                        ? Columns.day(row, "due_on")
                        : calendar.plusWorkingDays(Columns.day(row, "due_on"), 1),
                state(row),
                row.getInt("version"),
                Columns.instant(row, "changed_at"));
    }

    private static ConclusionState state(ResultSet row) throws SQLException {
        LocalDate due = Columns.day(row, "due_on");
        return switch (ConclusionPhase.valueOf(row.getString("state"))) {
            case DRAWN -> new ConclusionState.Drawn(due);
            case STRUCK -> new ConclusionState.Struck(due);
            case OPEN -> new ConclusionState.Open(due);
            case EXTENSION_ASKED -> new ConclusionState.ExtensionAsked(due, Columns.day(row, "asked_until"));
            case CLAIMED -> new ConclusionState.Claimed(due, Columns.instant(row, "claimed_at"));
            case DONE ->
                new ConclusionState.Done(due, Columns.instant(row, "claimed_at"), Columns.instant(row, "done_at"));
        };
    }
}
