package vn.giapranh.hotspots.cli;

import picocli.CommandLine.Option;

/** How often chance is asked, the same for every test by replicates. */
public final class Chance {

    @Option(names = "--replicates", description = "Replicates under chance alone (999).")
    private int replicates = 999;

    @Option(names = "--seed", description = "The seed of chance (1).")
    private long seed = 1;

    @Option(names = "--threads", description = "Threads (all processors); the result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public int replicates() {
        return replicates;
    }

    public long seed() {
        return seed;
    }

    public int threads() {
        if (threads < 1) {
            throw new IllegalArgumentException("--threads is 1 or more");
        }
        return threads;
    }
}
