package vn.giapranh.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The figures of a run, one line each: name, figure, peer or limit, ratio. Says at the end whether every limit is met. */
public final class Figures {

    private final PrintStream out;
    private final List<String> missed = new ArrayList<>();

    public Figures(PrintStream out) {
        this.out = out;
    }

    /** A figure that must be at least so many times its peer. */
    public void atLeast(String name, String figure, String peer, double ratio, double least) {
        line(name, figure, peer, ratio, ">= %.2f".formatted(least), ratio >= least);
    }

    /** A figure that must not be above its limit, both in the same unit. */
    public void within(String name, double figure, double limit, String unit) {
        line(
                name,
                "%,.1f %s".formatted(figure, unit),
                "limit %,.0f %s".formatted(limit, unit),
                figure / limit,
                "<= 1.00",
                figure <= limit);
    }

    /** Something that must not happen at all. */
    public void never(String name, long times, String what) {
        line(name, times + " " + what, "limit 0", (double) times, "<= 0", times == 0);
    }

    /** A figure beside another, without a limit. */
    public void beside(String name, String figure, String peer, double ratio) {
        out.printf("%-34s %18s   %-30s %8.2f%n", name, figure, peer, ratio);
        out.flush();
    }

    /** What a reader needs to judge the figures. */
    public void note(String words) {
        out.println("  " + words);
        out.flush();
    }

    private void line(String name, String figure, String peer, double ratio, String wanted, boolean met) {
        out.printf("%-34s %18s   %-30s %8.2f  %s %s%n", name, figure, peer, ratio, wanted, met ? "met" : "MISSED");
        out.flush();
        if (!met) {
            missed.add(name);
        }
    }

    /** The names of the figures that missed their limits. */
    public List<String> missed() {
        return List.copyOf(missed);
    }
}
