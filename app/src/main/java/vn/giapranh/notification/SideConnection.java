package vn.giapranh.notification;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Opens connections beside the pool, for the two that stay open for ever: the one that rings and the one that listens. */
@Component
class SideConnection {

    static final String CHANNEL = "giapranh_live";

    private final DataSource pool;

    SideConnection(DataSource pool) {
        this.pool = pool;
    }

    /** A connection in autocommit, as the same login as the pool's. Its commits do not wait for the disk. */
    Connection open(String name) throws SQLException {
        HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
        Properties login = new Properties();
        login.putAll(hikari.getDataSourceProperties());
        login.setProperty("ApplicationName", "giapranh-" + name);
        login.setProperty("connectTimeout", "5");
        login.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(hikari.getJdbcUrl(), login);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
