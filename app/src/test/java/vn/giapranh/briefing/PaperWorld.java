package vn.giapranh.briefing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.IssuerSystem;

/** Offices for tests, and a hand on the tables past every policy. */
@TestComponent
public class PaperWorld {

    private final Offices offices;
    private final JdbcClient jdbc;
    private final Environment environment;

    PaperWorld(Offices offices, JdbcClient jdbc, Environment environment) {
        this.offices = offices;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    static Actor.Officer officer(WardId ward, Role... roles) {
        return new Actor.Officer(new PersonId(UUID.randomUUID()), ward, Set.of(roles));
    }

    public OfficeId office(Actor actor, IssuerSystem system, String name) {
        return offices.add(
                actor,
                new WriteOffice(
                        system,
                        Optional.empty(),
                        name,
                        "Thành phố Hồ Chí Minh",
                        "KT",
                        Optional.of("2025-2030").filter(_ -> system == IssuerSystem.PARTY)));
    }

    /** As the server when it works for a ward, past every rule of ours. */
    @Transactional
    public int writeAs(Actor actor, String sql) {
        return jdbc.sql(sql).update();
    }

    /** As the owner of the database. */
    public int write(String sql) {
        return owner().sql(sql).update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password")));
    }
}
