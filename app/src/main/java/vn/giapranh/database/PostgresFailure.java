package vn.giapranh.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator the sentence instead of a stack trace. */
class PostgresFailure extends AbstractFailureAnalyzer<PostgresException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PostgresException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
