package vn.giapranh.simulation;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner of the database: past every policy, to look at what is really there. */
record Owner(HikariDataSource pool) implements AutoCloseable {

    Owner(Environment environment) {
        this(pool(environment));
    }

    JdbcClient client() {
        return JdbcClient.create(pool);
    }

    private static HikariDataSource pool(Environment environment) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
        pool.setUsername(environment.getRequiredProperty("spring.datasource.username"));
        pool.setPassword(environment.getRequiredProperty("spring.datasource.password"));
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
