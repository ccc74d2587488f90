package vn.giapranh.bench;

/** This machine lacks what a measurement needs; the message says what to install or to do. */
public final class UnmeasurableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnmeasurableException(String sentence) {
        super(sentence);
    }
}
