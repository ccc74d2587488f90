package vn.giapranh.hotspots;

import java.nio.file.Path;

/** A table that cannot be read. The message names the file, the line and, in plain words, what is wrong there. */
public final class UnreadableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableTableException(Path file, long line, String words) {
        super(file + (line > 0 ? ": line " + line : "") + ": " + words);
        this.line = line;
    }

    /** The line of the file, counted from 1; 0 when the whole file is meant. */
    public long line() {
        return line;
    }
}
