package org.taizhang.api.benchmark;

import java.time.Duration;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.sequencer.Positions;

/** From the moment a filing is sent until the figures stand at its position, while filings come at a steady rate. */
final class VisibleTrial implements Trial {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Positions positions;
    private final FiguresProgress figures;
    private final SteadyFilings filings;

    VisibleTrial(Ledger ledger, Positions positions, FiguresProgress figures, SteadyFilings filings) {
        this.ledger = ledger;
        this.positions = positions;
        this.figures = figures;
        this.filings = filings;
    }

    @Override
    public String what() {
        return "a filing until it is visible in the figures, " + SteadyFilings.PER_SECOND + " filings/s, p95";
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
        return Percentile.p95(filings.run(run, this::file));
    }

    /** @return milliseconds */
    private double file(Command<?, ?> report) {
        long start = System.nanoTime();
        Outcome<?> outcome = ledger.execute(report);
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
