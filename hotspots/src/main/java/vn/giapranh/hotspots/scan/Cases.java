package vn.giapranh.hotspots.scan;

/**
 * How many cases each location has in each step.
 *
 * @param first where the entries of a location begin; one more than there are locations
 * @param step the step of an entry; ascending within a location
 * @param count the cases of an entry, 1 or more
 * @param total all cases
 */
record Cases(int[] first, int[] step, int[] count, int total) {

    /** Counts cases that come one by one or in bundles. */
    static Cases of(int locations, int steps, int[] location, int[] step, int[] bundle) {
        // Sorted by step, then, keeping that order, by location.
        int[] byStep = order(location.length, steps, step, null);
        int[] order = order(location.length, locations, location, byStep);
        int[] first = new int[locations + 1];
        int[] entryStep = new int[location.length];
        int[] entryCount = new int[location.length];
        int entries = 0;
        long total = 0;
        int current = -1;
        for (int i : order) {
            if (bundle[i] == 0) {
                continue;
            }
            boolean same = location[i] == current && entryStep[entries - 1] == step[i];
            while (current < location[i]) {
                first[++current] = entries;
            }
            if (!same) {
                entryStep[entries++] = step[i];
            }
            entryCount[entries - 1] = Math.addExact(entryCount[entries - 1], bundle[i]);
            total += bundle[i];
        }
        while (current < locations) {
            first[++current] = entries;
        }
        if (total > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("there are more than " + Integer.MAX_VALUE / 2 + " cases");
        }
        return new Cases(
                first, java.util.Arrays.copyOf(entryStep, entries), java.util.Arrays.copyOf(entryCount, entries), (int)
                        total);
    }

    private static int[] order(int size, int keys, int[] key, int @org.jspecify.annotations.Nullable [] before) {
        int[] at = new int[keys + 1];
        for (int i = 0; i < size; i++) {
            at[key[i] + 1]++;
        }
        for (int k = 0; k < keys; k++) {
            at[k + 1] += at[k];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int row = before == null ? i : before[i];
            order[at[key[row]]++] = row;
        }
        return order;
    }

    int locations() {
        return first.length - 1;
    }

    /** All cases of each location. */
    int[] ofLocations() {
        int[] sums = new int[locations()];
        for (int location = 0; location < sums.length; location++) {
            for (int i = first[location]; i < first[location + 1]; i++) {
                sums[location] += count[i];
            }
        }
        return sums;
    }

    /** All cases of each step. */
    int[] ofSteps(int steps) {
        int[] sums = new int[steps];
        for (int i = 0; i < step.length; i++) {
            sums[step[i]] += count[i];
        }
        return sums;
    }

    /** The location of each case, ascending. */
    int[] locationOfCases() {
        int[] location = new int[total];
        int at = 0;
        int[] sums = ofLocations();
        for (int l = 0; l < sums.length; l++) {
            java.util.Arrays.fill(location, at, at += sums[l], l);
        }
        return location;
    }

    /** The step of each case, in the order of {@link #locationOfCases}. */
    int[] stepOfCases() {
        int[] steps = new int[total];
        int at = 0;
        for (int i = 0; i < step.length; i++) {
            java.util.Arrays.fill(steps, at, at += count[i], step[i]);
        }
        return steps;
    }
}
