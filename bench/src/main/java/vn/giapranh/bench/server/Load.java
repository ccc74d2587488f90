package vn.giapranh.bench.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Clients that do one thing after another until the time is up. */
final class Load {

    private Load() {}

    /**
     * @param count how often it was done
     * @param seconds from the first beginning to the last end
     */
    record Done(long count, double seconds) {
        double aSecond() {
            return count / seconds;
        }
    }

    /** @param work what the client of that number does, again and again; it ends everything by throwing */
    static Done run(int clients, double seconds, IntFunction<Runnable> work) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Long>> loops = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Runnable one = work.apply(client);
                loops.add(() -> {
                    long count = 0;
                    while (System.nanoTime() < end) {
                        one.run();
                        count++;
                    }
                    return count;
                });
            }
            long count = 0;
            for (Future<Long> loop : threads.invokeAll(loops)) {
                count += loop.get();
            }
            return new Done(count, (System.nanoTime() - start) / 1e9);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
