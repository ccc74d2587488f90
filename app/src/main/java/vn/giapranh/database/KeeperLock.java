package vn.giapranh.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who keeps a data directory. The system gives the lock back when its holder dies, however it dies. */
final class KeeperLock implements AutoCloseable {

    private final FileChannel channel;

    private KeeperLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when another still holds it after the given time. */
    static Optional<KeeperLock> take(Path dataDirectory, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            FileChannel channel = FileChannel.open(
                    dataDirectory.resolve("keeper.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (tryLock(channel) == null) {
                if (System.nanoTime() - end >= 0) {
                    channel.close();
                    return Optional.empty();
                }
                Thread.sleep(100);
            }
            return Optional.of(new KeeperLock(channel));
        } catch (IOException cause) {
            throw new PostgresException("Cannot write to the data directory " + dataDirectory, cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new PostgresException("Cannot give back the data directory", cause);
        }
    }
}
