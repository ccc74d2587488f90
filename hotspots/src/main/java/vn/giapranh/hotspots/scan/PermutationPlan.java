package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What all replicates of a prospective permutation scan share, because shuffling the days changes no margin: the circles,
 * what each zone holds in all, what each window holds in all, and so every expected number.
 *
 * <p>Windows are told by their length less 1, w; so is a recent case by its age in steps.
 */
final class PermutationPlan {

    /** Denser than this share of the locations, a walk over all is quicker than one over those with recent cases. */
    private static final double DENSE = 0.25;

    /** Bits of a location: {@link Locations#MOST}. */
    static final int CLASS_SHIFT = 20;

    static final int LOCATION = (1 << CLASS_SHIFT) - 1;

    private static final double[] GENTLER = {1, 0.85, 0.7, 0.5, 0.25};

    final Circles circles;
    final Statistic.Poisson statistic;
    final int leastCases;
    final int windows;
    /** Cases of each window. */
    final int[] ofWindow;
    /** The location of each case. */
    final int[] locationOfCase;
    /** The age of each recent case, the youngest first. */
    final int[] ageOfSlot;
    /** Cases of each zone. */
    final int[] ofZone;

    final int mostInZone;
    /** The least cases of each class of zones. */
    final int[] leastOfClass;
    /** For each place in the row of all members: its location, and above {@link #CLASS_SHIFT} the class of its zone. */
    final int[] members;

    /** Where the members of a centre begin; one more than there are centres. */
    final int[] firstMember;

    final Stretches stretches;
    private final @Nullable PlacesOfLocation placesOfLocation;
    private final Map<Long, LeastCounts> leastCounts = new ConcurrentHashMap<>();

    PermutationPlan(Circles circles, Cases cases, Windows windows, int leastCases) {
        this.circles = circles;
        this.leastCases = leastCases;
        this.windows = windows.longest();
        statistic = new Statistic.Poisson(cases.total());
        int[] ofSteps = cases.ofSteps(windows.steps());
        ofWindow = new int[this.windows];
        int sum = 0;
        for (int w = 0; w < this.windows; w++) {
            sum += ofSteps[windows.steps() - 1 - w];
            ofWindow[w] = sum;
        }
        ageOfSlot = new int[sum];
        int slot = 0;
        for (int w = 0; w < this.windows; w++) {
            Arrays.fill(ageOfSlot, slot, slot += ofSteps[windows.steps() - 1 - w], w);
        }
        locationOfCase = cases.locationOfCases();
        ofZone = circles.sums(cases.ofLocations());
        mostInZone = Arrays.stream(ofZone).max().orElse(0);
        ZoneClasses classes = new ZoneClasses(mostInZone);
        leastOfClass = classes.least();
        members = circles.member().clone();
        for (int ring = 0; ring < circles.rings(); ring++) {
            int zoneClass = classes.of(ofZone[ring]) << CLASS_SHIFT;
            for (int i = circles.ringStart(ring); i < circles.ringEnd()[ring]; i++) {
                members[i] |= zoneClass;
            }
        }
        firstMember = new int[circles.centres() + 1];
        Arrays.setAll(firstMember, centre -> circles.ringStart(circles.firstRing()[centre]));
        stretches = Stretches.of(this.windows);
        placesOfLocation = sum > DENSE * circles.centres() ? null : PlacesOfLocation.of(circles);
    }

    /** The cases of the zone that a place in the row of all members belongs to. */
    int inZoneAt(int place) {
        int found = Arrays.binarySearch(circles.ringEnd(), place + 1);
        return ofZone[found >= 0 ? found : -found - 1];
    }

    int recentCases() {
        return ageOfSlot.length;
    }

    /** Where each location is a member, when walking these places is the quicker way. */
    @Nullable
    PlacesOfLocation placesOfLocation() {
        return placesOfLocation;
    }

    /** μ of a zone with so many cases in all, and a window. */
    double expected(int inZone, int window) {
        return (double) inZone * ofWindow[window] / statistic.total();
    }

    /**
     * Bits that a count of the last steps in a zone needs, most likely; a replicate that needs more is counted again with
     * more.
     */
    int laneBits() {
        double most = windows == 0 ? 0 : expected(mostInZone, windows - 1);
        double likely = most + 7 * Math.sqrt(most) + 12;
        return likely < 1 << 7 ? 8 : likely < 1 << 15 ? 16 : 32;
    }

    /** The table of least counts that beat a level, in lanes of so many bits. */
    LeastCounts leastCounts(double level, int laneBits) {
        long key = Double.doubleToLongBits(level) * 64 + laneBits;
        return leastCounts.computeIfAbsent(key, k -> LeastCounts.above(level, this, laneBits));
    }

    /** Levels to try one after the other, from one that most replicates exceed down to 0, which ends the search. */
    double[] levels(double likely) {
        double[] levels = new double[GENTLER.length + 1];
        for (int i = 0; i < GENTLER.length; i++) {
            levels[i] = likely * GENTLER[i];
        }
        return levels;
    }
}
