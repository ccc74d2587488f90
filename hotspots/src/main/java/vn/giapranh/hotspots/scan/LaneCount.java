package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts one replicate in lanes and finds its highest Λ. Belongs to one thread.
 *
 * <p>Each location has the counts of all windows side by side. A member of a zone adds its own to what the members before it
 * have, and one addition of what {@link LeastCounts} lacks tells whether any window can be above the level; only then is a
 * logarithm taken. Between the members of one ring the sum is not yet the zone's, but less, against the margin of the whole
 * zone: the value is at most the zone's own, which follows.
 */
final class LaneCount {

    private final PermutationPlan plan;
    private final Lanes lanes;
    private final long guard;
    private final int slabLongs;
    private final long[] counts;
    private final int[] recentOf;
    private final int[] touched;
    private int touchedLocations;
    private final long[] marked;
    private final int[] firstMember;

    private double best;

    LaneCount(PermutationPlan plan, int laneBits) {
        this.plan = plan;
        lanes = new Lanes(plan.windows, laneBits);
        guard = lanes.guard();
        int locations = plan.circles.centres();
        slabLongs = locations * Lanes.LONGS;
        counts = new long[Math.multiplyExact(lanes.slabs(), slabLongs)];
        recentOf = new int[locations];
        firstMember = new int[locations + 1];
        Arrays.setAll(firstMember, plan::firstMember);
        touched = new int[locations];
        marked = new long[plan.placesOfLocation() == null ? 0 : (plan.members.length >> 6) + 1];
    }

    /**
     * Counts a permutation.
     *
     * @param drawn the case that stands on the day of each recent one
     * @return whether the lanes are wide enough for it
     */
    boolean count(int[] drawn) {
        for (int i = 0; i < touchedLocations; i++) {
            recentOf[touched[i]] = 0;
        }
        if (plan.placesOfLocation() == null) {
            Arrays.fill(counts, 0);
        } else {
            for (int i = 0; i < touchedLocations; i++) {
                for (int slab = 0; slab < lanes.slabs(); slab++) {
                    int at = slab * slabLongs + touched[i] * Lanes.LONGS;
                    Arrays.fill(counts, at, at + Lanes.LONGS, 0);
                }
            }
        }
        touchedLocations = 0;
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
        boolean fits = true;
        for (int i = 0; i < touchedLocations; i++) {
            fits &= recentOf[touched[i]] <= lanes.most();
        }
        if (fits) {
            sumOverWindows();
        }
        return fits;
    }

    private void sumOverWindows() {
        long ones = lanes.ones();
        for (int i = 0; i < touchedLocations; i++) {
            long before = 0;
            for (int slab = 0; slab < lanes.slabs(); slab++) {
                int at = slab * slabLongs + touched[i] * Lanes.LONGS;
                for (int k = at; k < at + Lanes.LONGS; k++) {
                    long sums = lanes.summed(counts[k]) + before * ones;
                    counts[k] = sums;
                    before = lanes.last(sums);
                }
            }
        }
    }

    /**
     * The highest Λ of what was counted: exact when above the level; not above it when nothing is; NaN when a count outgrew
     * its lane.
     */
    double maximum(LeastCounts least) {
        best = 0;
        PlacesOfLocation places = plan.placesOfLocation();
        boolean fits = true;
        if (places == null) {
            for (int slab = 0; slab < lanes.slabs() && fits; slab++) {
                fits = walkAll(slab, least.table);
            }
        } else {
            mark(places);
            for (int slab = 0; slab < lanes.slabs() && fits; slab++) {
                fits = walkMarked(slab, least.table);
            }
            Arrays.fill(marked, 0);
        }
        return fits ? best : Double.NaN;
    }

    private boolean walkAll(int slab, long[] lack) {
        int[] members = plan.members;
        long[] of = counts;
        int base = slab * slabLongs;
        int leastBase = slab * plan.leastOfClass.length * Lanes.LONGS;
        long high = guard;
        int i = 0;
        for (int centre = 0; centre < recentOf.length; centre++) {
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            for (int end = firstMember[centre + 1]; i < end; i++) {
                int member = members[i];
                int at = base + (member & PermutationPlan.LOCATION) * Lanes.LONGS;
                a += of[at];
                b += of[at + 1];
                c += of[at + 2];
                d += of[at + 3];
                int t = leastBase + (member >>> PermutationPlan.CLASS_SHIFT) * Lanes.LONGS;
                // The last lane of d has the most of all, so d shows a count that outgrew its lane.
                long reached = (a + lack[t]) | (b + lack[t + 1]) | (c + lack[t + 2]) | (d + lack[t + 3]) | d;
                if ((reached & high) != 0 && !look(slab, i, a, b, c, d, lack, t)) {
                    return false;
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

    private boolean walkMarked(int slab, long[] lack) {
        int[] members = plan.members;
        long[] of = counts;
        int base = slab * slabLongs;
        int leastBase = slab * plan.leastOfClass.length * Lanes.LONGS;
        long high = guard;
        int centre = 0;
        int nextCentre = 0;
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int word = 0; word < marked.length; word++) {
            for (long left = marked[word]; left != 0; left &= left - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(left);
                if (i >= nextCentre) {
                    while (i >= nextCentre) {
                        nextCentre = firstMember[++centre];
                    }
                    a = b = c = d = 0;
                }
                int member = members[i];
                int at = base + (member & PermutationPlan.LOCATION) * Lanes.LONGS;
                a += of[at];
                b += of[at + 1];
                c += of[at + 2];
                d += of[at + 3];
                int t = leastBase + (member >>> PermutationPlan.CLASS_SHIFT) * Lanes.LONGS;
                // The last lane of d has the most of all, so d shows a count that outgrew its lane.
                long reached = (a + lack[t]) | (b + lack[t + 1]) | (c + lack[t + 2]) | (d + lack[t + 3]) | d;
                if ((reached & high) != 0 && !look(slab, i, a, b, c, d, lack, t)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes logarithms; false when a count outgrew its lane. */
    private boolean look(int slab, int place, long a, long b, long c, long d, long[] lack, int t) {
        if (((a | b | c | d) & guard) != 0) {
            return false;
        }
        int inZone = plan.inZoneAt(place);
        look(lanes.window(slab, 0), inZone, a, lack[t]);
        look(lanes.window(slab, 1), inZone, b, lack[t + 1]);
        look(lanes.window(slab, 2), inZone, c, lack[t + 2]);
        look(lanes.window(slab, 3), inZone, d, lack[t + 3]);
        return true;
    }

    private void look(int firstWindow, int inZone, long sums, long lack) {
        long reached = (sums + lack) & guard;
        while (reached != 0) {
            int lane = Long.numberOfTrailingZeros(reached) / lanes.bits();
            reached &= reached - 1;
            int window = firstWindow + lane;
            if (window < plan.windows) {
                int cases = (int) (sums >>> lane * lanes.bits()) & lanes.most();
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
