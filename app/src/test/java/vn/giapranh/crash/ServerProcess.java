package vn.giapranh.crash;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The server as an administrator starts it: a process of its own, with its own PostgreSQL on a folder that stays. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;

    private ServerProcess(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Starts it and waits for its first page. The ground of the demo world is laid into an empty folder. */
    static ServerProcess start(Path data) throws IOException {
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = java(
                data,
                List.of(
                        "--server.port=" + port,
                        "--giapranh.demo=true",
                        "--giapranh.demo.months=0",
                        "--giapranh.demo.data=../data"),
                ProcessBuilder.Redirect.appendTo(log.toFile()));
        var server = new ServerProcess(data, log, port, process);
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(server::isReady);
        return server;
    }

    private boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new AssertionError("the server ended: " + Files.readString(log));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address("/sign-in")).timeout(Duration.ofSeconds(10));
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As a power cut: the server and every process of its PostgreSQL end in the middle of what they do. */
    void kill() throws IOException {
        String first = Files.readAllLines(postmasterFile()).getFirst();
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle(), postmaster));
        postmaster.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Path postmasterFile() throws IOException {
        try (var files = Files.walk(data, 3)) {
            return files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What a command of the launcher prints; it must end well. */
    static String command(Path data, String... words) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("command"));
        arguments.addAll(Arrays.asList(words));
        Process command = java(data, arguments, ProcessBuilder.Redirect.PIPE);
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor(60, SECONDS)).isTrue();
        assertThat(command.exitValue()).as(said).isZero();
        return said;
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Process java(Path data, List<String> arguments, ProcessBuilder.Redirect out) throws IOException {
        String classes = Arrays.stream(Objects.requireNonNull(
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
                        .split(File.pathSeparator, -1))
                .filter(entry -> !entry.replace(File.separatorChar, '/').endsWith("/target/test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                "vn.giapranh.GiapRanh"));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectOutput(out).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIAPRANH_DATA", data.toString());
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
