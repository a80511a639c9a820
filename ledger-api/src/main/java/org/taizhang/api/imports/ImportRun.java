package org.taizhang.api.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.shell.Outcome;

/** The lines of a file, decided on a few lanes: each has enterprises of its own and goes from one to the next. */
final class ImportRun {

    private static final int LANES = 3;
    /** Longer than a transaction is allowed to be. */
    private static final Duration LAST_CHUNK_MAX = Duration.ofMinutes(1);

    private final Spool spool;
    private final RowReader reader;
    private final Chunk chunk;
    private final BitSet decidedBefore;
    private final Consumer<List<Verdict>> verdicts;

    /**
     * What is decided in one transaction.
     *
     * @param rows it ends with the enterprise that fills these
     * @param rowsMax unless that one goes on for longer than this
     */
    record Chunk(int rows, int rowsMax) {}

    /** @param decidedBefore lines that are not decided again */
    ImportRun(Spool spool, RowReader reader, Chunk chunk, BitSet decidedBefore, Consumer<List<Verdict>> verdicts) {
        this.spool = spool;
        this.reader = reader;
        this.chunk = chunk;
        this.decidedBefore = decidedBefore;
        this.verdicts = verdicts;
    }

    /**
     * Returns when everything is decided, or throws as soon as a lane fails; either way nothing goes on afterwards.
     *
     * @param execute makes what decides commands, in their order; asked anew where one enterprise ends and another begins
     */
    void through(Supplier<Function<List<FileReport>, List<Outcome<?>>>> execute) {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        CompletionService<Void> running = new ExecutorCompletionService<>(lanes);
        try {
            int from = 0;
            for (int lane = 1; lane <= LANES; lane++) {
                int begin = from;
                int end = enterpriseEnd((int) ((long) spool.size() * lane / LANES));
                running.submit(() -> lane(begin, end, execute), null);
                from = end;
            }
            for (int lane = 1; lane <= LANES; lane++) {
                running.take().get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            lanes.shutdownNow();
            awaitEnd(lanes);
        }
    }

    /** Of the chunks that are being decided, also when this thread is interrupted. */
    private static void awaitEnd(ExecutorService lanes) {
        boolean interrupted = Thread.interrupted();
        try {
            lanes.awaitTermination(LAST_CHUNK_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
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
        List<Row> rows = new ArrayList<>(chunk.rows());
        for (int place = from; place < to && !Thread.currentThread().isInterrupted(); place++) {
            Line line = spool.at(place);
            if (!decidedBefore.get(line.number())) {
                rows.add(reader.read(line));
            }
            boolean ends = spool.between(place + 1);
            if (rows.size() >= (ends ? chunk.rows() : chunk.rowsMax()) || place + 1 == to) {
                decide(rows, deciding);
                rows = new ArrayList<>(chunk.rows());
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
