package vn.giapranh.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.MovableClock;
import vn.giapranh.ServerTest;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.ClockHand;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Merges;
import vn.giapranh.incident.Teamwork;
import vn.giapranh.incident.Tracking;
import vn.giapranh.territory.Territory;

/**
 * The incident protocol under races, crashes between its steps, lost listeners, cut connections, retries and a clock that
 * jumps, on the whole server with a real PostgreSQL. One minute here; {@code ./giapranh test
 * -Dgiapranh.simulation=PT10M -Dgiapranh.seed=N} for longer, or again. The seed is printed.
 */
@ServerTest(
        properties = {
            "giapranh.demo=true",
            "giapranh.demo.months=0",
            "giapranh.demo.data=../data",
            "spring.datasource.hikari.maximum-pool-size=24",
            // A connection that is cut on purpose is no news.
            "logging.level.com.zaxxer.hikari=off",
            "logging.level.org.springframework.transaction.interceptor=off",
            "logging.level.org.springframework.jdbc.support.JdbcTransactionManager=off"
        })
@Import(SimulationTest.Wrong.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulationTest {

    private static final Duration TIME = Duration.parse(System.getProperty("giapranh.simulation", "PT60S"));
    private static final long SEED =
            Long.getLong("giapranh.seed", RandomGenerator.getDefault().nextInt(1_000_000));

    @TestConfiguration(proxyBeanMethods = false)
    static class Wrong {

        @Bean
        Owner owner(Environment environment) {
            return new Owner(environment);
        }

        @Bean
        Mishaps mishaps(JdbcTemplate jdbc, Owner owner) {
            return new Mishaps(jdbc, owner.pool());
        }
    }

    @Autowired
    private ApplicationContext context;

    @Test
    @Order(1)
    void the_laws_hold_whatever_goes_wrong() {
        System.out.println(
                "simulation: seed " + SEED + ", " + TIME + " (-Dgiapranh.seed=" + SEED + " for the same again)");
        Simulation simulation = new Simulation(server(), SEED);

        simulation.alone(150);
        simulation.together(TIME);

        System.out.println("simulation: " + simulation.summary());
        assertThat(simulation.ledger().done().keySet())
                .as("a simulation in which nothing happens proves nothing")
                .containsExactlyInAnyOrder(Act.values());
        assertThat(simulation.mishaps().happened.get()).isGreaterThan(20);
    }

    /** On what the simulation has left behind, and taken back. */
    @Test
    @Order(2)
    void a_broken_law_is_seen() {
        JdbcClient owner = context.getBean(Owner.class).client();
        assertThat(Invariant.broken(owner)).isEmpty();
        for (Plant plant : Plant.values()) {
            TransactionTemplate takenBack = new TransactionTemplate(
                    new JdbcTransactionManager(context.getBean(Owner.class).pool()));
            takenBack.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                plant.into(owner);
                assertThat(Invariant.broken(owner))
                        .as(plant.name())
                        .anySatisfy(broken -> assertThat(broken).contains(plant.law()));
            });
        }
        assertThat(Invariant.ALL)
                .as("each law has a canary")
                .allSatisfy(
                        invariant -> assertThat(Arrays.stream(Plant.values()).map(Plant::law))
                                .contains(invariant.law()));
    }

    @Test
    @Order(3)
    void a_simulation_in_which_a_law_breaks_fails_with_its_seed() {
        Simulation simulation = new Simulation(server(), 4711);
        Plant.A_NEIGHBOUR_NOT_TOLD.into(context.getBean(Owner.class).client());

        assertThatThrownBy(() -> simulation.alone(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed 4711")
                .hasMessageContaining(Plant.A_NEIGHBOUR_NOT_TOLD.law());
    }

    @Test
    void what_was_acknowledged_and_is_not_there_is_missed() {
        JdbcClient owner = context.getBean(Owner.class).client();
        Ledger ledger = new Ledger();
        assertThat(ledger.missing(owner)).isEmpty();

        IncidentNumber one = IncidentNumber.of("GR26-999998");
        ledger.reported("#one", one);
        ledger.reported("#one", IncidentNumber.of("GR26-999999"));
        ledger.said("#words", one);
        ledger.accepted(new UUID(1, 1), Simulation.CITY);
        ledger.keyed(Simulation.CITY, "key", one);

        assertThat(ledger.missing(owner)).hasSize(5);
    }

    private Simulation.Server server() {
        Owner owner = context.getBean(Owner.class);
        return new Simulation.Server(
                context.getBean(Incidents.class),
                context.getBean(Tracking.class),
                context.getBean(Board.class),
                new Doings(
                        context.getBean(Incidents.class),
                        context.getBean(Handovers.class),
                        context.getBean(Teamwork.class),
                        context.getBean(Merges.class),
                        Simulation.WARDS),
                context.getBean(Territory.class),
                new ClockHand(context),
                () -> Jobs.run(context, "audit-seal"),
                this::trail,
                context.getBean(MovableClock.class),
                context.getBean(Mishaps.class),
                owner.client());
    }

    /** What {@code ./giapranh audit verify} says. */
    private String trail() {
        DatabaseCommand verify = context.getBeansOfType(DatabaseCommand.class).values().stream()
                .filter(command -> command.name().equals("audit verify"))
                .findFirst()
                .orElseThrow();
        var said = new ByteArrayOutputStream();
        int exit = verify.run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return (exit == 0 ? "" : "exit " + exit + ": ") + said.toString(StandardCharsets.UTF_8);
    }
}
