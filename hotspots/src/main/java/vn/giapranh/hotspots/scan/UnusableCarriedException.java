package vn.giapranh.hotspots.scan;

/** A file of carried replicates that cannot be used, said in plain words that name it. */
public final class UnusableCarriedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableCarriedException(String words) {
        super(words);
    }
}
