package canary;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks SQL and is no store. */
public record Postman(JdbcClient jdbc) {}
