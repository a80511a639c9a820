package org.taizhang.api.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.transparency.TransparencyLog;

/** How far the log is behind when an import is done that it ran beside. */
final class BehindTrial implements Trial {

    private final CsvImport csv;
    private final int firstYear;
    private final Coverage coverage;
    private final JdbcClient jdbc;

    /** @param firstYear of four years that nobody has filed yet */
    BehindTrial(BenchmarkApplication application, CsvImport csv, int firstYear) {
        this.csv = csv;
        this.firstYear = firstYear;
        this.coverage = new Coverage(application.bean(TransparencyLog.class));
        this.jdbc = JdbcClient.create(application.pool("reading"));
    }

    @Override
    public String what() {
        return "from the end of a bulk load of %,d filings until a checkpoint covers it".formatted(csv.filings());
    }

    @Override
    public String floor() {
        return "";
    }

    @Override
    public Aim aim() {
        return new Aim("s", Aim.Kind.AT_MOST, 5);
    }

    @Override
    public double measure(int run) throws Exception {
        csv.rowsPerSecond(firstYear + run, false);
        long start = System.nanoTime();
        long head =
                jdbc.sql("SELECT count(*) FROM ledger.events").query(Long.class).single();
        coverage.secondsUntil(head);
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public double measureFloor(int run) {
        return Double.NaN;
    }
}
