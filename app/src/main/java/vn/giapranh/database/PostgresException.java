package vn.giapranh.database;

/** PostgreSQL cannot be had; the message is one sentence for the administrator who starts the server. */
class PostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
