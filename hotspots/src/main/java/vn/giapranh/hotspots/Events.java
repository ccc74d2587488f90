package vn.giapranh.hotspots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;

/**
 * Incidents in columns: where, on which day, how many; a category and a jurisdiction where known.
 *
 * <p>A row with a count stands for so many incidents at one place on one day, so that a ward may give counts of cells
 * instead of incidents.
 */
public final class Events {

    private static final int NONE = -1;

    private final Distance distance;
    private final double[] x;
    private final double[] y;
    private final int[] day;
    private final int[] count;
    private final int[] category;
    private final int[] jurisdiction;
    private final List<String> categories;
    private final List<String> jurisdictions;

    private Events(
            Distance distance,
            double[] x,
            double[] y,
            int[] day,
            int[] count,
            int[] category,
            int[] jurisdiction,
            List<String> categories,
            List<String> jurisdictions) {
        this.distance = distance;
        this.x = x;
        this.y = y;
        this.day = day;
        this.count = count;
        this.category = category;
        this.jurisdiction = jurisdiction;
        this.categories = List.copyOf(categories);
        this.jurisdictions = List.copyOf(jurisdictions);
    }

    /** How far these events are apart: along the great circle in degrees, or on a plane in metres. */
    public Distance distance() {
        return distance;
    }

    /** The number of rows. */
    public int size() {
        return x.length;
    }

    /** The number of incidents: the sum of the counts. */
    public long total() {
        return Arrays.stream(count).asLongStream().sum();
    }

    /** Longitude in degrees, or x in metres. */
    public double x(int row) {
        return x[row];
    }

    /** Latitude in degrees, or y in metres. */
    public double y(int row) {
        return y[row];
    }

    /** Days since 1970-01-01. */
    public int day(int row) {
        return day[row];
    }

    /** How many incidents the row stands for; 0 is allowed. */
    public int count(int row) {
        return count[row];
    }

    /** The category, when the row has one. */
    public Optional<String> category(int row) {
        return category[row] == NONE ? Optional.empty() : Optional.of(categories.get(category[row]));
    }

    /** The code of the jurisdiction, when the row has one. */
    public Optional<String> jurisdiction(int row) {
        return jurisdiction[row] == NONE ? Optional.empty() : Optional.of(jurisdictions.get(jurisdiction[row]));
    }

    /** Every category that occurs, in the order of appearance. */
    public List<String> categories() {
        return categories;
    }

    /** Every jurisdiction that occurs, in the order of appearance. */
    public List<String> jurisdictions() {
        return jurisdictions;
    }

    /** A copy of all x (longitudes), one for each row. */
    public double[] xs() {
        return x.clone();
    }

    /** A copy of all y (latitudes), one for each row. */
    public double[] ys() {
        return y.clone();
    }

    /** A copy of all days, one for each row. */
    public int[] days() {
        return day.clone();
    }

    /** The rows that are wanted, in the same order. */
    public Events where(IntPredicate wanted) {
        int[] rows = new int[size()];
        int kept = 0;
        for (int i = 0; i < rows.length; i++) {
            if (wanted.test(i)) {
                rows[kept++] = i;
            }
        }
        if (kept == rows.length) {
            return this;
        }
        Builder chosen = new Builder(distance);
        for (int k = 0; k < kept; k++) {
            chosen.addRowOf(this, rows[k]);
        }
        return chosen.build();
    }

    /** The same events at other places. */
    public Events moved(DoubleUnaryOperator newX, DoubleUnaryOperator newY) {
        return new Events(
                distance,
                Arrays.stream(x).map(newX).toArray(),
                Arrays.stream(y).map(newY).toArray(),
                day,
                count,
                category,
                jurisdiction,
                categories,
                jurisdictions);
    }

    /** Gathers events row by row. */
    public static final class Builder {

        private final Distance distance;
        private double[] x = new double[1024];
        private double[] y = new double[1024];
        private int[] day = new int[1024];
        private int[] count = new int[1024];
        private int[] category = new int[1024];
        private int[] jurisdiction = new int[1024];
        private int size;
        private final Words categories = new Words();
        private final Words jurisdictions = new Words();

        public Builder(Distance distance) {
            this.distance = distance;
        }

        /** One incident, without category or jurisdiction. */
        public Builder add(double x, double y, int day) {
            return add(x, y, day, 1, "", "");
        }

        /**
         * One row.
         *
         * @param category empty when unknown
         * @param jurisdiction empty when unknown
         * @throws IllegalArgumentException when a coordinate is not finite or the count is negative
         */
        public Builder add(double x, double y, int day, int count, String category, String jurisdiction) {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a coordinate is not a finite number: " + x + ", " + y);
            }
            if (count < 0) {
                throw new IllegalArgumentException("a count is negative: " + count);
            }
            return append(x, y, day, count, categories.number(category), jurisdictions.number(jurisdiction));
        }

        private void addRowOf(Events from, int row) {
            add(
                    from.x[row],
                    from.y[row],
                    from.day[row],
                    from.count[row],
                    from.category(row).orElse(""),
                    from.jurisdiction(row).orElse(""));
        }

        private Builder append(double newX, double newY, int newDay, int newCount, int newCategory, int newWard) {
            if (size == x.length) {
                int capacity = size + (size >> 1);
                x = Arrays.copyOf(x, capacity);
                y = Arrays.copyOf(y, capacity);
                day = Arrays.copyOf(day, capacity);
                count = Arrays.copyOf(count, capacity);
                category = Arrays.copyOf(category, capacity);
                jurisdiction = Arrays.copyOf(jurisdiction, capacity);
            }
            x[size] = newX;
            y[size] = newY;
            day[size] = newDay;
            count[size] = newCount;
            category[size] = newCategory;
            jurisdiction[size] = newWard;
            size++;
            return this;
        }

        /** The number of rows so far. */
        public int size() {
            return size;
        }

        /** The events. The builder can go on afterwards. */
        public Events build() {
            return new Events(
                    distance,
                    Arrays.copyOf(x, size),
                    Arrays.copyOf(y, size),
                    Arrays.copyOf(day, size),
                    Arrays.copyOf(count, size),
                    Arrays.copyOf(category, size),
                    Arrays.copyOf(jurisdiction, size),
                    categories.all,
                    jurisdictions.all);
        }
    }

    /** Numbers words in the order of appearance; the empty word has none. */
    private static final class Words {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> all = new ArrayList<>();

        int number(String word) {
            if (word.isEmpty()) {
                return NONE;
            }
            Integer known = numbers.get(word);
            if (known == null) {
                known = all.size();
                numbers.put(word, known);
                all.add(word);
            }
            return known;
        }
    }
}
