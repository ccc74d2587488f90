package vn.giapranh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.giapranh.ServerTest;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentRow;
import vn.giapranh.incident.ListIncidents;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.DemoAccounts;

/** The demo world as a visitor finds it, with its last month. */
@ServerTest(properties = {"giapranh.demo=true", "giapranh.demo.data=../data", "giapranh.demo.months=1"})
class DemoWorldTest {

    private static final List<WardId> WARDS =
            List.of(WardId.of("26977"), WardId.of("26968"), WardId.of("26890"), WardId.of("26876"));

    private final DemoWorld world;
    private final Cast cast;
    private final Board board;
    private final Handovers handovers;
    private final DemoAccounts accounts;
    private final WorldStore store;

    @Autowired
    DemoWorldTest(
            DemoWorld world, Cast cast, Board board, Handovers handovers, DemoAccounts accounts, WorldStore store) {
        this.world = world;
        this.cast = cast;
        this.board = board;
        this.handovers = handovers;
        this.accounts = accounts;
        this.store = store;
    }

    @Test
    void every_ward_has_open_incidents_all_marked_as_invented() {
        for (WardId ward : WARDS) {
            List<IncidentRow> rows =
                    board.list(duty(ward), ListIncidents.open(200)).rows();
            assertThat(rows).hasSizeGreaterThan(4);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.excerpt().orElse("[mẫu]")).startsWith("[mẫu]"));
        }
    }

    @Test
    void each_situation_is_there_once_at_least() {
        assertThat(WARDS.stream().flatMap(ward -> handovers.listWaitingForUs(duty(ward)).stream()))
                .isNotEmpty();
        assertThat(WARDS.stream().flatMap(ward -> handovers.listDisputes(duty(ward)).stream()))
                .isNotEmpty();
        assertThat(WARDS.stream().flatMap(ward -> board.listOurClocks(duty(ward), 50).stream()))
                .isNotEmpty();
    }

    @Test
    void loading_again_loads_nothing_again() throws InterruptedException {
        world.awaitComplete();
        Set<Integer> before = store.listPlayed(Player.ENGINE);
        world.load();
        world.awaitComplete();
        assertThat(before).hasSizeGreaterThan(300);
        assertThat(store.listPlayed(Player.ENGINE)).isEqualTo(before);
    }

    @Test
    void the_accounts_that_the_door_lists_are_posts_marked_as_invented() {
        assertThat(accounts.list()).hasSize(4 * 6 + 2);
        assertThat(accounts.list())
                .allSatisfy(account -> assertThat(account.post()).endsWith("(mẫu)"));
        assertThat(accounts.list().stream()
                        .map(DemoAccounts.DemoAccount::signInName)
                        .collect(Collectors.toSet()))
                .hasSize(accounts.list().size());
    }

    private Actor.Officer duty(WardId ward) {
        return cast.duty(Player.ENGINE, ward);
    }
}
