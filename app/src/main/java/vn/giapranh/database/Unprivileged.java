package vn.giapranh.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Started by root, its programs run in a user namespace of their own, where root's
 * files stay theirs without root's powers; where namespaces are forbidden (most containers) they run as {@code nobody},
 * to whom the data directory is then given.
 */
final class Unprivileged {

    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final boolean givesAway;

    private Unprivileged(List<String> prefix, boolean givesAway) {
        this.prefix = prefix;
        this.givesAway = givesAway;
    }

    /** @param pgdata the data directory of PostgreSQL, which may not exist yet */
    static Unprivileged forDirectory(Path pgdata) throws IOException {
        if (uid(Path.of("/proc/self")) != 0) {
            return new Unprivileged(List.of(), false);
        }
        int owner = Files.exists(pgdata) ? uid(pgdata) : 0;
        if (owner != 0) {
            return as(owner);
        }
        var namespace = List.of("unshare", "--user");
        return Shell.succeeds(
                        Stream.concat(namespace.stream(), Stream.of("true")).toList())
                ? new Unprivileged(namespace, false)
                : as(NOBODY);
    }

    private static Unprivileged as(int uid) {
        return new Unprivileged(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--inh-caps=-all"), true);
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives a file or an empty directory to the user the programs run as. */
    void own(Path path) throws IOException {
        if (givesAway) {
            UserPrincipal nobody =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(String.valueOf(NOBODY));
            Files.setOwner(path, nobody);
        }
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
