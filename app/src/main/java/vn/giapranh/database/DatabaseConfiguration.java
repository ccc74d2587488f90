package vn.giapranh.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One database, one pool, one clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableTransactionManagement(order = DatabaseConfiguration.TRANSACTION)
class DatabaseConfiguration {

    /** Row security works inside the transaction: the higher number is the inner one. */
    static final int TRANSACTION = 100;

    static final int ROW_SECURITY = 200;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Secrets secrets(DatabaseSettings settings) {
        return settings.secrets();
    }

    @Bean
    Database database(DataSourceProperties named, Secrets secrets, DatabaseSettings settings) {
        String url = named.getUrl();
        return Database.ready(
                url == null || url.isBlank() ? null : PostgresAddress.of(url, named.getUsername(), named.getPassword()),
                secrets,
                settings);
    }

    /** Closed before the database is: it depends on it. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(Database database) {
        PostgresAddress server = database.server();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setDataSourceProperties(server.properties());
        return pool;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor rowSecurity(ObjectProvider<JdbcTemplate> jdbc) {
        var advisor = new DefaultPointcutAdvisor(new RowSecurity.Methods(), new RowSecurity(jdbc));
        advisor.setOrder(ROW_SECURITY);
        return advisor;
    }
}
