package vn.giapranh.incident.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.ApiClient;

/** A reader of the live stream. */
final class EventEar implements AutoCloseable {

    private final InputStream stream;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();
    private String lastId = "";

    EventEar(ApiClient client, ExecutorService threads) throws IOException, InterruptedException {
        stream = client.stream("/events");
        threads.submit(() -> {
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        });
    }

    /** The data of the next event whose data hold this; everything before it is passed over. */
    JsonNode next(String holding) throws InterruptedException {
        for (String line = poll(); ; line = poll()) {
            heard.add(line);
            if (line.startsWith("id:")) {
                lastId = line.substring(3).strip();
            }
            if (line.startsWith("data:") && line.contains(holding)) {
                return JsonMapper.shared().readTree(line.substring(5));
            }
        }
    }

    private String poll() throws InterruptedException {
        String line = lines.poll(10, TimeUnit.SECONDS);
        assertThat(line).as("an event within ten seconds, after " + heard).isNotNull();
        return line;
    }

    List<String> heard() {
        return heard;
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
