package vn.giapranh.hotspots.surveillance;

/** A weighted log-linear regression of counts, fitted by iteratively reweighted least squares; see the package. */
final class PoissonRegression {

    private static final int MOST_STEPS = 25;
    private static final double SAME_DEVIANCE = 1e-8;

    private final double[][] design;
    private final double[] beta;
    private final double[] mu;
    /** Of the last step: the weights times the means, and the inverse of the weighted cross products. */
    private final double[] working;

    private final double[][] inverse;
    private final double dispersion;

    private PoissonRegression(
            double[] y, double[][] design, double[] beta, double[] mu, double[] working, double[][] inverse) {
        this.design = design;
        this.beta = beta;
        this.mu = mu;
        this.working = working;
        this.inverse = inverse;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = (y[i] - mu[i]) / mu[i];
            sum += working[i] * residual * residual;
        }
        this.dispersion = Math.max(1, sum / freedom());
    }

    /** @param y not all 0; more counts than columns of the design */
    static PoissonRegression fit(double[] y, double[][] design, double[] weights) {
        int columns = design[0].length;
        double[] mu = new double[y.length];
        double[] eta = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            mu[i] = y[i] + 0.1;
            eta[i] = Math.log(mu[i]);
        }
        double[] beta = new double[columns];
        double[] working = new double[y.length];
        double[][] inverse = new double[columns][columns];
        double deviance = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] products = new double[columns][columns];
            double[] target = new double[columns];
            for (int i = 0; i < y.length; i++) {
                working[i] = weights[i] * mu[i];
                double response = eta[i] + (y[i] - mu[i]) / mu[i];
                for (int a = 0; a < columns; a++) {
                    target[a] += working[i] * design[i][a] * response;
                    for (int b = 0; b < columns; b++) {
                        products[a][b] += working[i] * design[i][a] * design[i][b];
                    }
                }
            }
            inverse = SmallMatrix.inverse(products);
            beta = SmallMatrix.times(inverse, target);
            double now = 0;
            for (int i = 0; i < y.length; i++) {
                eta[i] = SmallMatrix.dot(design[i], beta);
                mu[i] = Math.exp(eta[i]);
                now += 2 * weights[i] * ((y[i] > 0 ? y[i] * Math.log(y[i] / mu[i]) : 0) - (y[i] - mu[i]));
            }
            boolean settled = Math.abs(now - deviance) < SAME_DEVIANCE * (Math.abs(now) + 0.1);
            deviance = now;
            if (settled) {
                break;
            }
        }
        return new PoissonRegression(y, design, beta, mu, working, inverse);
    }

    int freedom() {
        return mu.length - beta.length;
    }

    double dispersion() {
        return dispersion;
    }

    double coefficient(int column) {
        return beta[column];
    }

    double standardError(int column) {
        return Math.sqrt(dispersion * inverse[column][column]);
    }

    double mean(double[] row) {
        return Math.exp(SmallMatrix.dot(row, beta));
    }

    /** The Anscombe residual of count i, y. */
    double anscombe(int i, double y) {
        double leverage = working[i] * SmallMatrix.dot(design[i], SmallMatrix.times(inverse, design[i]));
        return 1.5
                * (Math.cbrt(y * y) - Math.cbrt(mu[i] * mu[i]))
                / (Math.pow(mu[i], 1 / 6.0) * Math.sqrt(dispersion * (1 - leverage)));
    }
}
