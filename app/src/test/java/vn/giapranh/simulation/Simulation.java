package vn.giapranh.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giapranh.BorderPlaces;
import vn.giapranh.MovableClock;
import vn.giapranh.incident.Act;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.ClockHand;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.Incidents;
import vn.giapranh.incident.Tracking;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;
import vn.giapranh.territory.Located;
import vn.giapranh.territory.Territory;

/**
 * Four wards, the level above, residents and the clocks of several nodes at work on the same few incidents, while things go wrong.
 * What each does is drawn from the seed; who is faster is the machine's. The laws are looked at all the time, from a
 * snapshot of the database, and at the end of each round, when everybody has stopped, together with what was
 * acknowledged.
 */
final class Simulation {

    static final List<WardId> WARDS =
            List.of(BorderPlaces.TAN_SON_NHAT, BorderPlaces.TAN_SON_HOA, BorderPlaces.HANH_THONG, BorderPlaces.AN_NHON);
    static final WardId CITY = BorderPlaces.CITY;
    static final Actor.Resident RESIDENT = new Actor.Resident();

    private static final int HANDS = 6;
    private static final int TURNS_A_ROUND = 25;
    private static final int FEW_INCIDENTS = 10;
    private static final Instant BEGIN = Instant.parse("2026-11-01T03:00:00Z");
    private static final Duration FAR = Duration.ofDays(120);

    /** What the simulation works on. */
    record Server(
            Incidents incidents,
            Tracking tracking,
            Board board,
            Doings doings,
            Territory territory,
            ClockHand clocks,
            Runnable seal,
            Supplier<String> trail,
            MovableClock clock,
            Mishaps mishaps,
            JdbcClient owner) {}

    private final Server server;
    private final long seed;
    private final List<Located> places;
    private final ConcurrentLinkedDeque<IncidentNumber> pool = new ConcurrentLinkedDeque<>();
    private final Ledger ledger = new Ledger();
    private final AtomicLong acts = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong stale = new AtomicLong();
    private final AtomicLong fired = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private final ReentrantLock sealing = new ReentrantLock();
    private final Set<String> wrong = Collections.synchronizedSet(new LinkedHashSet<>());

    Simulation(Server server, long seed) {
        this.server = server;
        this.seed = seed;
        this.places = places(server.territory());
        server.clock().moveTo(BEGIN);
    }

    /** In the zones, on the line, on named segments, and beyond the zones. */
    private static List<Located> places(Territory territory) {
        List<Located> places = new ArrayList<>();
        for (BorderId border : List.of(BorderPlaces.NHAT_HOA, BorderPlaces.HOA_HANH, BorderPlaces.HANH_AN)) {
            var middle = territory.findBorder(border).orElseThrow();
            for (int metres = 0; metres <= 400; metres += 20) {
                double angle = Math.toRadians(metres * 7);
                places.add(territory.locate(
                        middle.middleLon() + metres * Math.cos(angle) / 109_300,
                        middle.middleLat() + metres * Math.sin(angle) / 110_600));
            }
        }
        return places.stream()
                .filter(place -> place.ward().isPresent() || place.isOnTheLine())
                .toList();
    }

    /** One at a time, with a look at the laws after each act: what happens follows from the seed alone. */
    void alone(int turns) {
        Hand hand = new Hand(this, seed);
        for (int turn = 0; turn < turns; turn++) {
            hand.turn();
            fireClocks();
            look();
            stopAtTheFirstWrong("turn " + turn);
        }
    }

