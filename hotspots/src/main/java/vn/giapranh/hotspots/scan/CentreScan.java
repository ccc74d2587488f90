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

    private final Circles circles;
    private final Statistic statistic;
    private final Windows windows;
    private final int leastCases;
    private final Exposure.Zone exposure;
    private final int[] cases;
    private final boolean[] isNew;
    private final int[] touched;
    private int touchedSteps;

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
        this.windows = windows;
        this.leastCases = leastCases;
        this.exposure = exposure.zone();
        cases = new int[windows.steps()];
        isNew = new boolean[windows.steps()];
        touched = new int[windows.steps()];
    }

    /** The highest Λ of all centres. */
    double maximum(Cases all) {
        double maximum = 0;
        for (int centre = 0; centre < circles.centres(); centre++) {
            maximum = Math.max(maximum, scan(centre, all, maximum, false));
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
                        touched[touchedSteps++] = step;
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
        for (int i = 0; i < touchedSteps; i++) {
            cases[touched[i]] = 0;
        }
        touchedSteps = 0;
        return best;
    }

    private void tryWindowsUntilTheEnd(int ring, int lastNew) {
        int sum = 0;
        for (int from = windows.steps() - 1; from >= windows.firstStep(); from--) {
            if (cases[from] > 0) {
                sum += cases[from];
                if (from <= lastNew && sum >= leastCases) {
                    tryWindow(ring, from, windows.steps(), sum);
                }
            }
        }
    }

    private void tryWindows(int ring, int firstNew, int lastNew) {
        int nextNew = lastNew;
        for (int from = lastNew; from >= Math.max(0, firstNew - windows.longest() + 1); from--) {
            if (isNew[from]) {
                nextNew = from;
            }
            if (cases[from] == 0 || nextNew - from >= windows.longest()) {
                continue;
            }
            int sum = 0;
            int end = Math.min(windows.steps(), from + windows.longest());
            for (int to = from; to < end; to++) {
                if (cases[to] > 0) {
                    sum += cases[to];
                    if (to >= nextNew && sum >= leastCases) {
                        tryWindow(ring, from, to + 1, sum);
                    }
                }
            }
        }
    }

    private void tryWindow(int ring, int from, int to, int sum) {
        double atRisk = exposure.of(from, to);
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
