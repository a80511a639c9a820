package org.taizhang.api.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.shell.Outcome;

/** The lines of a file, decided on a few lanes: each has enterprises of its own and goes from one to the next. */
final class ImportRun {

    private static final int LANES = 3;
    /** A chunk ends with the enterprise that fills it, unless that one goes on for very long. */
    private static final int CHUNK_ROWS = 1_000;

    private static final int CHUNK_ROWS_MAX = 5_000;

    private final Spool spool;
    private final RowReader reader;
    private final BitSet decidedBefore;
    private final Consumer<List<Verdict>> verdicts;

    /** @param decidedBefore lines that are not decided again */
    ImportRun(Spool spool, RowReader reader, BitSet decidedBefore, Consumer<List<Verdict>> verdicts) {
        this.spool = spool;
        this.reader = reader;
        this.decidedBefore = decidedBefore;
        this.verdicts = verdicts;
    }

    /**
     * Returns when everything is decided.
     *
     * @param execute makes what decides commands, in their order; asked anew where one enterprise ends and another begins
     */
    void through(Supplier<Function<List<FileReport>, List<Outcome<?>>>> execute) {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<?>> running = new ArrayList<>();
            int from = 0;
            for (int lane = 1; lane <= LANES; lane++) {
                int begin = from;
                int end = enterpriseEnd((int) ((long) spool.size() * lane / LANES));
                running.add(lanes.submit(() -> lane(begin, end, execute)));
                from = end;
            }
            for (Future<?> lane : running) {
                lane.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            lanes.shutdownNow();
        }
    }

    private int enterpriseEnd(int place) {
        int end = place;
        while (!spool.between(end)) {
            end++;
        }
        return end;
    }

    private void lane(int from, int to, Supplier<Function<List<FileReport>, List<Outcome<?>>>> execute) {
        Function<List<FileReport>, List<Outcome<?>>> deciding = execute.get();
        List<Row> chunk = new ArrayList<>(CHUNK_ROWS);
        for (int place = from; place < to; place++) {
            Line line = spool.at(place);
            if (!decidedBefore.get(line.number())) {
                chunk.add(reader.read(line));
            }
            boolean ends = spool.between(place + 1);
            if (chunk.size() >= (ends ? CHUNK_ROWS : CHUNK_ROWS_MAX) || place + 1 == to) {
                decide(chunk, deciding);
                chunk = new ArrayList<>(CHUNK_ROWS);
                deciding = ends ? execute.get() : deciding;
            }
        }
    }

    private void decide(List<Row> rows, Function<List<FileReport>, List<Outcome<?>>> execute) {
        List<FileReport> commands =
                rows.stream().map(Row::command).filter(Objects::nonNull).toList();
        Iterator<Outcome<?>> outcomes = execute.apply(commands).iterator();
        verdicts.accept(rows.stream()
                .map(row -> row.command() == null
                        ? Verdict.refused(row.line(), row.problems())
                        : Verdict.of(row.line(), outcomes.next()))
                .toList());
    }
}
