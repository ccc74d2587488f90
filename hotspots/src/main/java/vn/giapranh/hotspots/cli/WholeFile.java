package vn.giapranh.hotspots.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file wholly or not at all: first beside it, then moved into its place. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, CharSequence text) throws UnusableFileException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
            // An interrupt may end the process between here and the move.
            part.toFile().deleteOnExit();
            try {
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UnusableFileException(file + " cannot be written: " + e);
        }
    }
}
