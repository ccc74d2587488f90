package vn.giapranh.bench;

/** Something that can be measured by its name. */
public interface Measurement {

    /** The word after {@code ./giapranh bench}. */
    String name();

    /** What it measures, against what. */
    String summary();

    /**
     * Measures once, from nothing, and says what it saw.
     *
     * @throws UnmeasurableException when this machine lacks what the measurement needs
     */
    void run(Figures figures) throws Exception;
}
