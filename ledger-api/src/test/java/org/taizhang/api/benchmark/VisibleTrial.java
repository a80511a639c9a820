package org.taizhang.api.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;

/** From the moment a filing is sent until the figures stand at its position, while filings come at a steady rate. */
final class VisibleTrial implements Trial {

    private static final int PER_SECOND = 200;
    private static final int SECONDS = 10;
    private static final int THREADS = 48;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Positions positions;
    private final FiguresProgress figures;
    private final BulkScript bulk;
    private final Period first;

    /** @param first of the periods that nobody has filed yet, and all after it */
    VisibleTrial(Ledger ledger, Positions positions, FiguresProgress figures, BulkScript bulk, Period first) {
        this.ledger = ledger;
        this.positions = positions;
        this.figures = figures;
        this.bulk = bulk;
        this.first = first;
    }

    @Override
    public String what() {
        return "a filing until it is visible in the figures, " + PER_SECOND + " filings/s, p95";
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 300);
    }

    @Override
    public double measure(int run) throws Exception {
        int all = PER_SECOND * SECONDS;
        int periods = (all + bulk.enterprises() - 1) / bulk.enterprises();
        ScheduledExecutorService clients = new ScheduledThreadPoolExecutor(THREADS);
        try {
            List<ScheduledFuture<Double>> filings = new ArrayList<>();
            for (int i = 0; i < all; i++) {
                int enterprise = i % bulk.enterprises();
                Period period = first.plus(run * periods + i / bulk.enterprises());
                long delayMicros = i * 1_000_000L / PER_SECOND;
                filings.add(clients.schedule(() -> file(enterprise, period), delayMicros, TimeUnit.MICROSECONDS));
            }
            List<Double> times = new ArrayList<>();
            for (ScheduledFuture<Double> filing : filings) {
                times.add(filing.get());
            }
            return Percentile.p95(times);
        } finally {
            clients.shutdownNow();
        }
    }

    /** @return milliseconds */
    private double file(int enterprise, Period period) {
        long start = System.nanoTime();
        Outcome<?> outcome = ledger.execute(bulk.report(enterprise, FormCode.OUTPUT, period));
        FilingTrial.insist(outcome);
        String event = ((Outcome.Recorded<?>) outcome).eventIds().get(0);
        long position = positions.awaitSequenced(event, PATIENCE).orElseThrow();
        if (!figures.await(position, PATIENCE)) {
            throw new IllegalStateException("not visible within " + PATIENCE);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
