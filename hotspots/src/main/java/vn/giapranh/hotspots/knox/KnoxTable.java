package vn.giapranh.hotspots.knox;

import java.util.List;

/**
 * The answer of Knox's test.
 *
 * @param events n
 * @param pairs N = n(n&minus;1)/2
 * @param cells one for each distance bin by lag bin, by distance bin, then lag bin
 */
public record KnoxTable(
        int events, long pairs, Bins distances, Bins lags, int replicates, long seed, List<KnoxCell> cells) {

    public KnoxTable {
        cells = List.copyOf(cells);
    }

    public KnoxCell cell(int distanceBin, int lagBin) {
        return cells.get(distanceBin * lags.count() + lagBin);
    }
}
