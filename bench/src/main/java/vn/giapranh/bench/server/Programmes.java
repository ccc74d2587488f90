package vn.giapranh.bench.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A programme for each unit of the demo world. */
final class Programmes {

    private final Map<String, Programme> byUnit = new TreeMap<>();

    Programmes(Server server, HttpClient http) throws IOException, InterruptedException {
        server.tokens().forEach((unit, token) -> byUnit.put(unit, new Programme(http, server.address(), token)));
    }

    Programme of(String unit) {
        Programme programme = byUnit.get(unit);
        if (programme == null) {
            throw new IllegalArgumentException(unit + " has no token");
        }
        return programme;
    }

    Collection<Programme> all() {
        return byUnit.values();
    }
}
