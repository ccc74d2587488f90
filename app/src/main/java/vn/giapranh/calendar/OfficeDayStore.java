package vn.giapranh.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days administrators have changed. */
@Repository
class OfficeDayStore {

    private final JdbcClient jdbc;

    OfficeDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangedDay> list() {
        return jdbc.sql("select day, works, reason from calendar.changed_day order by day")
                .query((row, _) -> new ChangedDay(
                        row.getObject("day", LocalDate.class), row.getBoolean("works"), row.getString("reason"), false))
                .list();
    }

    void put(ChangeOfficeDay change, Instant at) {
        jdbc.sql("""
                        insert into calendar.changed_day (day, works, reason, changed_at)
                        values (:day, :works, :reason, :at)
                        on conflict (day) do update
                           set works = excluded.works, reason = excluded.reason, changed_at = excluded.changed_at
                        """)
                .param("day", change.day())
                .param("works", change.works())
                .param("reason", change.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when no administrator had changed it. */
    boolean remove(LocalDate day) {
        return jdbc.sql("delete from calendar.changed_day where day = :day")
                        .param("day", day)
                        .update()
                == 1;
    }
}
