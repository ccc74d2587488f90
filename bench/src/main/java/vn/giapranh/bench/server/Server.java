package vn.giapranh.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giapranh.bench.UnmeasurableException;

/** The server as {@code ./giapranh} starts it, on a data directory of its own below {@code bench/target/data}. */
final class Server implements AutoCloseable {

    private static final Path BUILT = Path.of("app/target/server");
    private static final Path DATA = Path.of("bench/target/data");
    private static final Duration FIRST_START = Duration.ofMinutes(5);
    private static final Pattern TOKEN = Pattern.compile("\"(\\d{2,5})\"\\s*:\\s*\"([^\"]+)\"");

    private final Path data;
    private final URI address;
    private final Process process;

    private Server(Path data, URI address, Process process) {
        this.data = data;
        this.address = address;
        this.process = process;
    }

    /** Starts on an empty database with the ground of four wards and without a single incident. */
    static Server onEmptyGround(String name, String... settings) throws IOException, InterruptedException {
        return start(fresh(name), settings);
    }

    static Server start(Path data, String... settings) throws IOException, InterruptedException {
        if (Files.notExists(BUILT.resolve("app.jar"))) {
            throw new UnmeasurableException("The server is not built: start through ./giapranh bench.");
        }
        URI address = URI.create("http://127.0.0.1:" + freePort());
        List<String> command = java();
        command.add("--server.port=" + address.getPort());
        command.add("--giapranh.demo=true");
        command.add("--giapranh.demo.months=0");
        command.addAll(List.of(settings));
        Process process = process(data, command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        var server = new Server(data, address, process);
        awaitFirstPage(address, process, FIRST_START, data.resolve("server.log"));
        return server;
    }

    /** An empty data directory of that name. */
    static Path fresh(String name) throws IOException {
        Path data = DATA.resolve(name).toAbsolutePath();
        if (Files.exists(data)) {
            try (Stream<Path> old = Files.walk(data)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(data);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Returns as soon as the page of sign-in is answered with 200. */
    static void awaitFirstPage(URI address, Process process, Duration atMost, Path log)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/sign-in")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        process.destroy();
        throw new IllegalStateException("the server did not start; its words are in " + log);
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path cache = BUILT.resolve("app.aot");
        if (Files.exists(cache)) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8", "-jar", BUILT.resolve("app.jar").toString()));
        return command;
    }

    private static ProcessBuilder process(Path data, List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("GIAPRANH_DATA", data.toString());
        return builder;
    }

    URI address() {
        return address;
    }

    Path data() {
        return data;
    }

    /** Processor time the server's process has used so far. */
    double cpuMillis() {
        return ProcessTimes.ofOne(process.pid());
    }

    /** Each ward's token. */
    Map<String, String> tokens() throws IOException, InterruptedException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(command("tokens"));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    Postgres postgres() throws IOException, InterruptedException {
        return Postgres.at(command("db", "url").strip(), data);
    }

    private String command(String... words) throws IOException, InterruptedException {
        List<String> command = java();
        command.add("command");
        command.addAll(List.of(words));
        Process beside = process(data, command)
                .redirectError(data.resolve("command.log").toFile())
                .start();
        String answer = new String(beside.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (beside.waitFor() != 0) {
            throw new IllegalStateException(
                    "\"" + String.join(" ", words) + "\" failed: " + Files.readString(data.resolve("command.log")));
        }
        return answer;
    }

    /** Stops the server, which stops its PostgreSQL. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the server wrote to its log. */
    String log() {
        try {
            return Files.readString(data.resolve("server.log"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
