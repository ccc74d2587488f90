package vn.giapranh.bench.hotspots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import vn.giapranh.bench.UnmeasurableException;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;

/** A real city's assaults of a year, and cities of any size that are as dense where it is dense. */
final class City {

    private static final Path YEAR = Path.of("hotspots/src/test/resources/gold/satscan_chicago2019_stp/events.csv.gz");

    private final Events year;

    private City(Events year) {
        this.year = year;
    }

    static City read() throws Exception {
        if (!Files.exists(YEAR)) {
            throw new UnmeasurableException("There is no " + YEAR + " here: run from the project's folder.");
        }
        return new City(EventsCsv.read(YEAR, Distance.GREAT_CIRCLE));
    }

    Events year() {
        return year;
    }

    /**
     * Events near those of the year, some hundred metres off, on any day.
     *
     * @param places how many distinct places there are at most
     */
    Events grown(int events, int places, int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[places];
        double[] y = new double[places];
        for (int i = 0; i < places; i++) {
            int row = random.nextInt(year.size());
            x[i] = Math.rint((year.x(row) + random.nextDouble(-0.002, 0.002)) * 1e5) / 1e5;
            y[i] = Math.rint((year.y(row) + random.nextDouble(-0.0015, 0.0015)) * 1e5) / 1e5;
        }
        int first = (int) LocalDate.of(2014, 1, 1).toEpochDay();
        Events.Builder grown = new Events.Builder(Distance.GREAT_CIRCLE);
        for (int i = 0; i < events; i++) {
            // Every place once, as long as there are more events than places.
            int place = i < places ? i : random.nextInt(places);
            grown.add(x[place], y[place], first + random.nextInt(days));
        }
        return grown.build();
    }

    /** Writes events as the command reads them. */
    static Path write(Events events, Path file) {
        StringBuilder text = new StringBuilder("lon,lat,date\n");
        for (int i = 0; i < events.size(); i++) {
            text.append(events.x(i)).append(',').append(events.y(i)).append(',');
            text.append(LocalDate.ofEpochDay(events.day(i))).append('\n');
        }
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
