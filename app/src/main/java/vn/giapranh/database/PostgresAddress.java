package vn.giapranh.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a PostgreSQL database is and as whom to enter it.
 *
 * @param url {@code jdbc:postgresql:…}, without user and password
 */
record PostgresAddress(String url, String username, String password) {

    /** Of the driver's settings those that libpq has too, with libpq's name. */
    private static final Map<String, String> LIBPQ_NAMES = Map.of(
            "sslmode", "sslmode",
            "sslrootcert", "sslrootcert",
            "sslcert", "sslcert",
            "sslkey", "sslkey",
            "gssEncMode", "gssencmode",
            "connectTimeout", "connect_timeout");

    private static final String NAMES_AND_SECRETS = "(?<=[?&])(user|password)=[^&]*&?";

    /** From the three settings an administrator gives; user and password may stand in the URL instead. */
    static PostgresAddress of(String url, @Nullable String username, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("spring.datasource.url must begin with jdbc:postgresql:");
        }
        Properties inUrl = Driver.parseURL(url, new Properties());
        if (inUrl == null) {
            throw new IllegalArgumentException("spring.datasource.url is not a PostgreSQL address");
        }
        String bare = url.replaceAll(NAMES_AND_SECRETS, "").replaceAll("[?&]$", "");
        return new PostgresAddress(
                bare,
                username != null ? username : inUrl.getProperty("user", "postgres"),
                password != null ? password : inUrl.getProperty("password", ""));
    }

    /** The same database for somebody else. */
    PostgresAddress as(String other, String otherPassword) {
        return new PostgresAddress(url, other, otherPassword);
    }

    /** What every connection of ours says of itself: extensions are found, and no row's content gets into a log. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("currentSchema", "public,extensions");
        properties.setProperty("ApplicationName", "giapranh");
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    Connection connect() throws SQLException {
        Connection connection = new Driver().connect(url, properties());
        if (connection == null) {
            throw new SQLException("not a PostgreSQL address");
        }
        return connection;
    }

    /**
     * The same address as {@code psql}, {@code pg_dump} and {@code pgbench} read it, password and all. Settings that only
     * the driver knows are left out: libpq refuses an address with a setting it does not know.
     */
    String libpq() {
        String[] parts = url.split("\\?", 2);
        String settings = parts.length == 1
                ? ""
                : Stream.of(parts[1].split("&"))
                        .map(setting -> setting.split("=", 2))
                        .filter(setting -> setting.length == 2 && LIBPQ_NAMES.containsKey(setting[0]))
                        .map(setting -> LIBPQ_NAMES.get(setting[0]) + "=" + setting[1])
                        .collect(Collectors.joining("&"));
        String place = parts[0].replaceFirst("^jdbc:postgresql:(//)?", "");
        String host = parts[0].startsWith("jdbc:postgresql://") ? place : "localhost/" + place;
        return "postgresql://" + encoded(username) + ":" + encoded(password) + "@" + host
                + (settings.isEmpty() ? "" : "?" + settings);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return username + "@" + url;
    }
}
