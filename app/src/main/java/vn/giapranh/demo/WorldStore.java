package vn.giapranh.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.kernel.Actor;

/** How far the demo world has been loaded. */
@Component
class WorldStore {

    private final JdbcClient jdbc;

    WorldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param laid whether the ground stands: units, people, charter
     * @param complete whether every story was played
     */
    record World(Instant begunAt, boolean laid, boolean complete) {}

    @Transactional(readOnly = true)
    public Optional<World> find(Actor.Engine engine) {
        return jdbc.sql("""
                        select begun_at, laid_at is not null as laid, complete_at is not null as complete
                          from demo.world
                        """)
                .query((row, _) -> new World(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("laid"),
                        row.getBoolean("complete")))
                .optional();
    }

    @Transactional
    public void begin(Actor.Engine engine, Instant now) {
        jdbc.sql("insert into demo.world (begun_at) values (:now)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void laid(Actor.Engine engine, Instant now) {
        jdbc.sql("update demo.world set laid_at = :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void complete(Actor.Engine engine, Instant now) {
        jdbc.sql("update demo.world set complete_at = :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The stories that have been played. */
    @Transactional(readOnly = true)
    public Set<Integer> listPlayed(Actor.Engine engine) {
        return new HashSet<>(
                jdbc.sql("select number from demo.story").query(Integer.class).list());
    }

    @Transactional
    public void played(Actor.Engine engine, Story story, IncidentNumber incident) {
        jdbc.sql("insert into demo.story (number, incident) values (:number, :incident)")
                .param("number", story.number())
                .param("incident", incident.value())
                .update();
    }
}
