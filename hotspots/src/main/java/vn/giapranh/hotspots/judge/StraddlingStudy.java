package vn.giapranh.hotspots.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.near.Metric;
import vn.giapranh.hotspots.near.NearPairs;
import vn.giapranh.hotspots.near.Places;

/** Plants clusters across the border of two wards and lets them look, together and each alone; see the package. */
public final class StraddlingStudy {

    private static final int MOST_DRAWS = 10_000;

    private final Events real;
    private final List<String> wards;
    private final Watching watching;
    private final double plantMetres;
    private final int plantDays;
    private final List<double[]> sites;
    private final int firstDay;
    private final int lastDay;

    private StraddlingStudy(
            Events real,
            List<String> wards,
            Watching watching,
            double plantMetres,
            int plantDays,
            List<double[]> sites) {
        this.real = real;
        this.wards = wards;
        this.watching = watching;
        this.plantMetres = plantMetres;
        this.plantDays = plantDays;
        this.sites = sites;
        this.firstDay = Arrays.stream(real.days()).min().orElse(0) + watching.historyDays() - 1;
        this.lastDay = Arrays.stream(real.days()).max().orElse(0) - plantDays + 1;
        if (lastDay < firstDay) {
            throw new IllegalArgumentException("the events span fewer days than the history and a plant");
        }
    }

    /**
     * A study over the events of two wards.
     *
     * @param all real events, each with its jurisdiction; those of other wards are left out
     * @param plantMetres the radius in which planted events lie around a site
     * @param plantDays the stretch in which they happen
     */
    public static StraddlingStudy of(
            Events all, String ward, String neighbour, Watching watching, double plantMetres, int plantDays) {
        if (!(plantMetres > 0) || plantDays < 1) {
            throw new IllegalArgumentException("a plant has a radius above 0 and one day or more");
        }
        List<String> wards = List.of(ward, neighbour);
        Events real =
                all.where(row -> all.jurisdiction(row).filter(wards::contains).isPresent());
        Places places = Places.of(
                real.xs(), real.ys(), real.distance() == Distance.PLANAR ? Metric.EUCLIDEAN : Metric.GREAT_CIRCLE);
        List<double[]> sites = new ArrayList<>();
        NearPairs.visit(places, plantMetres, (i, j, metres) -> {
            if (!real.jurisdiction(i).equals(real.jurisdiction(j))) {
                sites.add(new double[] {(real.x(i) + real.x(j)) / 2, (real.y(i) + real.y(j)) / 2});
            }
        });
        if (sites.isEmpty()) {
            throw new IllegalArgumentException(
                    "no event of " + ward + " is within " + plantMetres + " metres of one of " + neighbour);
        }
        return new StraddlingStudy(real, wards, watching, plantMetres, plantDays, sites);
    }

    /** Plants clusters of one size, one a trial. */
    public Detected detect(int size, int trials, long seed) {
        if (size < 2) {
            throw new IllegalArgumentException("a cluster that straddles a border has two events or more");
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Detected.Trial> outcomes = new ArrayList<>();
        for (int trial = 0; trial < trials; trial++) {
            Plant plant = plant(size, random);
            Events events = plant.addedTo(real);
            outcomes.add(new Detected.Trial(
                    firstAlarm(List.of(events), plant, seed), firstAlarm(byWard(events), plant, seed)));
        }
        return new Detected(size, outcomes);
    }

    /** Looks on days drawn at random, without plant. */
    public FalseAlarms falseAlarms(int days, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int jointly = 0;
        int alone = 0;
        for (int i = 0; i < days; i++) {
            int today = random.nextInt(firstDay, lastDay + 1);
            jointly += watching.alarms(real, today, seed).isEmpty() ? 0 : 1;
            alone += byWard(real).stream()
                            .allMatch(own -> watching.alarms(own, today, seed).isEmpty())
                    ? 0
                    : 1;
        }
        return new FalseAlarms(days, jointly, alone);
    }

    private List<Events> byWard(Events events) {
        return wards.stream()
                .map(ward -> events.where(
                        row -> events.jurisdiction(row).filter(ward::equals).isPresent()))
                .toList();
    }

    private OptionalInt firstAlarm(List<Events> views, Plant plant, long seed) {
        for (int since = 0; since < plant.days(); since++) {
            int today = plant.firstDay() + since;
            for (Events view : views) {
                if (watching.alarms(view, today, seed).stream().anyMatch(plant::isMetBy)) {
                    return OptionalInt.of(since);
                }
            }
        }
        return OptionalInt.empty();
    }

    Plant plant(int size, SplittableRandom random) {
        int start = random.nextInt(firstDay, lastDay + 1);
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            double[] site = sites.get(random.nextInt(sites.size()));
            List<Plant.Incident> incidents = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                double[] place = around(site, random);
                incidents.add(new Plant.Incident(
                        place[0], place[1], start + random.nextInt(plantDays), wardOf(place[0], place[1])));
            }
            if (incidents.stream().map(Plant.Incident::ward).distinct().count() == 2) {
                return new Plant(start, plantDays, incidents);
            }
        }
        throw new IllegalArgumentException("no plant of " + size + " events falls on both sides of the border");
    }

    private double[] around(double[] site, SplittableRandom random) {
        double metres = plantMetres * Math.sqrt(random.nextDouble());
        double angle = random.nextDouble(2 * Math.PI);
        double east = metres * Math.cos(angle);
        double north = metres * Math.sin(angle);
        if (real.distance() == Distance.PLANAR) {
            return new double[] {site[0] + east, site[1] + north};
        }
        double metresPerLon = Cells.METRES_PER_DEGREE * Math.cos(Math.toRadians(site[1]));
        return new double[] {site[0] + east / metresPerLon, site[1] + north / Cells.METRES_PER_DEGREE};
    }

    private String wardOf(double x, double y) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < real.size(); row++) {
            double metres = real.distance().metres(x, y, real.x(row), real.y(row));
            if (metres < least) {
                least = metres;
                nearest = row;
            }
        }
        return real.jurisdiction(nearest).orElseThrow();
    }
}
