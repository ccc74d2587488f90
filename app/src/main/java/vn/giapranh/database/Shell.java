package vn.giapranh.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short program of the machine and waits for its end. */
final class Shell {

    private static final int SECONDS = 120;

    private Shell() {}

    static boolean succeeds(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    /** @throws IOException with the program's own words when it is missing, fails or does not end */
    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " did not end within " + SECONDS + " seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + words.strip());
        }
    }
}
