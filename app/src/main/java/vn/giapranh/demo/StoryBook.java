package vn.giapranh.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.incident.Kind;

/**
 * What the invented incidents are made of, as {@code demo/incidents.yaml} says it; that file explains every field.
 *
 * @param mark what every report's words begin with
 * @param hours by the profile's name, 24 weights each
 */
record StoryBook(
        String mark,
        double incidentsPerDay,
        Map<String, List<Double>> hours,
        Map<Kind, KindFacts> kinds,
        List<Hotspot> hotspots,
        Map<Kind, List<String>> phrases,
        List<String> offers,
        List<String> declines,
        List<String> decisions,
        List<String> tasks,
        List<String> aids,
        List<String> resolutions,
        List<String> answers) {

    private static final String FILE = "/demo/incidents.yaml";

    record KindFacts(
            double share, String hours, double weekend, double tet, double rain, Roads roads, List<Double> urgency) {}

    record Hotspot(
            Kind kind,
            String border,
            Roads roads,
            String hours,
            List<Integer> days,
            int from,
            int until,
            int count,
            double spreadMetres,
            boolean byTurns) {}

    /** Which roads an incident of a kind happens on. */
    enum Roads {
        MAIN,
        SIDE,
        ANY;

        boolean includes(boolean mainRoad) {
            return switch (this) {
                case MAIN -> mainRoad;
                case SIDE -> !mainRoad;
                case ANY -> true;
            };
        }
    }

    KindFacts factsOf(Kind kind) {
        return there(kinds, kind);
    }

    List<String> phrasesOf(Kind kind) {
        return there(phrases, kind);
    }

    List<Double> hoursOf(String profile) {
        return there(hours, profile);
    }

    private static <K, V> V there(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> FILE + " says nothing of " + key);
    }

    static StoryBook read() {
        try (InputStream file = StoryBook.class.getResourceAsStream(FILE)) {
            Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(file));
            return JsonMapper.shared().convertValue(yaml, StoryBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
