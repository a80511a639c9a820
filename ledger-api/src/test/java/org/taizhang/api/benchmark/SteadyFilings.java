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

/** Filings that come at a steady rate, whether the ones before are done or not. */
final class SteadyFilings {

    static final int PER_SECOND = 200;
    static final int RUNS = 1 + Result.RUNS;

    private static final int SECONDS = 10;
    private static final int THREADS = 48;
    private static final int ALL = PER_SECOND * SECONDS;

    private final BulkScript bulk;
    private final Period first;

    /** @param first of the periods that nobody has filed yet, and all after it */
    SteadyFilings(BulkScript bulk, Period first) {
        this.bulk = bulk;
        this.first = first;
    }

    interface Filing<T> {
        T file(Command<?, ?> report) throws Exception;
    }

    /** Into how many periods the filings of a run go. */
    static int periods(BulkScript bulk) {
        return (ALL + bulk.enterprises() - 1) / bulk.enterprises();
    }

    /** What became of each. */
    <T> List<T> run(int run, Filing<T> filing) throws Exception {
        ScheduledExecutorService clients = new ScheduledThreadPoolExecutor(THREADS);
        try {
            List<ScheduledFuture<T>> filings = new ArrayList<>();
            for (int i = 0; i < ALL; i++) {
                int enterprise = i % bulk.enterprises();
                Period period = first.plus(run * periods(bulk) + i / bulk.enterprises());
                Callable<T> one = () -> filing.file(bulk.report(enterprise, FormCode.OUTPUT, period));
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
