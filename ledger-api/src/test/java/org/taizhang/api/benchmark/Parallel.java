package org.taizhang.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same work in several threads. */
final class Parallel {

    private Parallel() {}

    /** @return seconds until the last thread was done */
    static double seconds(int threads, IntFunction<Callable<Void>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(pool.submit(work.apply(thread)));
            }
            for (Future<Void> one : all) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Every {@code threads}-th, from the {@code thread}-th on. */
    static <T> List<T> part(List<T> all, int thread, int threads) {
        List<T> part = new ArrayList<>(all.size() / threads + 1);
        for (int i = thread; i < all.size(); i += threads) {
            part.add(all.get(i));
        }
        return part;
    }
}
