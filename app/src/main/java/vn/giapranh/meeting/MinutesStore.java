package vn.giapranh.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** Attendance, minutes, addenda, and each ward's own note. */
@Component
class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the text that follows the version seen; false when another has been written meanwhile. */
    boolean record(UUID item, int seen, String text, Optional<WardId> by, Instant now) {
        return jdbc.sql("""
                                update meeting.item
                                   set minutes = :text, minutes_version = minutes_version + 1, minutes_ward = :by,
                                       minutes_at = :now
                                 where id = :item and minutes_version = :seen
                                """)
                        .param("item", item)
                        .param("seen", seen)
                        .param("text", text)
                        .param("by", by.map(WardId::code).orElse(null))
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    void attend(MeetingNumber meeting, RecordAttendance attendance, Instant now) {
        jdbc.sql("""
                        insert into meeting.attendance (meeting, ward, head_count, online, functions, reason, recorded_at)
                        values (:meeting, :ward, :heads, :online, :functions, :reason, :now)
                        on conflict (meeting, ward) do update
                           set head_count = excluded.head_count, online = excluded.online, functions = excluded.functions,
                               reason = excluded.reason, recorded_at = excluded.recorded_at
                        """)
                .param("meeting", meeting.value())
                .param("ward", attendance.ward().code())
                .param("heads", attendance.headCount())
                .param("online", attendance.online())
                .param("functions", attendance.functions())
                .param("reason", attendance.reason())
                .param("now", Columns.utc(now))
                .update();
    }

    List<AttendanceView> listAttendance(MeetingNumber meeting) {
        return jdbc.sql("select * from meeting.attendance where meeting = :meeting order by ward")
                .param("meeting", meeting.value())
                .query((row, _) -> new AttendanceView(
                        Columns.ward(row, "ward"),
                        row.getInt("head_count"),
                        row.getBoolean("online"),
                        row.getString("functions"),
                        row.getString("reason")))
                .list();
    }

    void insertAddendum(MeetingNumber meeting, String words, WardId by, Instant now) {
        jdbc.sql("""
                        insert into meeting.addendum (meeting, sequence, at, by_ward, words)
                        select :meeting, coalesce(max(sequence), 0) + 1, :now, :by, :words
                          from meeting.addendum where meeting = :meeting
                        """)
                .param("meeting", meeting.value())
                .param("now", Columns.utc(now))
                .param("by", by.code())
                .param("words", words)
                .update();
    }

    List<AddendumView> listAddenda(MeetingNumber meeting) {
        return jdbc.sql("select * from meeting.addendum where meeting = :meeting order by sequence")
                .param("meeting", meeting.value())
                .query((row, _) -> new AddendumView(
                        row.getInt("sequence"),
                        Columns.instant(row, "at"),
                        Columns.ward(row, "by_ward"),
                        row.getString("words")))
                .list();
    }

    // --- a ward's own note -------------------------------------------------------------------------------------------

    /** The note of the ward for which the transaction works: row-level security leaves no other. */
    Optional<OwnNote> findOwnNote(MeetingNumber meeting) {
        return jdbc.sql("select words, version from meeting.own_note where meeting = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new OwnNote(row.getString("words"), row.getInt("version")))
                .optional();
    }

    boolean setOwnNote(MeetingNumber meeting, WardId ward, int seen, String words, Instant now) {
        String sql = seen == 0 ? """
                insert into meeting.own_note (meeting, ward, words, changed_at) values (:meeting, :ward, :words, :now)
                on conflict (meeting, ward) do nothing
                """ : """
                update meeting.own_note set words = :words, version = version + 1, changed_at = :now
                 where meeting = :meeting and ward = :ward and version = :seen
                """;
        return jdbc.sql(sql)
                        .param("meeting", meeting.value())
                        .param("ward", ward.code())
                        .param("seen", seen)
                        .param("words", words)
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }
}
