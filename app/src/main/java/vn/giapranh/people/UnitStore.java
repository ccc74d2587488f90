package vn.giapranh.people;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.WardId;

@Repository
class UnitStore {

    private static final RowMapper<UnitView> VIEW = (row, _) -> new UnitView(
            WardId.of(row.getString("code")), row.getString("name"), Optional.ofNullable(row.getString("duty_phone")));

    private final JdbcClient client;

    UnitStore(JdbcClient client) {
        this.client = client;
    }

    /** False when the code is taken. */
    boolean add(WardId code, String name, Optional<String> dutyPhone) {
        return client.sql("""
                                insert into people.unit (code, name, duty_phone)
                                values (:code, :name, :dutyPhone)
                                on conflict (code) do nothing
                                """)
                        .param("code", code.code())
                        .param("name", name)
                        .param("dutyPhone", dutyPhone.orElse(null), Types.VARCHAR)
                        .update()
                == 1;
    }

    /** False when there is no such unit. */
    boolean change(WardId code, String name, Optional<String> dutyPhone) {
        return client.sql("update people.unit set name = :name, duty_phone = :dutyPhone where code = :code")
                        .param("code", code.code())
                        .param("name", name)
                        .param("dutyPhone", dutyPhone.orElse(null), Types.VARCHAR)
                        .update()
                == 1;
    }

    List<UnitView> list() {
        return client.sql("select code, name, duty_phone from people.unit order by code")
                .query(VIEW)
                .list();
    }

    Optional<UnitView> find(WardId code) {
        return client.sql("select code, name, duty_phone from people.unit where code = :code")
                .param("code", code.code())
                .query(VIEW)
                .optional();
    }
}
