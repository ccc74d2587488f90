package vn.giapranh.hotspots.cli;

import java.io.Console;
import java.io.PrintWriter;
import vn.giapranh.hotspots.scan.Progress;

/** A bar on the terminal that fills while replicates are drawn; silent when nobody looks. */
final class Bar implements Progress, AutoCloseable {

    private static final int WIDTH = 40;
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean seen;
    private int drawn;
    private int shown = -1;

    private Bar(PrintWriter terminal, boolean seen) {
        this.terminal = terminal;
        this.seen = seen;
    }

    static Bar on(PrintWriter terminal) {
        Console console = System.console();
        return new Bar(terminal, console != null && console.isTerminal());
    }

    @Override
    public synchronized void drawn(int number, int of) {
        if (!seen) {
            return;
        }
        int percent = (int) (100L * ++drawn / of);
        if (percent != shown) {
            shown = percent;
            int full = Math.min(WIDTH, WIDTH * percent / 100);
            terminal.print(BACK_AND_CLEAR + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent
                    + " % of " + of + " replicates");
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (shown >= 0) {
            terminal.print(BACK_AND_CLEAR);
            terminal.flush();
        }
    }
}
