package vn.giapranh.bench.hotspots;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;

/**
 * The prospective permutation scan as a textbook says it: shuffle the days of all cases, count all locations again, and take
 * a logarithm for every zone and window that has more than expected. Neighbours are sorted once; one thread.
 */
final class TextbookScan {

    private final int windows;
    private final int[] location;
    private final int[] day;
    private final int last;
    private final int[][] neighbours;

    TextbookScan(Events events, double radiusMetres, int windows) {
        this.windows = windows;
        Map<List<Double>, Integer> numbers = new LinkedHashMap<>();
        location = new int[events.size()];
        day = events.days();
        last = Arrays.stream(day).max().orElseThrow();
        for (int i = 0; i < location.length; i++) {
            location[i] = numbers.computeIfAbsent(List.of(events.x(i), events.y(i)), k -> numbers.size());
        }
        List<List<Double>> places = List.copyOf(numbers.keySet());
        double band = Math.toDegrees(radiusMetres / Distance.EARTH_RADIUS_METRES) * 1.01;
        Map<Long, int[]> rows = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            long row = (long) Math.floor(places.get(i).getLast() / band);
            int place = i;
            rows.merge(
                    row,
                    new int[] {place},
                    (a, b) ->
                            IntStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray());
        }
        neighbours = new int[places.size()][];
        for (int i = 0; i < neighbours.length; i++) {
            List<Double> centre = places.get(i);
            long row = (long) Math.floor(centre.getLast() / band);
            record Near(int place, double metres) {}
            neighbours[i] = IntStream.rangeClosed(-1, 1)
                    .mapToObj(step -> rows.getOrDefault(row + step, new int[0]))
                    .flatMapToInt(Arrays::stream)
                    .mapToObj(place -> new Near(
                            place,
                            Distance.GREAT_CIRCLE.metres(
                                    centre.getFirst(),
                                    centre.getLast(),
                                    places.get(place).getFirst(),
                                    places.get(place).getLast())))
                    .filter(near -> near.metres <= radiusMetres)
                    .sorted(java.util.Comparator.comparingDouble(Near::metres))
                    .mapToInt(Near::place)
                    .toArray();
        }
    }

    int centres() {
        return neighbours.length;
    }

    /** The highest statistic after a shuffle. */
    double replicate(SplittableRandom random) {
        for (int i = day.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int one = day[i];
            day[i] = day[j];
            day[j] = one;
        }
        int[] ofLocation = new int[neighbours.length];
        int[][] recent = new int[neighbours.length][windows];
        int[] ofWindow = new int[windows];
        for (int i = 0; i < day.length; i++) {
            ofLocation[location[i]]++;
            for (int w = last - day[i]; w < windows; w++) {
                recent[location[i]][w]++;
                ofWindow[w]++;
            }
        }
        double best = 0;
        double n = day.length;
        for (int[] zone : neighbours) {
            int[] cases = new int[windows];
            int inZone = 0;
            for (int member : zone) {
                inZone += ofLocation[member];
                for (int w = 0; w < windows; w++) {
                    cases[w] += recent[member][w];
                    double expected = inZone * (double) ofWindow[w] / n;
                    double c = cases[w];
                    if (c >= 2 && c > expected) {
                        best = Math.max(
                                best, c * Math.log(c / expected) + (n - c) * Math.log((n - c) / (n - expected)));
                    }
                }
            }
        }
        return best;
    }
}
