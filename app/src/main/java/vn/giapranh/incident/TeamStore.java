package vn.giapranh.incident;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.WardId;

/** Tasks and aid by their ids. They are written with the step that begins or ends them. */
@Component
class TeamStore {

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Task(IncidentNumber incident, WardId ward) {}

    record Aid(IncidentNumber incident, WardId from, WardId to) {}

    Optional<Task> findTask(UUID id) {
        return jdbc.sql("select incident, ward from incident.task where id = :id")
                .param("id", id)
                .query((row, index) -> new Task(Columns.number(row, "incident"), Columns.ward(row, "ward")))
                .optional();
    }

    Optional<Aid> findAid(UUID id) {
        return jdbc.sql("select incident, from_ward, to_ward from incident.aid where id = :id")
                .param("id", id)
                .query((row, index) -> new Aid(
                        Columns.number(row, "incident"), Columns.ward(row, "from_ward"), Columns.ward(row, "to_ward")))
                .optional();
    }

    boolean isOpenTask(UUID id) {
        return is("select 1 from incident.task where id = :id and done_at is null", id);
    }

    boolean isRequested(UUID aid) {
        return is("select 1 from incident.aid where id = :id and offered_at is null", aid);
    }

    boolean isOffered(UUID aid) {
        return is("select 1 from incident.aid where id = :id and offered_at is not null and fulfilled_at is null", aid);
    }

    private boolean is(String sql, UUID id) {
        return !jdbc.sql(sql).param("id", id).query().listOfRows().isEmpty();
    }
}
