package vn.giapranh.incident.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.giapranh.ServerTest;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.people.Tokens;
import vn.giapranh.territory.Territory;

/**
 * The API as a stranger's programme meets it, over the wire, on the demo world's ground without a single incident. One
 * server for all walks.
 */
@ServerTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"giapranh.demo=true", "giapranh.demo.months=0", "giapranh.demo.data=../data"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiWalkTest implements LocateWalk, ReportWalk, ActWalk, HandoverWalk, KeyWalk, SightWalk, ListWalk, LiveWalk {

    @LocalServerPort
    private int port;

    @Autowired
    private List<DatabaseCommand> commands;

    @Autowired
    private Territory territory;

    @Autowired
    private Tokens tokens;

    private @Nullable ApiWorld world;

    @BeforeAll
    void readTokens() {
        world = new ApiWorld(port, commands, territory);
    }

    @AfterAll
    void stop() {
        world().close();
    }

    @Override
    public ApiWorld world() {
        return Objects.requireNonNull(world, "before the walks");
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }
}
