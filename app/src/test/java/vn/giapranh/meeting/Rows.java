package vn.giapranh.meeting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;

/** The tables as a query sees them that no rule of ours stands before. */
@TestComponent
class Rows {

    private final JdbcClient jdbc;
    private final Environment environment;

    Rows(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** All notes that a transaction of the actor can read. */
    @Transactional
    public List<String> notesAs(Actor actor) {
        List<String> notes = new ArrayList<>();
        jdbc.sql("select words from meeting.own_note").query(row -> {
            notes.add(String.valueOf(row.getString("words")));
        });
        return notes;
    }

    /** The kinds and days of a conclusion's reminders, in the order in which they were written. */
    public List<String> remindersOf(ConclusionNumber conclusion) {
        return read("select kind || ' ' || due_on from meeting.reminder where conclusion = '" + conclusion
                + "' order by at");
    }

    private List<String> read(String sql) {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                java.sql.ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }

    /** As the owner of the database, past every policy. */
    public int change(String sql) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
