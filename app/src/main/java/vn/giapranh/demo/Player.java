package vn.giapranh.demo;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.giapranh.incident.Chronicle;
import vn.giapranh.incident.Handovers;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Teamwork;
import vn.giapranh.incident.Tracking;
import vn.giapranh.kernel.Actor;
import vn.giapranh.territory.Territory;

/** Plays stories through the façades that officers use: same rules, same tables, same trail, each act at its own time. */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class Player {

    static final Actor.Engine ENGINE = new Actor.Engine("demo");

    private final Stage stage;
    private final StoryBook book = StoryBook.read();
    private final WorldStore store;
    private final TransactionTemplate transaction;

    Player(
            Cast cast,
            Territory territory,
            Incidents incidents,
            Handovers handovers,
            Teamwork teamwork,
            Tracking tracking,
            Chronicle chronicle,
            WorldStore store,
            TransactionTemplate transaction) {
        this.stage = new Stage(cast, territory, incidents, handovers, teamwork, tracking, chronicle);
        this.store = store;
        this.transaction = transaction;
    }

    /** What acts are done with. */
    record Stage(
            Cast cast,
            Territory territory,
            Incidents incidents,
            Handovers handovers,
            Teamwork teamwork,
            Tracking tracking,
            Chronicle chronicle) {}

    /** Plays the story as far as it has come by {@code until}, whole or not at all. */
    void play(Story story, Instant until) {
        transaction.executeWithoutResult(_ -> {
            IncidentNumber number = new Performance(stage, book, story, until).play();
            store.played(ENGINE, story, number);
        });
    }
}
