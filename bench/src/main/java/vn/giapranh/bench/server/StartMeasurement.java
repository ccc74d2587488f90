package vn.giapranh.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.giapranh.bench.Figures;
import vn.giapranh.bench.Measurement;
import vn.giapranh.bench.Sample;

/** From {@code ./giapranh} to the first page, on data that are there already, against ten seconds. */
public final class StartMeasurement implements Measurement {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int STARTS = 5;
    private static final double MOST_SECONDS = 10;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String summary() {
        return "second start to the first page by ./giapranh, against 10 s";
    }

    @Override
    public void run(Figures figures) throws Exception {
        Path data = Server.fresh("start");
        double first = start(data);
        Sample seconds = new Sample();
        for (int start = 0; start < STARTS; start++) {
            seconds.add(start(data));
        }
        figures.beside(
                "start: first, an empty database", "%.1f s".formatted(first), "second start", first / seconds.median());
        figures.within("start: second, median", seconds.median(), MOST_SECONDS, "s");
        figures.within("start: second, slowest", seconds.percentile(1), MOST_SECONDS, "s");
    }

    /** Seconds to the first page; stopped as Ctrl-C does. */
    private static double start(Path data) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + Server.freePort());
        Path log = data.resolve("start.log");
        var command =
                new ProcessBuilder("./giapranh", "--server.port=" + address.getPort(), "--giapranh.demo.months=0");
        command.environment().put("GIAPRANH_DATA", data.toString());
        long begun = System.nanoTime();
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Server.awaitFirstPage(address, process, PATIENCE, log);
        double seconds = (System.nanoTime() - begun) / 1e9;
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not stop");
        }
        return seconds;
    }
}
