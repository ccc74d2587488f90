package vn.giapranh.hotspots.scan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.CsvTable;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;
import vn.giapranh.hotspots.UnreadableTableException;

/**
 * What is at risk at places: a population, or a baseline of expected cases, at one date or several and in strata. The package
 * says how it becomes expected cases.
 *
 * @param rows in any order
 * @param isBaseline whether the numbers are expected cases of one step of time, right as they are, and no population
 */
public record Population(List<Row> rows, boolean isBaseline, Distance distance) {

    /**
     * A number at a place.
     *
     * @param x longitude in degrees, or x in metres
     * @param y latitude in degrees, or y in metres
     * @param stratum empty when there is one
     * @param epochDay the date of the number; {@link #ALWAYS} when it has none
     */
    public record Row(double x, double y, String stratum, int epochDay, double number) {}

    /** No date: the number holds for the whole period. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    public Population {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (!(row.number >= 0 && Double.isFinite(row.number))) {
                throw new IllegalArgumentException("a population is a number of 0 or more, not " + row.number);
            }
        }
    }

    /**
     * Reads {@code population} or {@code baseline} with {@code lon,lat} ({@code x,y}) or {@code location}; {@code date} or
     * {@code year} when given; and the columns that name a stratum.
     */
    public static Population read(Path file, Distance distance, ListedLocations listed, List<String> strata)
            throws UnreadableTableException {
        List<Row> rows = new ArrayList<>();
        boolean[] baseline = {false};
        CsvTable.read(file, table -> {
            OptionalInt people = table.find("population");
            baseline[0] = people.isEmpty();
            int number = people.isPresent() ? people.getAsInt() : table.require("baseline", "population");
            OptionalInt date = table.find("date", "year", "timestamp");
            var place = vn.giapranh.hotspots.PlaceColumns.of(table, distance, listed);
            int[] stratumColumns = new int[strata.size()];
            for (int i = 0; i < stratumColumns.length; i++) {
                stratumColumns[i] = table.require(strata.get(i));
            }
            return () -> {
                place.find();
                double value = table.number(number);
                if (value < 0) {
                    throw table.wrong("the number at risk is negative: " + value);
                }
                int day = date.isEmpty()
                        ? ALWAYS
                        : baseline[0] ? table.day(date.getAsInt()) : middle(table, date.getAsInt());
                rows.add(new Row(place.x(), place.y(), table.joined(stratumColumns), day, value));
            };
        });
        return new Population(rows, baseline[0], distance);
    }

    /** A bare year stands for 1 July, a bare month for its 15th. */
    private static int middle(CsvTable table, int column) throws UnreadableTableException {
        int day = table.day(column);
        String text = table.text(column);
        LocalDate date = LocalDate.ofEpochDay(day);
        if (text.length() == 4) {
            date = date.withMonth(7);
        } else if (text.length() <= 7) {
            date = date.withDayOfMonth(15);
        }
        return Math.toIntExact(date.toEpochDay());
    }

