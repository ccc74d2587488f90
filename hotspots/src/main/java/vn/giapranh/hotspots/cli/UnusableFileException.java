package vn.giapranh.hotspots.cli;

/** A file that cannot be read or written, said in plain words that name it. */
final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFileException(String words) {
        super(words);
    }
}
