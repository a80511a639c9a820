package org.taizhang.api.startup;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Text;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;

/** A visitor of a demonstration finds all of it: everything loaded has its position and is in the figures. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
@Order(50)
final class CaughtUpStep implements OpeningStep {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Positions positions;
    private final FiguresProgress figures;
    private final StopRequest stop;

    CaughtUpStep(DataSource appending, Positions positions, FiguresProgress figures, StopRequest stop) {
        this.jdbc = JdbcClient.create(appending);
        this.positions = positions;
        this.figures = figures;
        this.stop = stop;
    }

    @Override
    public void open() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!sequenced() || figures.position() < positions.head()) {
            if (System.nanoTime() > deadline) {
                throw new OpeningRefusedException(
                        new Text("指标计算迟迟未完成，请查看日志。", "The figures don't follow the ledger; see the log."));
            }
            stop.check();
            pause();
        }
    }

    private boolean sequenced() {
        return jdbc.sql("SELECT coalesce((SELECT max(global_index) FROM ledger.events), 0)"
                        + " = coalesce((SELECT max(global_index) FROM ledger.positions), 0)")
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while opening", e);
        }
    }
}
