package org.taizhang.api.benchmark;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.transparency.TransparencyLog;

/** Positions, leaves and tiles for what an import left without them, up to the checkpoint that covers it. */
final class IntegrationTrial implements Trial {

    private final BenchmarkApplication application;
    private final CsvImport csv;
    private final int firstYear;
    private final Coverage coverage;
    private final JdbcClient jdbc;
    private double imported;

    /** @param firstYear of four years that nobody has filed yet */
    IntegrationTrial(BenchmarkApplication application, CsvImport csv, int firstYear) {
        DataSource reading = application.pool("reading");
        this.application = application;
        this.csv = csv;
        this.firstYear = firstYear;
        this.coverage = new Coverage(application.bean(TransparencyLog.class));
        this.jdbc = JdbcClient.create(reading);
    }

    @Override
    public String what() {
        return "integration of %,d imported events into the log, up to the checkpoint".formatted(csv.filings());
    }

    @Override
    public String floor() {
        return "importing them";
    }

    @Override
    public Aim aim() {
        return new Aim("events/s", Aim.Kind.AT_LEAST_OF_FLOOR, 1.0);
    }

    @Override
    public double measure(int run) throws Exception {
        long before = count();
        coverage.secondsUntil(before);
        application.stopReaders();
        try {
            imported = csv.rowsPerSecond(firstYear + run, false);
        } finally {
            application.startReaders();
        }
        long after = count();
        return (after - before) / coverage.secondsUntil(after);
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM ledger.events").query(Long.class).single();
    }

    @Override
    public double measureFloor(int run) {
        return imported;
    }
}
