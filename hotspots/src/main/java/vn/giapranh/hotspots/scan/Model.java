package vn.giapranh.hotspots.scan;

/** What is expected, and how chance works. */
public enum Model {
    /** Cases only: their own places and days tell what is expected. */
    SPACE_TIME_PERMUTATION,
    /** Cases in proportion to a population or a baseline, given their total. */
    POISSON,
    /** Cases against a baseline that is right as it is. */
    EXPECTATION_POISSON,
    /** Cases among controls. */
    BERNOULLI
}
