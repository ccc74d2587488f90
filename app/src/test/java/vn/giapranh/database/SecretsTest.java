package vn.giapranh.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @Test
    void the_same_secret_and_purpose_give_the_same_key_and_two_purposes_two() {
        var one = Secrets.of("0123456789abcdef0123456789abcdef");
        var other = Secrets.of("0123456789abcdef0123456789abcdef");
        assertThat(one.password("door")).isEqualTo(other.password("door")).isNotEqualTo(one.password("window"));
        assertThat(one.key("door", "AES").getEncoded()).hasSize(32);
    }

    @Test
    void a_secret_too_short_to_be_one_is_refused() {
        assertThatThrownBy(() -> Secrets.of("123456")).hasMessageContaining("at least 32 characters");
    }

    @Test
    void the_kept_secret_is_made_once_and_readable_by_its_owner_only(@TempDir Path directory) throws Exception {
        String first = Secrets.kept(directory).password("door");
        assertThat(Secrets.kept(directory).password("door")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }
}
