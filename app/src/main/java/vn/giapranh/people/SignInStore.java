package vn.giapranh.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** What the sign-in and every request read and write, as {@code giapranh_server}, before anybody is known. */
@Repository
class SignInStore {

    private final JdbcClient client;

    SignInStore(JdbcClient client) {
        this.client = client;
    }

    /** An attempt that may be looked at. @param failures in a row, this attempt counted as one until it proves right */
    record Attempt(PersonId person, String displayName, String hash, int failures, Optional<Instant> lockedUntil) {}

    /** Counts the attempt; empty when there is no active account of this name, or it is locked. */
    Optional<Attempt> count(String signInName, Instant now, int mostFailures, Instant lockUntil) {
        return count("p.sign_in_name = :who", signInName, now, mostFailures, lockUntil);
    }

    /** The same of somebody who is known already. */
    Optional<Attempt> count(PersonId person, Instant now, int mostFailures, Instant lockUntil) {
        return count("p.id = :who", person.value(), now, mostFailures, lockUntil);
    }

    private Optional<Attempt> count(String whose, Object who, Instant now, int mostFailures, Instant lockUntil) {
        return client.sql("""
                        update people.credential c
                        set failures = case when c.locked_until is null then c.failures + 1 else 1 end,
                            locked_until = case when c.locked_until is null and c.failures + 1 >= :most
                                                then cast(:lockUntil as timestamptz) end
                        from people.person p
                        where %s
                          and p.state = 'ACTIVE'
                          and c.person = p.id
                          and (c.locked_until is null or c.locked_until <= :now)
                        returning p.id, p.display_name, c.password_hash, c.failures, c.locked_until
                        """.formatted(whose))
                .param("who", who)
                .param("most", mostFailures)
                .param("now", timestamp(now))
                .param("lockUntil", timestamp(lockUntil))
                .query((row, _) -> new Attempt(
                        person(row, "id"),
                        row.getString("display_name"),
                        row.getString("password_hash"),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getTimestamp("locked_until")).map(java.sql.Timestamp::toInstant)))
                .optional();
    }

    void forgive(PersonId person) {
        client.sql("update people.credential set failures = 0, locked_until = null where person = :person")
                .param("person", person.value())
                .update();
    }

    Optional<String> hash(PersonId person) {
        return client.sql("select password_hash from people.credential where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void changePassword(PersonId person, String hash, Instant now) {
        client.sql("""
                        update people.credential
                        set password_hash = :hash, failures = 0, locked_until = null, changed_at = :now
                        where person = :person
                        """)
                .param("hash", hash)
                .param("now", timestamp(now))
                .param("person", person.value())
                .update();
    }

    /** For what an active person may act now, by unit; empty for a disabled one. */
    List<Assignment> assignments(PersonId person) {
        return client.sql("""
                        select a.unit, u.name, a.roles
                        from people.person p
                        join people.assignment a on a.person = p.id
                        join people.unit u on u.code = a.unit
                        where p.id = :person and p.state = 'ACTIVE'
                        order by a.unit
                        """)
                .param("person", person.value())
                .query((row, _) -> assignment(row))
                .list();
    }

    boolean isDemo(PersonId person) {
        return client.sql("select demo from people.person where id = :person")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Assignment(
                WardId.of(row.getString("unit")),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    static OffsetDateTime timestamp(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
