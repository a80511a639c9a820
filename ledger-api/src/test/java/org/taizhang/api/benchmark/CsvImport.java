package org.taizhang.api.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.demo.BulkCsv;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.api.imports.ImportState;
import org.taizhang.api.imports.ImportState.Status;
import org.taizhang.api.imports.Imports;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** Years of both forms of some enterprises, as an agent would send them: two files of CSV, one after the other. */
record CsvImport(Imports imports, BulkScript bulk, int from, int to) {

    private static final long LOOK_MILLIS = 20;

    int filings() {
        return (to - from) * Period.PERIODS_PER_YEAR * 2;
    }

    /** @return rows a second; making the files is not counted */
    double rowsPerSecond(int year, boolean dryRun) throws IOException, InterruptedException {
        Set<Uscc> mandates = IntStream.range(from, to).mapToObj(bulk::uscc).collect(Collectors.toSet());
        CurrentUser agent =
                new CurrentUser("benchmark-agent", "agent", "测速", Set.of(Role.FILER), null, mandates, false);
        List<Period> periods = Period.range(new Period(year, 2), Period.december(year));
        long nanos = 0;
        long rows = 0;
        for (FormCode form : List.of(FormCode.OUTPUT, FormCode.EMPLOYMENT)) {
            byte[] file = BulkCsv.of(bulk, form, from, to, periods);
            long start = System.nanoTime();
            ImportState state = imports.start(agent, form, dryRun, new ByteArrayInputStream(file));
            while (state.status() == Status.RUNNING) {
                Thread.sleep(LOOK_MILLIS);
                state = imports.get(agent, state.id());
            }
            nanos += System.nanoTime() - start;
            rows += state.recorded();
            if (state.recorded() != state.rows()) {
                throw new IllegalStateException("not everything was imported: " + state);
            }
        }
        return rows / (nanos / 1e9);
    }
}
