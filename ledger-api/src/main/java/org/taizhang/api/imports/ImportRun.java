package org.taizhang.api.imports;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.shell.Outcome;

/** One pass over a file. Rows of one enterprise stay in order, on one of a few lanes. */
final class ImportRun {

    private static final int LANES = 2;

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

    /** @param execute makes what decides the commands of one lane */
    void through(Function<Integer, Function<List<FileReport>, List<Outcome<?>>>> execute) {
        List<Lane> lanes = Stream.iterate(0, i -> i + 1)
                .limit(LANES)
                .map(execute)
                .map(lane -> new Lane(rows -> decide(rows, lane)))
                .toList();
        try {
            file.each(csv -> {
                if (!decidedBefore.get(Math.toIntExact(csv.getStartingLineNumber()))) {
                    Row row = reader.read(csv);
                    lanes.get(Math.floorMod(row.key().hashCode(), LANES)).add(row);
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
