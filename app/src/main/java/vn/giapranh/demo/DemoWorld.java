package vn.giapranh.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.giapranh.territory.Territory;

/**
 * Loads the demo world into an empty database. The ground, what goes on now and the last two weeks are there before the
 * server takes its first request; the months before them follow while it serves. A load that was interrupted goes on where it
 * stood; a database that holds anything else is left alone.
 */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class DemoWorld implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);
    static final long SEED = 22_10_2025;
    private static final Duration AT_ONCE = Duration.ofDays(14);
    private static final int A_REPORT_EVERY = 1_000;
    private static final int MONTHS_OF_A_YEAR = 12; // what a hotspot is compared with

    private final Foundation foundation;
    private final Territory territory;
    private final Player player;
    private final HotspotScene hotspots;
    private final CharterScene amendment;
    private final MeetingScene meetings;
    private final PaperScene papers;
    private final WorldStore store;
    private final Clock clock;
    private final int months;
    private volatile @Nullable Thread background;
    private volatile List<Story> rest = List.of();
    private volatile boolean running;
    private volatile boolean stopped;

    /** @param months how far back the stories go; 0: the ground alone, without a single incident */
    DemoWorld(
            Foundation foundation,
            Territory territory,
            Player player,
            HotspotScene hotspots,
            CharterScene amendment,
            MeetingScene meetings,
            PaperScene papers,
            WorldStore store,
            Clock clock,
            @Value("${giapranh.demo.months:18}") int months) {
        this.foundation = foundation;
        this.territory = territory;
        this.player = player;
        this.hotspots = hotspots;
        this.amendment = amendment;
        this.meetings = meetings;
        this.papers = papers;
        this.store = store;
        this.clock = clock;
        this.months = months;
    }

    void load() {
        if (store.find(Player.ENGINE).isEmpty()) {
            if (!foundation.isUntouched(Player.ENGINE)) {
                log.warn("The database holds data of its own: the demo world is not loaded into it.");
                return;
            }
            store.begin(Player.ENGINE, clock.instant());
        }
        WorldStore.World world = store.find(Player.ENGINE).orElseThrow();
        if (!world.laid()) {
            log.info("Loading the demo world …");
            foundation.lay(Player.ENGINE);
            store.laid(Player.ENGINE, clock.instant());
        }
        if (months > 0 && !world.complete()) {
            loadStories(world.begunAt());
        }
    }

    private void loadStories(Instant begunAt) {
        List<Story> stories = storiesUntil(begunAt);
        Set<Integer> played = store.listPlayed(Player.ENGINE);
        List<Story> missing = stories.stream()
                .filter(story -> !played.contains(story.number()))
                .toList();
        Instant recent = begunAt.minus(AT_ONCE);
        missing.stream().filter(story -> story.at().isAfter(recent)).forEach(this::play);
        rest = missing.stream().filter(story -> !story.at().isAfter(recent)).toList();
        if (!stopped) {
            background = Thread.ofPlatform()
                    .daemon()
                    .name("demo-history")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::playTheRest);
        }
    }

    private List<Story> storiesUntil(Instant begunAt) {
        List<StreetPoint> streets = Streets.read(foundation.roads(), territory);
        StoryBook book = StoryBook.read();
        LocalDate asked = LocalDate.ofInstant(begunAt, Storyteller.ZONE).minusMonths(months);
        LocalDate first = asked.isBefore(Foundation.WARDS_SINCE) ? Foundation.WARDS_SINCE : asked;
        List<Story> stories = new ArrayList<>(new Storyteller(book, streets, SEED).tell(first, begunAt));
        stories.addAll(new LiveScene(book, streets, begunAt, stories.size()).tell());
        return stories;
    }

    private void playTheRest() {
        int played = 0;
        for (Story story : rest) {
            if (stopped) {
                return;
            }
            play(story);
            played++;
            if (played % A_REPORT_EVERY == 0) {
                log.info("Demo world: {} of {} earlier incidents loaded", played, rest.size());
            }
        }
        log.info("Demo world: {} earlier incidents loaded", played);
        rest = List.of();
        if (!stopped) {
            playMeetings();
            playPapers();
        }
        playAmendment();
        if (months >= MONTHS_OF_A_YEAR) {
            playHotspots();
        }
        if (!stopped) {
            store.complete(Player.ENGINE, clock.instant());
            log.info("Demo world: complete");
        }
    }

    private void playAmendment() {
        try {
            amendment.play();
        } catch (RuntimeException e) {
            log.error("the amendment of the demo world could not be played", e);
        }
    }

    private void playMeetings() {
        try {
            meetings.play();
        } catch (RuntimeException e) {
            log.error("the meetings of the demo world could not be played", e);
        }
    }

    private void playPapers() {
        try {
            papers.play(Player.ENGINE);
        } catch (RuntimeException e) {
            log.error("the papers of the demo world could not be played", e);
        }
    }

    private void playHotspots() {
        try {
            hotspots.play(() -> stopped);
            meetings.renewAgenda();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("the hotspots of the demo world could not be played", e);
        }
    }

    /** A story that cannot be played leaves nothing behind, and the others are played. */
    private void play(Story story) {
        try {
            player.play(story, clock.instant());
        } catch (RuntimeException e) {
            if (!stopped) {
                log.error("story {} of the demo world could not be played", story.number(), e);
            }
        }
    }

    /** Waits until the months are loaded. */
    void awaitComplete() throws InterruptedException {
        Thread playing = background;
        if (playing != null) {
            playing.join();
        }
    }

    @Override
    public void start() {
        running = true;
        load();
    }

    /** Before the first request is taken: who sees a page sees the world. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void stop() {
        stopped = true;
        running = false;
        Thread playing = background;
        if (playing == null) {
            return;
        }
        try {
            playing.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
