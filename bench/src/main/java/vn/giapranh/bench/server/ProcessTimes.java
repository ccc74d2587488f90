package vn.giapranh.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** Processor time of processes, user and system, as Linux counts it in {@code /proc/PID/stat} (proc(5)). */
final class ProcessTimes {

    /** USER_HZ of every Linux on x86-64. */
    private static final double MILLIS_A_TICK = 10;

    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CHILDREN_UTIME = 13;
    private static final int CHILDREN_STIME = 14;

    private ProcessTimes() {}

    /** Milliseconds of one process, its children not counted. */
    static double ofOne(long pid) {
        long[] fields = stat(pid);
        return (fields[UTIME] + fields[STIME]) * MILLIS_A_TICK;
    }

    /**
     * Milliseconds of a process and of all its children, those that live and those that have ended. While a child is ending
     * its time passes to its parent: it is read again until nothing passed between the two readings of the parent.
     */
    static double ofFamily(long pid) {
        while (true) {
            long[] before = stat(pid);
            double living = ProcessHandle.of(pid).stream()
                    .flatMap(ProcessHandle::children)
                    .mapToDouble(child -> ofOneOrNone(child.pid()))
                    .sum();
            long[] after = stat(pid);
            if (ended(before) == ended(after)) {
                return (after[UTIME] + after[STIME] + ended(after)) * MILLIS_A_TICK + living;
            }
        }
    }

    private static long ended(long[] fields) {
        return fields[CHILDREN_UTIME] + fields[CHILDREN_STIME];
    }

    /** Nothing for one that has ended meanwhile. */
    private static double ofOneOrNone(long pid) {
        try {
            return ofOne(pid);
        } catch (IllegalStateException gone) {
            return 0;
        }
    }

    /** The numeric fields that follow the name of the program and the state. */
    private static long[] stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return LongStream.range(0, CHILDREN_STIME + 1)
                    .map(field -> field == 0 ? 0 : Long.parseLong(fields[(int) field]))
                    .toArray();
        } catch (IOException gone) {
            throw new IllegalStateException("process " + pid + " is gone", gone);
        }
    }
}
