package vn.giapranh.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The last seal this node made, written down outside the database: {@code audit-<identity>.anchor} in the data directory,
 * one line with number, time and hash. Without it, a tail of entries removed together with the seals over it would leave
 * a shorter trail that fits. A trail without a file (another node made the seals, the directory is new) is checked
 * without.
 */
@Component
class Anchor {

    private final Path directory;

    Anchor(@Value("${giapranh.data}") Path directory) {
        this.directory = directory;
    }

    Optional<SealMark> read(UUID identity) {
        try {
            List<String> words =
                    List.of(Files.readString(file(identity)).strip().split(" ", -1));
            return Optional.of(new SealMark(Long.parseLong(words.get(0)), Instant.parse(words.get(1)), words.get(2)));
        } catch (java.nio.file.NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read the anchor of the audit trail", cause);
        }
    }

    /** After the seal's transaction has committed: a seal that was rolled back must not be missed. */
    void write(UUID identity, SealMark mark) {
        try {
            Files.createDirectories(directory);
            Path whole = Files.createTempFile(directory, "audit", ".new");
            Files.writeString(whole, mark.number() + " " + mark.at() + " " + mark.hash() + "\n");
            Files.move(whole, file(identity), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write the anchor of the audit trail", cause);
        }
    }

    private Path file(UUID identity) {
        return directory.resolve("audit-" + identity + ".anchor");
    }
}