    /** All at once, round after round, until the time is over and every act was done; at the latest after thrice the time. */
    void together(Duration time) {
        long begun = System.nanoTime();
        BooleanSupplier goesOn = () -> {
            long passed = System.nanoTime() - begun;
            return passed < time.toNanos()
                    || ledger.done().size() < Act.values().length
                            && passed < time.multipliedBy(3).toNanos();
        };
        Random seeds = new Random(seed);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int round = 0; goesOn.getAsBoolean(); round++) {
                round(threads, seeds);
                look();
                wrong.addAll(ledger.missing(server.owner()));
                if (round % 20 == 0) {
                    lookAtTheTrail();
                }
                stopAtTheFirstWrong("round " + round);
                comeBackFromFar();
            }
        }
        server.clocks().fireAll();
        seal();
        look();
        lookAtTheTrail();
        stopAtTheFirstWrong("the end");
    }

    private void round(ExecutorService threads, Random seeds) {
        List<Callable<Void>> hands = new ArrayList<>();
        for (int i = 0; i < HANDS; i++) {
            Hand hand = new Hand(this, seeds.nextLong());
            hands.add(() -> {
                for (int turn = 0; turn < TURNS_A_ROUND; turn++) {
                    hand.turn();
                }
                return null;
            });
        }
        try {
            threads.invokeAll(hands).forEach(this::wait);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fault that nobody planned is as wrong as a broken law. */
    private void wait(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            StringBuilder where = new StringBuilder(String.valueOf(cause));
            for (Throwable each = cause; each != null; each = each.getCause()) {
                for (StackTraceElement step : each.getStackTrace()) {
                    if (step.getClassName().startsWith("vn.giapranh") && where.length() < 3_000) {
                        where.append("\n      at ").append(step);
                    }
                }
            }
            wrong.add("an unplanned fault: " + where);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As one node does, while another may do the same. */
    void fireClocks() {
        fired.addAndGet(server.clocks().fireDue(30));
    }

    void lookForDuplicates() {
        server.clocks().lookForDuplicates();
    }

    /** One at a time in the whole cluster, as the scheduler does it. */
    void seal() {
        if (sealing.tryLock()) {
            try {
                server.seal().run();
            } finally {
                sealing.unlock();
            }
        }
    }

    /** Looks at every law, in one snapshot of the database. */
    void look() {
        looks.incrementAndGet();
        wrong.addAll(Invariant.broken(server.owner()));
    }

    private void lookAtTheTrail() {
        String verdict = server.trail().get();
        if (!verdict.startsWith("sound")) {
            wrong.add("the audit trail: " + verdict);
        }
    }

    private void stopAtTheFirstWrong(String when) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    "seed " + seed + ", " + when + ":\n  " + String.join("\n  ", wrong) + "\n" + summary());
        }
    }

    /** The charter is in force for two years only. */
    private void comeBackFromFar() {
        if (Duration.between(BEGIN, server.clock().instant()).abs().compareTo(FAR) > 0) {
            server.clock().moveTo(BEGIN);
        }
    }

    String summary() {
        return "seed " + seed + ": " + acts + " acts, "
                + ledger.done().values().stream().mapToLong(Long::longValue).sum()
                + " done, " + refused + " refused, " + stale + " stale, " + server.mishaps().happened + " mishaps, "
                + fired
                + " clocks fired, " + looks + " looks at every law; " + ledger.done();
    }

    Ledger ledger() {
        return ledger;
    }

    long acts() {
        return acts.get();
    }

    Incidents incidents() {
        return server.incidents();
    }

    Tracking tracking() {
        return server.tracking();
    }

    Board board() {
        return server.board();
    }

    Doings doings() {
        return server.doings();
    }

    Mishaps mishaps() {
        return server.mishaps();
    }

    void stepClock(Duration by) {
        server.clock().advance(by);
    }

    void acted() {
        acts.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    void stale() {
        stale.incrementAndGet();
    }

    Located anyPlace(Random random) {
        return places.get(random.nextInt(places.size()));
    }

    /** The latest few, so that everybody wants the same ones. */
    void remember(IncidentNumber number) {
        if (!pool.contains(number)) {
            pool.addLast(number);
            while (pool.size() > FEW_INCIDENTS) {
                pool.pollFirst();
            }
        }
    }

    List<IncidentNumber> pool() {
        return List.copyOf(pool);
    }

    Optional<IncidentNumber> anyIncident(Random random) {
        List<IncidentNumber> some = pool();
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    /** One of those that have something to do with it now: the lead, and whoever must answer. */
    WardId concerned(IncidentNumber number, Random random) {
        List<String> wards = server.owner()
                .sql("""
                        select lead from incident.incident where number = :number
                        union all select to_ward from incident.handover where incident = :number and state = 'OFFERED'
                        union all select decider from incident.dispute where incident = :number and decided_at is null
                        union all select ward from incident.task where incident = :number and done_at is null
                        union all select to_ward from incident.aid where incident = :number and offered_at is null
                        """)
                .param("number", number.value())
                .query(String.class)
                .list();
        return WardId.of(wards.get(random.nextInt(wards.size())));
    }

    /** Whether the charter or an act has let the ward know of it by now; what is once known stays known. */
    boolean mayKnow(WardId ward, IncidentNumber number) {
        return server.owner()
                .sql("select exists (select from incident.access where incident = :number and ward = :ward)")
                .param("number", number.value())
                .param("ward", ward.code())
                .query(Boolean.class)
                .single();
    }

    void wrong(String what) {
        wrong.add(what);
    }
}