    /** The same numbers at the centres of cells; those of one cell, stratum and date are added up. */
    public Population centred(Cells cells) {
        Map<Row, Double> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            Row at = new Row(
                    cells.centreX(cells.column(row.x)), cells.centreY(cells.row(row.y)), row.stratum, row.epochDay, 0);
            sums.merge(at, row.number, Double::sum);
        }
        List<Row> centred = new ArrayList<>();
        sums.forEach((at, number) -> centred.add(new Row(at.x, at.y, at.stratum, at.epochDay, number)));
        return new Population(centred, isBaseline, distance);
    }

    /** Every place that has a row. */
    ListedLocations places() {
        Set<List<Double>> places = new HashSet<>();
        rows.forEach(row -> places.add(List.of(row.x, row.y)));
        List<List<Double>> all = List.copyOf(places);
        return new ListedLocations(
                all.stream().map(place -> "").toList(),
                all.stream().map(List::getFirst).toList(),
                all.stream().map(List::getLast).toList());
    }

    /** What is expected at every location in every step. */
    Exposure expected(Events cases, Locations locations, StudyPeriod period, int[] stepOfDays, int steps) {
        Map<String, double[][]> atRisk = new LinkedHashMap<>();
        series().forEach((key, series) -> addTo(
                atRisk.computeIfAbsent(key.stratum, k -> new double[locations.size()][steps])[
                        locations.indexOf(key.x, key.y)],
                series,
                period,
                stepOfDays));
        double[][] expected = new double[locations.size()][steps];
        if (isBaseline) {
            int[] daysOfStep = new int[steps];
            for (int step : stepOfDays) {
                daysOfStep[step]++;
            }
            atRisk.values().forEach(table -> add(expected, table, 1));
            for (double[] ofSteps : expected) {
                Arrays.setAll(ofSteps, t -> ofSteps[t] / daysOfStep[t]);
            }
            double sum = Arrays.stream(expected).flatMapToDouble(Arrays::stream).sum();
            if (!(sum > 0)) {
                throw new IllegalArgumentException("the baseline is 0 everywhere");
            }
            return new Exposure.Table(expected);
        }
        Map<String, Long> ofStratum = new HashMap<>();
        boolean oneStratum = atRisk.size() == 1 && atRisk.containsKey("");
        for (int row = 0; row < cases.size(); row++) {
            ofStratum.merge(oneStratum ? "" : cases.category(row).orElse(""), (long) cases.count(row), Long::sum);
        }
        ofStratum.forEach((stratum, number) -> {
            double[][] table = atRisk.getOrDefault(stratum, new double[0][0]);
            double sum = Arrays.stream(table).flatMapToDouble(Arrays::stream).sum();
            if (!(sum > 0) && number > 0) {
                throw new IllegalArgumentException("there are cases"
                        + (stratum.isEmpty() ? "" : " in the stratum " + stratum) + ", but no population");
            }
            add(expected, table, number / Math.max(sum, Double.MIN_NORMAL));
        });
        return new Exposure.Table(expected);
    }

    private static void add(double[][] to, double[][] table, double factor) {
        for (int i = 0; i < table.length; i++) {
            for (int t = 0; t < table[i].length; t++) {
                to[i][t] += table[i][t] * factor;
            }
        }
    }

    private record Key(double x, double y, String stratum) {}

    private Map<Key, List<Row>> series() {
        Map<Key, List<Row>> series = new LinkedHashMap<>();
        rows.forEach(
                row -> series.computeIfAbsent(new Key(row.x + 0.0, row.y + 0.0, row.stratum), k -> new ArrayList<>())
                        .add(row));
        series.values().forEach(rowsOfKey -> rowsOfKey.sort(Comparator.comparingInt(Row::epochDay)));
        return series;
    }

    /** Adds up days: of a population interpolated, of a baseline each as given. */
    private void addTo(double[] ofSteps, List<Row> series, StudyPeriod period, int[] stepOfDays) {
        int start = Math.toIntExact(period.from().toEpochDay());
        int next = 0;
        for (int i = 0; i < stepOfDays.length; i++) {
            double noon = start + i + 0.5;
            while (next < series.size() && series.get(next).epochDay <= noon) {
                next++;
            }
            ofSteps[stepOfDays[i]] += isBaseline ? series.get(Math.max(0, next - 1)).number : at(noon, series, next);
        }
    }

    private static double at(double noon, List<Row> series, int next) {
        Row before = series.get(Math.max(0, next - 1));
        Row after = series.get(Math.min(series.size() - 1, next));
        if (before.epochDay >= noon || after.epochDay <= noon || before.epochDay == after.epochDay) {
            return next == 0 ? after.number : before.number;
        }
        double share = (noon - before.epochDay) / ((double) after.epochDay - before.epochDay);
        return before.number + share * (after.number - before.number);
    }
}
