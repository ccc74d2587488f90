package vn.giapranh.hotspots.scan;

/** Is told how far long work has come; several threads may tell it. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (number, of) -> {};

    /** A replicate was drawn. */
    void drawn(int number, int of);
}
