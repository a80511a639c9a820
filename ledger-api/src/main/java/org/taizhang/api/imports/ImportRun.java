package org.taizhang.api.imports;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.shell.Outcome;

/**
 * The rows of a file, decided. Those of one enterprise stay in order, on one of a few lanes. A file of many enterprises
 * is gone through several times, each time for some of them, so that their books are at hand whatever its order.
 */
final class ImportRun {

    private static final int LANES = 2;
    private static final int ENTERPRISES_AT_ONCE = 2_000;

    private final CsvFile file;
    private final RowReader reader;
    private final BitSet decidedBefore;
    private final Consumer<List<Verdict>> verdicts;

    /** @param decidedBefore lines that are not decided again */
    ImportRun(CsvFile file, RowReader reader, BitSet decidedBefore, Consumer<List<Verdict>> verdicts) {
        this.file = file;
        this.reader = reader;
        this.decidedBefore = decidedBefore;
        this.verdicts = verdicts;
    }

    /**
     * @param enterprises how many the file is of, roughly
     * @param execute makes what decides the commands of one lane
     */
    void through(int enterprises, Supplier<Function<List<FileReport>, List<Outcome<?>>>> execute) {
        int passes = 1 + enterprises / ENTERPRISES_AT_ONCE;
        for (int pass = 0; pass < passes; pass++) {
            pass(pass, passes, execute);
        }
    }

    private void pass(int pass, int passes, Supplier<Function<List<FileReport>, List<Outcome<?>>>> execute) {
        List<Lane> lanes = Stream.generate(execute)
                .limit(LANES)
                .map(lane -> new Lane(rows -> decide(rows, lane)))
                .toList();
        try {
            file.each(csv -> {
                int slot = Math.floorMod(reader.key(csv).hashCode(), passes * LANES);
                if (slot / LANES == pass && !decidedBefore.get(Math.toIntExact(csv.getStartingLineNumber()))) {
                    lanes.get(slot % LANES).add(reader.read(csv));
                }
            });
            lanes.forEach(Lane::finish);
        } finally {
            lanes.forEach(Lane::close);
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
