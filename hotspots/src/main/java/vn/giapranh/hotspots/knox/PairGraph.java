package vn.giapranh.hotspots.knox;

/**
 * What the moments need to know of the pairs in one bin, taken as the edges of a graph over the events.
 *
 * @param edges S
 * @param adjacent A: unordered pairs of edges with an event in common
 */
record PairGraph(long edges, double adjacent) {

    static PairGraph ofDegrees(long[] degrees) {
        long twice = 0;
        double adjacent = 0;
        for (long degree : degrees) {
            twice += degree;
            adjacent += degree * (degree - 1.0) / 2;
        }
        return new PairGraph(twice / 2, adjacent);
    }

    private double apart() {
        return edges * (edges - 1.0) / 2 - adjacent;
    }

    static double expectation(PairGraph near, PairGraph soon, long events) {
        double pairs = events * (events - 1.0) / 2;
        return pairs == 0 ? 0 : near.edges * (double) soon.edges / pairs;
    }

    static double variance(PairGraph near, PairGraph soon, long events) {
        double n = events;
        double expectation = expectation(near, soon, events);
        double variance = expectation - expectation * expectation;
        if (events >= 3) {
            variance += 2 * near.adjacent * soon.adjacent / (n * (n - 1) * (n - 2) / 2);
        }
        if (events >= 4) {
            variance += 2 * near.apart() * soon.apart() / (n * (n - 1) * (n - 2) * (n - 3) / 8);
        }
        return Math.max(0, variance);
    }
}
