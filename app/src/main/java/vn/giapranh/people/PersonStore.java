package vn.giapranh.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/** Persons and their assignments, as far as row security shows them to the actor. */
@Repository
class PersonStore {

    private final JdbcClient client;

    PersonStore(JdbcClient client) {
        this.client = client;
    }

    /** @throws InvalidException {@code signInName} when the name is taken, by whomever */
    void add(PersonId id, CreatePerson person, String hash, Instant now) {
        try {
            client.sql("""
                            insert into people.person (id, sign_in_name, display_name, kept_by, demo, created_at)
                            values (:id, :signInName, :displayName, :keptBy, :demo, :now)
                            """)
                    .param("id", id.value())
                    .param("signInName", person.signInName())
                    .param("displayName", person.displayName())
                    .param("keptBy", person.keptBy().code())
                    .param("demo", person.demo())
                    .param("now", SignInStore.timestamp(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new InvalidException("signInName", "people.sign-in-name-taken");
        }
        client.sql("""
                        insert into people.credential (person, password_hash, changed_at)
                        values (:person, :hash, :now)
                        """)
                .param("person", id.value())
                .param("hash", hash)
                .param("now", SignInStore.timestamp(now))
                .update();
    }

    void assign(PersonId person, WardId unit, Set<Role> roles) {
        if (roles.isEmpty()) {
            client.sql("delete from people.assignment where person = :person and unit = :unit")
                    .param("person", person.value())
                    .param("unit", unit.code())
                    .update();
            return;
        }
        client.sql("""
                        insert into people.assignment (person, unit, roles)
                        values (:person, :unit, string_to_array(:roles, ','))
                        on conflict (person, unit) do update set roles = excluded.roles
                        """)
                .param("person", person.value())
                .param("unit", unit.code())
                .param("roles", roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .update();
    }

    /** Whether there was such a person among those whose accounts the actor keeps. */
    boolean setState(PersonId person, PersonState state) {
        return client.sql("update people.person set state = :state where id = :person")
                        .param("state", state.name())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean setPassword(PersonId person, String hash, Instant now) {
        return client.sql("""
                                update people.credential
                                set password_hash = :hash, failures = 0, locked_until = null, changed_at = :now
                                where person = :person
                                """)
                        .param("hash", hash)
                        .param("now", SignInStore.timestamp(now))
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Map<WardId, Map<Role, Integer>> countRoles(Collection<WardId> units) {
        Map<WardId, Map<Role, Integer>> counts = new TreeMap<>();
        client.sql("""
                        select a.unit, role, count(*)::int as holders
                          from people.assignment a
                          join people.person p on p.id = a.person and p.state = 'ACTIVE'
                         cross join unnest(a.roles) role
                         where a.unit in (:units)
                         group by a.unit, role
                        """)
                .param("units", units.stream().map(WardId::code).toList())
                .query((row, _) -> counts.computeIfAbsent(
                                WardId.of(row.getString("unit")), _ -> new EnumMap<>(Role.class))
                        .put(Role.valueOf(row.getString("role")), row.getInt("holders")))
                .list();
        return counts;
    }

    List<PersonView> list() {
        return views("", Map.of());
    }

    Optional<PersonView> find(PersonId person) {
        return views("where p.id = :person", Map.of("person", person.value())).stream()
                .findFirst();
    }

    Optional<PersonView> find(String signInName) {
        return views("where p.sign_in_name = :name", Map.of("name", signInName)).stream()
                .findFirst();
    }

    private List<PersonView> views(String where, Map<String, Object> parameters) {
        Map<PersonId, PersonView> persons = new LinkedHashMap<>();
        client.sql("""
                        select p.id, p.sign_in_name, p.display_name, p.kept_by, p.state, p.demo,
                               a.unit, u.name, a.roles
                        from people.person p
                        left join people.assignment a on a.person = p.id
                        left join people.unit u on u.code = a.unit
                        """ + where + " order by p.kept_by, p.sign_in_name, a.unit")
                .params(parameters)
                .query((RowCallbackHandler) row -> {
                    PersonView next = view(row);
                    persons.merge(next.id(), next, PersonStore::together);
                });
        return List.copyOf(persons.values());
    }

    private static PersonView view(ResultSet row) throws SQLException {
        return new PersonView(
                SignInStore.person(row, "id"),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                WardId.of(row.getString("kept_by")),
                PersonState.valueOf(row.getString("state")),
                row.getBoolean("demo"),
                row.getString("unit") == null ? List.of() : List.of(SignInStore.assignment(row)));
    }

    private static PersonView together(PersonView one, PersonView more) {
        List<Assignment> all = new ArrayList<>(one.assignments());
        all.addAll(more.assignments());
        return new PersonView(
                one.id(), one.signInName(), one.displayName(), one.keptBy(), one.state(), one.demo(), all);
    }

    Map<PersonId, String> names(Collection<PersonId> persons) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        client.sql("select id, display_name from people.person where id = any(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> names.put(SignInStore.person(row, "id"), row.getString("display_name")));
        return names;
    }
}
