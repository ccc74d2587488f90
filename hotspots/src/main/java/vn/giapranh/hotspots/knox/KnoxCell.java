package vn.giapranh.hotspots.knox;

/**
 * One distance bin by one lag bin.
 *
 * @param observed pairs X
 * @param expected E[X] under permutation, exact
 * @param variance Var[X] under permutation, exact
 * @param ratio X / E[X], 0 when nothing is expected
 * @param poissonP P(Y &ge; X) for a Poisson Y of mean E[X]
 * @param replicateMean the mean of X over the replicates
 * @param p Monte Carlo probability of so many pairs or more
 */
public record KnoxCell(
        int distanceBin,
        int lagBin,
        long observed,
        double expected,
        double variance,
        double ratio,
        double poissonP,
        double replicateMean,
        double p) {}
