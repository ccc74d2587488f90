package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts one replicate in lanes and finds its highest Λ. Belongs to one thread.
 *
 * <p>Each location has the counts of all windows side by side. A member of a zone adds its own to what the members before it
 * have, and one more addition, of what {@link LeastCounts} lacks, tells whether any window can be above the level; only then
 * is a logarithm taken. A first look at a centre has one long of {@link Stretches}; only a centre that passes it is looked at
 * window by window. Between the members of one ring the sum is not yet the zone's, but less, against the margin of the whole
 * zone: the value is at most the zone's own, which follows.
 */
final class LaneCount {

    private final PermutationPlan plan;
    private final Lanes lanes;
    private final long guard;
    /** Longs of a slab of all locations. */
    private final int slabLongs;
    /** Counts of windows, by slab, then location, then long of the slab. */
    private final long[] counts;
    /** Counts of stretches, by location. */
    private final long[] countsOfStretches;
    /** Recent cases of each location. */
    private final int[] recentOf;
    /** The locations that have any. */
    private final int[] touched;

    private int touchedLocations;
    /** A bit for each place in the row of all members whose location has recent cases; empty when all are walked. */
    private final long[] marked;

    /** Where the longest window of each stretch stands in {@link #counts} for location 0, and in its long. */
    private final int[] indexOfStretch;

    private final int[] shiftOfStretch;

    private double best;

    LaneCount(PermutationPlan plan, int laneBits) {
        this.plan = plan;
        lanes = new Lanes(plan.windows, laneBits);
        guard = lanes.guard();
        int locations = plan.circles.centres();
        slabLongs = locations * Lanes.LONGS;
        counts = new long[Math.multiplyExact(lanes.slabs(), slabLongs)];
        countsOfStretches = new long[locations];
        Stretches stretches = plan.stretches;
        indexOfStretch = new int[stretches.size()];
        shiftOfStretch = new int[stretches.size()];
        for (int k = 0; k < indexOfStretch.length; k++) {
            indexOfStretch[k] = lanes.index(stretches.longest(k), 0, locations);
            shiftOfStretch[k] = lanes.shift(stretches.longest(k));
        }
        recentOf = new int[locations];
        touched = new int[locations];
        marked = new long[plan.placesOfLocation() == null ? 0 : (plan.members.length >> 6) + 1];
    }

    /**
     * Counts a permutation.
     *
     * @param drawn the case that stands on the day of each recent one
     * @return whether the lanes are wide enough for every location
     */
    boolean count(int[] drawn) {
        clear();
        int locations = recentOf.length;
        int[] locationOfCase = plan.locationOfCase;
        int[] ageOfSlot = plan.ageOfSlot;
        int slot = 0;
        while (slot < ageOfSlot.length) {
            int age = ageOfSlot[slot];
            long one = lanes.at(age, 1);
            int base = lanes.index(age, 0, locations);
            for (; slot < ageOfSlot.length && ageOfSlot[slot] == age; slot++) {
                int location = locationOfCase[drawn[slot]];
                if (recentOf[location]++ == 0) {
                    touched[touchedLocations++] = location;
                }
                counts[base + location * Lanes.LONGS] += one;
            }
        }
        for (int i = 0; i < touchedLocations; i++) {
            if (recentOf[touched[i]] > lanes.most()) {
                return false;
            }
        }
        sumOverWindows();
        return true;
    }

    private void clear() {
        for (int i = 0; i < touchedLocations; i++) {
            int location = touched[i];
            recentOf[location] = 0;
            countsOfStretches[location] = 0;
            for (int slab = 0; slab < lanes.slabs(); slab++) {
                int at = slab * slabLongs + location * Lanes.LONGS;
                counts[at] = counts[at + 1] = counts[at + 2] = counts[at + 3] = 0;
            }
        }
        touchedLocations = 0;
    }

    private void sumOverWindows() {
        long ones = lanes.ones();
        int most = lanes.most();
        for (int i = 0; i < touchedLocations; i++) {
            int location = touched[i];
            long before = 0;
            for (int slab = 0; slab < lanes.slabs(); slab++) {
                int at = slab * slabLongs + location * Lanes.LONGS;
                for (int k = at; k < at + Lanes.LONGS; k++) {
                    long sums = lanes.summed(counts[k]) + before * ones;
                    counts[k] = sums;
                    before = lanes.last(sums);
                }
            }
            long first = 0;
            for (int stretch = 0; stretch < indexOfStretch.length; stretch++) {
                long sums = counts[indexOfStretch[stretch] + location * Lanes.LONGS];
                first |= Stretches.at(stretch, (int) (sums >>> shiftOfStretch[stretch]) & most);
            }
            countsOfStretches[location] = first;
        }
    }

    /**
     * The highest Λ of what was counted: exact when above the level; not above it when nothing is; NaN when a count outgrew
     * its lane.
     */
    double maximum(LeastCounts least) {
        best = 0;
        PlacesOfLocation places = plan.placesOfLocation();
        if (places == null) {
            return walkAll(least) ? best : Double.NaN;
        }
        mark(places);
        boolean fits = walkMarked(least);
        Arrays.fill(marked, 0);
        return fits ? best : Double.NaN;
    }

