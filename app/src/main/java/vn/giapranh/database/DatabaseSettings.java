package vn.giapranh.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an administrator may set under {@code giapranh.…}.
 *
 * @param data the data directory ({@code GIAPRANH_DATA})
 * @param secret what all keys derive from ({@code GIAPRANH_SECRET}); without it, {@code secret.key} in the data
 *     directory
 * @param modules the modules that have a schema, in the order of their migrations
 * @param beside whether this process works beside a running server: it changes nothing in the database's shape, and
 *     stops no PostgreSQL that another keeps
 */
@ConfigurationProperties("giapranh")
record DatabaseSettings(Path data, @Nullable String secret, List<String> modules, boolean beside) {

    Secrets secrets() {
        return secret == null || secret.isBlank() ? Secrets.kept(data) : Secrets.of(secret);
    }
}
