package vn.giapranh.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs one measurement by its name, or names them. Ends with 0 when every limit is met, 1 when one is missed, 2 when asked wrongly. */
public final class Bench {

    /** One measurement: takes the words after its name, returns whether every limit is met. */
    @FunctionalInterface
    interface Measurement {
        boolean run(List<String> words) throws Exception;
    }

    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of("locate", Locate::run));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Measurement measurement = args.length == 0 ? null : MEASUREMENTS.get(args[0]);
        if (measurement == null) {
            System.err.println("usage: bench NAME, one of: " + String.join(", ", MEASUREMENTS.keySet()));
            System.exit(2);
            return;
        }
        System.exit(measurement.run(List.of(args).subList(1, args.length)) ? 0 : 1);
    }
}
