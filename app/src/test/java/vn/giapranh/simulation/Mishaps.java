package vn.giapranh.simulation;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giapranh.incident.IncidentEvent;

/**
 * Lets an act go wrong at a moment of its transaction: a listener fails, the connection is cut, the commit is reached and
 * nobody hears of it. A thread plans a mishap for its next act; an act without a plan goes well.
 */
final class Mishaps {

    /** What goes wrong. */
    enum Kind {
        /** A listener fails when it hears an event: the crash between two steps. */
        AT_AN_EVENT,
        /** The connection to the database is cut in the middle. */
        CONNECTION_CUT,
        /** Something fails when everything has been written, before the commit. */
        BEFORE_THE_COMMIT,
        /** It is committed, and then neither the caller nor any listener after the commit learns of it. */
        AFTER_THE_COMMIT
    }

    /** The planned one. */
    static final class Mishap extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mishap(Kind kind) {
            super("planned: " + kind, null, false, false);
        }
    }

    /** @param event at which event of the act, from 0; where the act tells fewer, nothing happens */
    private record Plan(Kind kind, int event, int order) {}

    private static final class Step {
        private final Plan plan;
        private int heard;

        Step(Plan plan) {
            this.plan = plan;
        }
    }

    private final ThreadLocal<@Nullable Step> next = new ThreadLocal<>();
    private final JdbcTemplate jdbc;
    private final JdbcClient owner;
    final AtomicLong happened = new AtomicLong();

    /** @param owner of the database, who may end others' connections */
    Mishaps(JdbcTemplate jdbc, DataSource owner) {
        this.jdbc = jdbc;
        this.owner = JdbcClient.create(owner);
    }

    void plan(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        next.set(new Step(new Plan(
                kind,
                random.nextInt(3),
                random.nextBoolean() ? Ordered.HIGHEST_PRECEDENCE : Ordered.LOWEST_PRECEDENCE)));
    }

    void planNothing() {
        next.remove();
    }

    @EventListener
    void hear(IncidentEvent event) {
        Step step = next.get();
        if (step == null || step.heard++ != step.plan.event()) {
            return;
        }
        Plan plan = step.plan;
        switch (plan.kind()) {
            case AT_AN_EVENT -> {
                happened.incrementAndGet();
                throw new Mishap(plan.kind());
            }
            case CONNECTION_CUT -> {
                happened.incrementAndGet();
                Integer connection = jdbc.queryForObject("select pg_backend_pid()", Integer.class);
                owner.sql("select pg_terminate_backend(:connection, 1000)")
                        .param("connection", connection)
                        .query(Boolean.class)
                        .single();
            }
            case BEFORE_THE_COMMIT, AFTER_THE_COMMIT ->
                TransactionSynchronizationManager.registerSynchronization(new AtTheCommit(plan));
        }
    }

    private final class AtTheCommit implements TransactionSynchronization {

        private final Plan plan;

        AtTheCommit(Plan plan) {
            this.plan = plan;
        }

        @Override
        public int getOrder() {
            return plan.order();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            fail(Kind.BEFORE_THE_COMMIT);
        }

        @Override
        public void afterCommit() {
            fail(Kind.AFTER_THE_COMMIT);
        }

        private void fail(Kind here) {
            if (plan.kind() == here) {
                happened.incrementAndGet();
                throw new Mishap(here);
            }
        }
    }
}
