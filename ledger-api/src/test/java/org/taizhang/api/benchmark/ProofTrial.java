package org.taizhang.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.transparency.TransparencyLog;

/** Receipts of events from all over the log: row, salt, proof and checkpoint. */
final class ProofTrial implements Trial {

    private static final int RECEIPTS = 2_000;
    private static final long SEED = 20_260_305;

    private final TransparencyLog log;
    private final Coverage coverage;
    private final JdbcClient jdbc;

    ProofTrial(TransparencyLog log, DataSource source) {
        this.log = log;
        this.coverage = new Coverage(log);
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public String what() {
        return "a receipt with its proof, %,d leaves, p95".formatted(coverage.size());
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("ms", Aim.Kind.AT_MOST, 5);
    }

    @Override
    public double measure(int run) {
        List<Double> times = new ArrayList<>();
        for (String event : events(run)) {
            long start = System.nanoTime();
            log.receipt(event).orElseThrow();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Percentile.p95(times);
    }

    private List<String> events(int run) {
        Random random = new Random(SEED + run);
        Long[] positions =
                random.longs(RECEIPTS, 1, coverage.size() + 1).boxed().toArray(Long[]::new);
        return jdbc
                .sql("SELECT event_id FROM ledger.positioned_events WHERE position = ANY (:positions)")
                .param("positions", positions)
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
