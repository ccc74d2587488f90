package vn.giapranh.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's PostgreSQL, entered as the owner of its database, whom row-level security lets see everything. */
final class Postgres implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("postgresql://([^:]+):([^@]+)@([^:]+):(\\d+)/([^?]+).*");

    private final String user;
    private final String password;
    private final String host;
    private final String port;
    private final String database;
    private final Path data;
    private final Connection connection;

    private Postgres(Matcher address, Path data) throws SQLException {
        this.user = address.group(1);
        this.password = address.group(2);
        this.host = address.group(3);
        this.port = address.group(4);
        this.database = address.group(5);
        this.data = data;
        this.connection =
                DriverManager.getConnection("jdbc:postgresql://" + host + ":" + port + "/" + database, user, password);
    }

    /** @param address as {@code ./giapranh db url} prints it */
    static Postgres at(String address, Path data) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the address of a PostgreSQL");
        }
        try {
            return new Postgres(matcher, data);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    /** Every row as texts, null where SQL says null is kept as the text {@code null}. */
    List<List<String>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException cause) {
            throw new IllegalStateException(sql, cause);
        }
    }

    /** The single value of a query. */
    String value(String sql) {
        return rows(sql).getFirst().getFirst();
    }

    long number(String sql) {
        return Long.parseLong(value(sql));
    }

    /** Runs work in one transaction. */
    void inOneTransaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Processor time that PostgreSQL with all its processes has used so far. */
    double cpuMillis() {
        try {
            String postmaster = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .getFirst();
            return ProcessTimes.ofFamily(Long.parseLong(postmaster.strip()));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A program of PostgreSQL's that enters this database. */
    ProcessBuilder client(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("PGHOST", host);
        builder.environment().put("PGPORT", port);
        builder.environment().put("PGUSER", user);
        builder.environment().put("PGPASSWORD", password);
        builder.environment().put("PGDATABASE", database);
        builder.environment().put("PGSSLMODE", "disable");
        builder.environment().put("PGGSSENCMODE", "disable");
        return builder;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
