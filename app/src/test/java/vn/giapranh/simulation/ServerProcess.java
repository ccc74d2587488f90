package vn.giapranh.simulation;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giapranh.database.KeptDatabase;

/** The real server as a process of its own, with the PostgreSQL that it keeps in its data directory. */
final class ServerProcess {

    private static final Pattern READY = Pattern.compile("Giáp Ranh: http://127\\.0\\.0\\.1:(\\d+)");
    private static final Pattern TRAIL = Pattern.compile("audit: (sound|THE TRAIL|.* failed).*");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final KeptDatabase database;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuffer said = new StringBuffer();
    private final int port;

    private ServerProcess(Process process, KeptDatabase database) throws InterruptedException {
        this.process = process;
        this.database = database;
        Thread.ofVirtual().start(this::read);
        this.port = Integer.parseInt(await(READY).group(1));
    }

    /** Starts it; back when it serves. */
    static ServerProcess start(Path data, String... settings) throws IOException, InterruptedException {
        Files.createDirectories(data);
        List<String> all = new ArrayList<>(List.of("--server.port=0"));
        all.addAll(Arrays.asList(settings));
        return new ServerProcess(java(data, all).redirectErrorStream(true).start(), new KeptDatabase(data));
    }

    /** What a command beside the server prints; it must succeed. */
    static String command(Path data, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("command"));
        all.addAll(Arrays.asList(words));
        Process process =
                java(data, all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", words) + " ended with " + process.exitValue() + ": " + printed);
        }
        return printed;
    }

    private static ProcessBuilder java(Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // starts ten times and runs for seconds
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                "vn.giapranh.GiapRanh"));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("GIAPRANH_DATA", data.toString());
        process.environment().remove("GIAPRANH_SECRET");
        return process;
    }

    /** What the server has on its class path: everything but the tests. */
    private static String classPath() {
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(tests.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    int port() {
        return port;
    }

    KeptDatabase database() {
        return database;
    }

    /** What the check of the trail that follows every start says. */
    String trail() throws InterruptedException {
        return await(TRAIL).group();
    }

    /** Everything it has printed. */
    String said() {
        return said.toString();
    }

    /** The end without a warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The same for its PostgreSQL, with all that works for it. */
    void killPostgres() throws IOException {
        ProcessHandle postmaster = database.postmaster().orElseThrow();
        List<ProcessHandle> children = postmaster.children().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
    }

    /** The orderly end, by which PostgreSQL stops too. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not stop:\n" + said);
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private Matcher await(Pattern wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new AssertionError("the server has not said " + wanted + ", but:\n" + said);
            }
            Matcher found = wanted.matcher(line);
            if (found.find()) {
                return found;
            }
        }
    }

    private void read() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                lines.add(line);
            }
        } catch (IOException killed) {
            said.append("(killed)\n");
        }
    }
}
