package org.taizhang.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;

/**
 * Filings that come at a steady rate, whether the ones before are done or not: each run a period of its own.
 *
 * @param from of the {@link #ENTERPRISES} that file
 * @param first of the periods that nobody has filed yet
 */
record SteadyFilings(BulkScript bulk, int from, Period first) {

    static final int PER_SECOND = 200;
    static final int ENTERPRISES = 2_000;

    private static final int THREADS = 48;

    interface Filing<T> {
        T file(Command<?, ?> report) throws Exception;
    }

    /** What became of each. */
    <T> List<T> run(int run, Filing<T> filing) throws Exception {
        ScheduledExecutorService clients = new ScheduledThreadPoolExecutor(THREADS);
        try {
            List<ScheduledFuture<T>> filings = new ArrayList<>();
            for (int i = 0; i < ENTERPRISES; i++) {
                int enterprise = from + i;
                Callable<T> one = () -> filing.file(bulk.report(enterprise, FormCode.OUTPUT, first.plus(run)));
                filings.add(clients.schedule(one, i * 1_000_000L / PER_SECOND, TimeUnit.MICROSECONDS));
            }
            List<T> results = new ArrayList<>();
            for (ScheduledFuture<T> one : filings) {
                results.add(one.get());
            }
            return results;
        } finally {
            clients.shutdownNow();
        }
    }
}
