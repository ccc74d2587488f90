package vn.giapranh.hotspots.scan;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best cylinder of a centre, for any model and any windows, by adding ring after ring.
 *
 * <p>Only what can win is looked at: Λ rises with the cases and falls with the exposure, so the best window of a zone begins
 * (and, unless it must end with the period, ends) with a step that has cases, and a zone can only beat the zones inside it
 * through a window that holds a case of its new ring.
 */
final class CentreScan {

    /** So much higher a maximum is worth new ceilings, when there are so many members. */
    private static final double HIGHER = 0.5;

    private static final int WORTH_CEILINGS = 200_000;

    private final Circles circles;
    private final Ceilings ceilings;
    private final Statistic statistic;
    private final Windows windows;
    private final int leastCases;
    private final Exposure.Zone exposure;
    private final int[] cases;
    private final boolean[] isNew;
    /** The steps that have cases, ascending. */
    private final int[] occupied;

    private int occupiedSteps;

    private boolean breaksTies;
    private double best;
    private int bestRing;
    private int bestFrom;
    private int bestTo;
    private int bestCases;
    private double bestExposure;

    CentreScan(Circles circles, Exposure exposure, Statistic statistic, Windows windows, int leastCases) {
        this.circles = circles;
        this.statistic = statistic;
        ceilings = new Ceilings(statistic);
        this.windows = windows;
        this.leastCases = leastCases;
        this.exposure = exposure.zone();
        cases = new int[windows.steps()];
        isNew = new boolean[windows.steps()];
        occupied = new int[windows.steps() + 1];
    }

    /** The highest Λ of all centres. */
    double maximum(Cases all) {
        double maximum = 0;
        ceilings.standAt(0);
        for (int centre = 0; centre < circles.centres(); centre++) {
            maximum = Math.max(maximum, scan(centre, all, maximum, false));
            if (maximum > ceilings.level() + HIGHER && circles.member().length > WORTH_CEILINGS) {
                ceilings.standAt(maximum);
            }
        }
        return maximum;
    }

    /** The best cylinder of a centre, when any has a statistic above 0. */
    Optional<Cylinder> best(int centre, Cases all, Locations locations) {
        if (scan(centre, all, 0, true) <= 0) {
            return Optional.empty();
        }
        int start = circles.ringStart(circles.firstRing()[centre]);
        int end = circles.ringEnd()[bestRing];
        double radius = 0;
        for (int i = circles.ringStart(bestRing); i < end; i++) {
            radius = Math.max(radius, locations.metres(centre, circles.member()[i]));
        }
        return Optional.of(
                new Cylinder(best, centre, bestRing, bestFrom, bestTo, bestCases, bestExposure, end - start, radius));
    }

    /** Scans a centre; whatever is not above the level may be passed over. */
    private double scan(int centre, Cases all, double level, boolean breakTies) {
        breaksTies = breakTies;
        best = level;
        bestTo = bestFrom = 0;
        exposure.clear();
        int inside = 0;
        for (int ring = circles.firstRing()[centre]; ring < circles.firstRing()[centre + 1]; ring++) {
            int firstNew = Integer.MAX_VALUE;
            int lastNew = -1;
            for (int i = circles.ringStart(ring); i < circles.ringEnd()[ring]; i++) {
                int location = circles.member()[i];
                exposure.add(location);
                for (int k = all.first()[location + 1] - 1; k >= all.first()[location]; k--) {
                    int step = all.step()[k];
                    if (step < windows.firstStep()) {
                        break;
                    }
                    if (cases[step] == 0) {
                        occupy(step);
                    }
                    cases[step] += all.count()[k];
                    inside += all.count()[k];
                    isNew[step] = true;
                    firstNew = Math.min(firstNew, step);
                    lastNew = Math.max(lastNew, step);
                }
            }
            if (lastNew >= 0 && inside >= leastCases) {
                if (windows.untilTheEnd()) {
                    tryWindowsUntilTheEnd(ring, lastNew);
                } else {
                    tryWindows(ring, firstNew, lastNew);
                }
            }
            if (lastNew >= 0) {
                Arrays.fill(isNew, firstNew, lastNew + 1, false);
            }
        }
        for (int i = 0; i < occupiedSteps; i++) {
            cases[occupied[i]] = 0;
        }
        occupiedSteps = 0;
        return best;
    }

    private void tryWindowsUntilTheEnd(int ring, int lastNew) {
        int sum = 0;
        for (int from = windows.steps() - 1; from >= windows.firstStep(); from--) {
            if (cases[from] > 0) {
                sum += cases[from];
                if (from <= lastNew && sum >= leastCases) {
                    tryWindow(ring, from, windows.steps(), sum, exposure.of(from, windows.steps()));
                }
            }
        }
    }

    private void tryWindows(int ring, int firstNew, int lastNew) {
        for (int k = atOrAfter(firstNew - windows.longest() + 1); k < occupiedSteps; k++) {
            int from = occupied[k];
            if (from > lastNew) {
                return;
            }
            int end = from + windows.longest();
            boolean holdsNew = false;
            int sum = 0;
            for (int i = k; i < occupiedSteps && occupied[i] < end; i++) {
                int to = occupied[i];
                sum += cases[to];
                holdsNew |= isNew[to];
                if (holdsNew && sum >= leastCases) {
                    double atRisk = exposure.of(from, to + 1);
                    if (breaksTies || !ceilings.notAbove(sum, atRisk)) {
                        tryWindow(ring, from, to + 1, sum, atRisk);
                    }
                }
            }
        }
    }

    /** Where the steps with cases that are not before this one begin. */
    private int atOrAfter(int step) {
        int found = Arrays.binarySearch(occupied, 0, occupiedSteps, step);
        return found >= 0 ? found : -found - 1;
    }

    private void occupy(int step) {
        int at = atOrAfter(step);
        System.arraycopy(occupied, at, occupied, at + 1, occupiedSteps - at);
        occupied[at] = step;
        occupiedSteps++;
    }

    private void tryWindow(int ring, int from, int to, int sum, double atRisk) {
        if (statistic.notAbove(best, sum, atRisk)) {
            return;
        }
        double value = statistic.of(sum, atRisk);
        if (value <= best && !tied(value)) {
            return;
        }
        // Rings grow, so among ties the first zone has the fewest locations; within it the window decides.
        boolean better = !tied(value)
                || bestTo > 0
                        && ring == bestRing
                        && (to - from < bestTo - bestFrom || to - from == bestTo - bestFrom && from < bestFrom);
        if (better) {
            best = value;
            bestRing = ring;
            bestFrom = from;
            bestTo = to;
            bestCases = sum;
            bestExposure = atRisk;
        }
    }

    private boolean tied(double value) {
        return breaksTies && Math.abs(value - best) < 1e-6 && Cylinder.comparable(value) == Cylinder.comparable(best);
    }
}
