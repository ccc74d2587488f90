package vn.giapranh.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** How our own PostgreSQL runs, where that differs from PostgreSQL's defaults. */
final class PostgresSettings {

    private PostgresSettings() {}

    static Map<String, String> of(EmbeddedPostgres.Durability durability, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("shared_buffers", "256MB");
        settings.put("jit", "off"); // our statements are short; compiling them costs more than it saves
        settings.put("idle_in_transaction_session_timeout", "60s");
        // One week of logs and no more; terse, so that no content of a row is written there.
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_size", "0");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        if (durability == EmbeddedPostgres.Durability.FORGETFUL) {
            settings.put("fsync", "off");
            settings.put("synchronous_commit", "off");
            settings.put("full_page_writes", "off");
        }
        return settings;
    }
}