    private boolean walkAll(LeastCounts least) {
        int[] members = plan.members;
        int[] firstMember = plan.firstMember;
        long[] of = countsOfStretches;
        long[] lack = least.lackOfStretches;
        for (int centre = 0; centre < recentOf.length; centre++) {
            long sums = 0;
            for (int i = firstMember[centre]; i < firstMember[centre + 1]; i++) {
                int member = members[i];
                sums += of[member & PermutationPlan.LOCATION];
                if (((sums + lack[member >>> PermutationPlan.CLASS_SHIFT] | sums) & Stretches.GUARD) != 0) {
                    if (!lookAtCentre(centre, least)) {
                        return false;
                    }
                    break;
                }
            }
        }
        return true;
    }

    private void mark(PlacesOfLocation places) {
        for (int k = 0; k < touchedLocations; k++) {
            int location = touched[k];
            for (int i = places.first()[location]; i < places.first()[location + 1]; i++) {
                int place = places.place()[i];
                marked[place >> 6] |= 1L << place;
            }
        }
    }

    private boolean walkMarked(LeastCounts least) {
        int[] members = plan.members;
        int[] firstMember = plan.firstMember;
        long[] of = countsOfStretches;
        long[] lack = least.lackOfStretches;
        int centre = 0;
        int nextCentre = 0;
        boolean lookedAt = false;
        long sums = 0;
        for (int word = 0; word < marked.length; word++) {
            for (long left = marked[word]; left != 0; left &= left - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(left);
                if (i >= nextCentre) {
                    while (i >= nextCentre) {
                        nextCentre = firstMember[++centre];
                    }
                    sums = 0;
                    lookedAt = false;
                }
                int member = members[i];
                sums += of[member & PermutationPlan.LOCATION];
                if (((sums + lack[member >>> PermutationPlan.CLASS_SHIFT] | sums) & Stretches.GUARD) != 0) {
                    if (!lookedAt && !lookAtCentre(centre - 1, least)) {
                        return false;
                    }
                    lookedAt = true;
                    sums = 0;
                }
            }
        }
        return true;
    }

    /** Looks at all windows of all zones of a centre; false when a count outgrew its lane. */
    private boolean lookAtCentre(int centre, LeastCounts least) {
        int[] members = plan.members;
        int end = plan.firstMember[centre + 1];
        long[] lack = least.lack;
        for (int slab = 0; slab < lanes.slabs(); slab++) {
            int base = slab * slabLongs;
            int lackBase = slab * plan.leastOfClass.length * Lanes.LONGS;
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            for (int i = next(plan.firstMember[centre]); i < end; i = next(i + 1)) {
                int member = members[i];
                int at = base + (member & PermutationPlan.LOCATION) * Lanes.LONGS;
                a += counts[at];
                b += counts[at + 1];
                c += counts[at + 2];
                d += counts[at + 3];
                int t = lackBase + (member >>> PermutationPlan.CLASS_SHIFT) * Lanes.LONGS;
                // The last lane of a slab has the most of all, so d shows a count that outgrew its lane.
                long reached = a + lack[t] | b + lack[t + 1] | c + lack[t + 2] | d + lack[t + 3] | d;
                if ((reached & guard) != 0) {
                    if ((d & guard) != 0) {
                        return false;
                    }
                    int inZone = plan.inZoneAt(i);
                    look(lanes.window(slab, 0), inZone, a, lack[t]);
                    look(lanes.window(slab, 1), inZone, b, lack[t + 1]);
                    look(lanes.window(slab, 2), inZone, c, lack[t + 2]);
                    look(lanes.window(slab, 3), inZone, d, lack[t + 3]);
                }
            }
        }
        return true;
    }

    /** The next place that is walked. */
    private int next(int place) {
        if (marked.length == 0) {
            return place;
        }
        int word = place >> 6;
        long left = marked[word] & -1L << place;
        while (left == 0) {
            if (++word == marked.length) {
                return Integer.MAX_VALUE;
            }
            left = marked[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    private void look(int firstWindow, int inZone, long sums, long lack) {
        long reached = sums + lack & guard;
        while (reached != 0) {
            int window = firstWindow + Long.numberOfTrailingZeros(reached) / lanes.bits();
            reached &= reached - 1;
            if (window < plan.windows) {
                int cases = lanes.count(sums, window);
                double expected = plan.expected(inZone, window);
                if (!plan.statistic.notAbove(best, cases, expected)) {
                    best = Math.max(best, plan.statistic.of(cases, expected));
                }
            }
        }
    }

    /** A wider one for replicates that this one cannot count; none is wider than 32 bits. */
    @Nullable
    LaneCount wider() {
        return lanes.bits() == 32 ? null : new LaneCount(plan, 2 * lanes.bits());
    }

    int laneBits() {
        return lanes.bits();
    }
}
