package vn.giapranh.database;

import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giapranh.kernel.Actor;

/**
 * Lets a transaction see what its actor may see, and nothing more. Around every transactional method whose first
 * parameter is an {@link Actor} it sets the database role and the setting {@code giapranh.ward} for the transaction,
 * in one round trip; the policies of the tables do the rest. A call inside a call takes on its own actor and gives the
 * outer one back when it returns. A transaction without an actor stays {@code giapranh_server}, to whom no shared
 * table shows a row.
 */
final class RowSecurity implements MethodInterceptor {

    private static final String SET = "select set_config('role', ?, true), set_config('giapranh.ward', ?, true)";
    private static final String ABORTED = "25P02";

    private final ObjectProvider<JdbcTemplate> jdbc;

    RowSecurity(ObjectProvider<JdbcTemplate> jdbc) {
        this.jdbc = jdbc;
    }

    /** The methods concerned. */
    static final class Methods extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return method.getParameterCount() > 0
                    && Actor.class.isAssignableFrom(method.getParameterTypes()[0])
                    && (AnnotatedElementUtils.hasAnnotation(method, Transactional.class)
                            || AnnotatedElementUtils.hasAnnotation(type, Transactional.class));
        }
    }

    /** What the database is told about an actor. */
    record Sight(String role, String ward) {

        static final Sight NONE = new Sight("none", "");

        static Sight of(Actor actor) {
            return switch (actor) {
                case Actor.Officer officer ->
                    new Sight("giapranh_ward", officer.unit().code());
                case Actor.Organisation organisation ->
                    new Sight("giapranh_ward", organisation.unit().code());
                case Actor.Resident _ -> new Sight("giapranh_resident", "");
                case Actor.Engine _ -> new Sight("giapranh_engine", "");
            };
        }
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(call.getMethod() + " takes an actor but runs in no transaction");
        }
        Sight sight = Sight.of((Actor) Objects.requireNonNull(call.getArguments()[0], "actor"));
        Current current = Current.ofTransaction();
        Sight outer = current.sight;
        if (outer.equals(sight)) {
            return call.proceed();
        }
        boolean endsTransaction =
                TransactionAspectSupport.currentTransactionStatus().isNewTransaction();
        set(current, sight);
        try {
            return call.proceed();
        } finally {
            if (!endsTransaction) {
                giveBack(current, outer);
            }
        }
    }

    private void set(Current current, Sight sight) {
        tell(jdbc.getObject(), sight);
        current.sight = sight;
    }

    /** Tells the running transaction of {@code jdbc} for whom it works, until it ends. */
    static void become(JdbcTemplate jdbc, Actor actor) {
        tell(jdbc, Sight.of(actor));
    }

    private static void tell(JdbcTemplate jdbc, Sight sight) {
        jdbc.execute(SET, (PreparedStatement statement) -> {
            statement.setString(1, sight.role());
            statement.setString(2, sight.ward());
            return statement.execute();
        });
    }

    private void giveBack(Current current, Sight outer) {
        try {
            set(current, outer);
        } catch (DataAccessException failed) {
            boolean nothingMoreCanBeRead =
                    failed.getRootCause() instanceof SQLException cause && ABORTED.equals(cause.getSQLState());
            if (!nothingMoreCanBeRead) {
                throw failed;
            }
        }
    }

    /** What the running transaction has been told. Kept among its synchronizations, which a suspension sets aside. */
    private static final class Current implements TransactionSynchronization {

        private Sight sight = Sight.NONE;

        static Current ofTransaction() {
            for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
                if (each instanceof Current current) {
                    return current;
                }
            }
            var current = new Current();
            TransactionSynchronizationManager.registerSynchronization(current);
            return current;
        }
    }
}
