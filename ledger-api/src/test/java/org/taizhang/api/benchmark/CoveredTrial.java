package org.taizhang.api.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.sequencer.Positions;

/** From the moment a filing is sent until a signed checkpoint covers it, while filings come at a steady rate. */
final class CoveredTrial implements Trial {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Positions positions;
    private final Coverage coverage;
    private final SteadyFilings filings;

    private record Filed(long sentNanos, long position) {}

    CoveredTrial(Ledger ledger, Positions positions, Coverage coverage, SteadyFilings filings) {
        this.ledger = ledger;
        this.positions = positions;
        this.coverage = coverage;
        this.filings = filings;
    }

    @Override
    public String what() {
        return "a filing until a checkpoint covers it, " + SteadyFilings.PER_SECOND + " filings/s, p95";
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 2_000);
    }

    @Override
    public double measure(int run) throws Exception {
        AtomicBoolean filing = new AtomicBoolean(true);
        ExecutorService watcher = Executors.newSingleThreadExecutor();
        try {
            Future<TreeMap<Long, Long>> covered = watcher.submit(watch(filing));
            List<Filed> filed = filings.run(run, this::file);
            coverage.secondsUntil(
                    filed.stream().mapToLong(Filed::position).max().orElseThrow());
            filing.set(false);
            TreeMap<Long, Long> seen = covered.get();
            return Percentile.p95(filed.stream()
                    .map(f -> (seen.ceilingEntry(f.position()).getValue() - f.sentNanos()) / 1e6)
                    .toList());
        } finally {
            watcher.shutdownNow();
        }
    }

    /** When which size was seen first. */
    private Callable<TreeMap<Long, Long>> watch(AtomicBoolean filing) {
        return () -> {
            TreeMap<Long, Long> seen = new TreeMap<>();
            while (filing.get()) {
                Map.Entry<Long, Long> now = Map.entry(coverage.size(), System.nanoTime());
                seen.putIfAbsent(now.getKey(), now.getValue());
                Thread.sleep(5);
            }
            seen.putIfAbsent(coverage.size(), System.nanoTime());
            return seen;
        };
    }

    private Filed file(Command<?, ?> report) {
        long sent = System.nanoTime();
        Outcome<?> outcome = ledger.execute(report);
        FilingTrial.insist(outcome);
        String event = ((Outcome.Recorded<?>) outcome).eventIds().get(0);
        return new Filed(sent, positions.awaitSequenced(event, PATIENCE).orElseThrow());
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
