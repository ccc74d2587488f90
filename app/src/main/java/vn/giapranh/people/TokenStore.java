package vn.giapranh.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

@Repository
class TokenStore {

    private final JdbcClient client;

    TokenStore(JdbcClient client) {
        this.client = client;
    }

    /** False when there is this token already, good or revoked. */
    boolean add(IssuedToken token, WardId unit, String name, byte[] hash, Instant now, String issuedBy, boolean demo) {
        return client.sql("""
                        insert into people.token (id, unit, name, hash, issued_at, issued_by, demo)
                        values (:id, :unit, :name, :hash, :now, :issuedBy, :demo)
                        on conflict (hash) do nothing
                        """)
                        .param("id", token.id())
                        .param("unit", unit.code())
                        .param("name", name)
                        .param("hash", hash)
                        .param("now", SignInStore.timestamp(now))
                        .param("issuedBy", issuedBy)
                        .param("demo", demo)
                        .update()
                == 1;
    }

    /** False when it was revoked before. */
    boolean revoke(UUID token, Instant now, String revokedBy) {
        return client.sql("""
                                update people.token
                                set revoked_at = :now, revoked_by = :revokedBy
                                where id = :id and revoked_at is null
                                """)
                        .param("now", SignInStore.timestamp(now))
                        .param("revokedBy", revokedBy)
                        .param("id", token)
                        .update()
                == 1;
    }

    Optional<TokenView> find(UUID token) {
        return client.sql("""
                        select t.id, t.unit, u.name as unit_name, t.name, t.issued_at, t.revoked_at, t.demo
                        from people.token t
                        join people.unit u on u.code = t.unit
                        where t.id = :id
                        """).param("id", token).query((row, _) -> view(row)).optional();
    }

    List<TokenView> list() {
        return client.sql("""
                        select t.id, t.unit, u.name as unit_name, t.name, t.issued_at, t.revoked_at, t.demo
                        from people.token t
                        join people.unit u on u.code = t.unit
                        order by t.revoked_at is not null, t.id desc
                        """).query((row, _) -> view(row)).list();
    }

    Optional<Actor.Organisation> organisation(byte[] hash) {
        return client.sql("select id, unit from people.token where hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, _) ->
                        new Actor.Organisation(row.getObject("id", UUID.class), WardId.of(row.getString("unit"))))
                .optional();
    }

    /** The units whose demo token is good. */
    List<WardId> demoUnits() {
        return client.sql("select unit from people.token where demo and revoked_at is null order by unit")
                .query((row, _) -> WardId.of(row.getString("unit")))
                .list();
    }

    private static TokenView view(ResultSet row) throws SQLException {
        return new TokenView(
                row.getObject("id", UUID.class),
                WardId.of(row.getString("unit")),
                row.getString("unit_name"),
                row.getString("name"),
                row.getTimestamp("issued_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("revoked_at")).map(Timestamp::toInstant),
                row.getBoolean("demo"));
    }
}
