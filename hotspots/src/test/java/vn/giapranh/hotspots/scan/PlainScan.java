package vn.giapranh.hotspots.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import vn.giapranh.hotspots.Distance;

/**
 * The scan as a textbook says it: every centre, every radius that is a distance to a location, every window, and each
 * cylinder counted anew from the list of cases. Shares no code with the library but the distances and nothing of its speed.
 */
final class PlainScan {

    /** A case, or a control. */
    record Point(double x, double y, int step, boolean isCase) {}

    /** The best cylinder. */
    record Best(double statistic, double x, double y, double radius, int from, int to, int cases, double expected) {}

    private final Distance distance;
    private final List<Point> points;
    private final int steps;
    private final int longest;
    private final boolean prospective;
    private final double radius;
    private final double share;
    private final int least;

    PlainScan(
            Distance distance,
            List<Point> points,
            int steps,
            int longest,
            boolean prospective,
            double radius,
            double share,
            int least) {
        this.distance = distance;
        this.points = List.copyOf(points);
        this.steps = steps;
        this.longest = longest;
        this.prospective = prospective;
        this.radius = radius;
        this.share = share;
        this.least = least;
    }

    /** The permutation model. */
    Best permutation() {
        double n = points.size();
        return best(
                (inside, from, to) -> {
                    double ofZone = count(inside, 0, steps);
                    double ofWindow = count(points, from, to);
                    return ofZone * ofWindow / n;
                },
                poisson(n));
    }

    /** Every location has its own mean, which is right. */
    Best expectation() {
        return best(
                (inside, from, to) -> count(inside, 0, steps) * (double) (to - from) / steps,
                (c, mu) -> c <= mu ? 0 : c * Math.log(c / mu) + mu - c);
    }

    /** Cases among controls. */
    Best bernoulli() {
        double all = points.size();
        double cases = points.stream().filter(Point::isCase).count();
        return best(
                (inside, from, to) -> inside.stream()
                                .filter(p -> p.step >= from && p.step < to)
                                .count()
                        * cases
                        / all,
                (c, mu) -> {
                    double n = Math.rint(mu * all / cases);
                    if (c <= mu) {
                        return 0;
                    }
                    double[][] table = {{c, n - c}, {cases - c, all - n - cases + c}};
                    double[] rows = {n, all - n};
                    double[] columns = {cases, all - cases};
                    double sum = 0;
                    for (int i = 0; i < 2; i++) {
                        for (int j = 0; j < 2; j++) {
                            double expected = rows[i] * columns[j] / all;
                            sum += table[i][j] == 0 ? 0 : table[i][j] * Math.log(table[i][j] / expected);
                        }
                    }
                    return sum;
                });
    }

    private static DoubleBinaryOperator poisson(double n) {
        return (c, mu) -> c <= mu ? 0 : c * Math.log(c / mu) + (c == n ? 0 : (n - c) * Math.log((n - c) / (n - mu)));
    }

    @FunctionalInterface
    private interface Expected {
        double of(List<Point> inside, int from, int to);
    }

    private static int count(List<Point> some, int from, int to) {
        return (int) some.stream()
                .filter(p -> p.isCase && p.step >= from && p.step < to)
                .count();
    }

    private Best best(Expected expected, DoubleBinaryOperator statistic) {
        Best best = new Best(0, 0, 0, 0, 0, 0, 0, 0);
        for (Point centre : points) {
            for (Point edge : points) {
                double r = distance.metres(centre.x, centre.y, edge.x, edge.y);
                if (r > radius) {
                    continue;
                }
                List<Point> inside = new ArrayList<>();
                for (Point p : points) {
                    if (distance.metres(centre.x, centre.y, p.x, p.y) <= r + 1e-6) {
                        inside.add(p);
                    }
                }
                boolean controls = points.stream().anyMatch(p -> !p.isCase);
                double atRisk = controls ? inside.size() : count(inside, 0, steps);
                if (atRisk > share * points.size()) {
                    continue;
                }
                for (int to = prospective ? steps : 1; to <= steps; to++) {
                    for (int from = Math.max(0, to - longest); from < to; from++) {
                        int c = count(inside, from, to);
                        double mu = expected.of(inside, from, to);
                        double value = statistic.applyAsDouble(c, mu);
                        if (c >= least && value > best.statistic) {
                            best = new Best(value, centre.x, centre.y, r, from, to, c, mu);
                        }
                    }
                }
            }
        }
        return best;
    }
}
