package vn.giapranh.hotspots.distribution;

/** Student's t distribution with a whole number of degrees of freedom. */
public final class StudentT {

    private StudentT() {}

    /** P(|T| &ge; |t|) with so many degrees of freedom, at least 1. */
    public static double bothTails(double t, int freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("degrees of freedom are at least 1, not " + freedom);
        }
        double theta = Math.atan(Math.abs(t) / Math.sqrt(freedom));
        double sin = Math.sin(theta);
        double cos = Math.cos(theta);
        double within;
        if (freedom % 2 == 1) {
            within = 2 / Math.PI * (theta + (freedom == 1 ? 0 : sin * cos * sum(cos * cos, 2, freedom - 3)));
        } else {
            within = sin * sum(cos * cos, 1, freedom - 3);
        }
        return Math.max(0, 1 - within);
    }

    /** 1 + a/(a+1) c + a(a+2)/((a+1)(a+3)) c² + …, up to the factor that starts with {@code last}. */
    private static double sum(double squareOfCosine, int first, int last) {
        double term = 1;
        double sum = 1;
        for (int k = first; k <= last; k += 2) {
            term *= squareOfCosine * k / (k + 1);
            sum += term;
        }
        return sum;
    }
}
