package org.taizhang.api.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Role;
import org.taizhang.api.demo.BulkCsv;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.api.imports.ImportState;
import org.taizhang.api.imports.Imports;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.EventJson;
import org.taizhang.ledger.shell.EventTypes;

/**
 * A year of both forms of many enterprises, as an agent would send it: two files of CSV, one after the other. The readers
 * stand still.
 */
final class ImportTrial implements Trial {

    /** As many as an import has lanes. */
    private static final int THREADS = 2;

    private static final int SLICE = 20_000;

    private final Imports imports;
    private final BulkScript bulk;
    private final int from;
    private final int to;
    private final int firstYear;
    private final DataSource source;
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();
    private long before;

    /** @param firstYear of three years that nobody has filed yet */
    ImportTrial(Imports imports, BulkScript bulk, int from, int to, int firstYear, DataSource source) {
        this.imports = imports;
        this.bulk = bulk;
        this.from = from;
        this.to = to;
        this.firstYear = firstYear;
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public String what() {
        return "CSV import of %,d filings, readers stopped".formatted((to - from) * Period.PERIODS_PER_YEAR * 2);
    }

    @Override
    public String floor() {
        return "COPY of the same events, JSON serialisation included";
    }

    @Override
    public Aim aim() {
        return new Aim("/s", Aim.Kind.AT_LEAST_OF_FLOOR, 0.4);
    }

    /** Warms up by a dry run of the files that are sent in earnest next. */
    @Override
    public double measure(int run) throws Exception {
        long last = StoredEvent.lastIndex(jdbc);
        before = run == 0 ? Math.max(0, last - SLICE) : last;
        return run == 0 ? send(firstYear, true) : send(firstYear + run - 1, false);
    }

    private double send(int year, boolean dryRun) throws IOException {
        Set<Uscc> mandates = IntStream.range(from, to).mapToObj(bulk::uscc).collect(Collectors.toSet());
        CurrentUser agent =
                new CurrentUser("benchmark-agent", "agent", "测速", Set.of(Role.FILER), null, mandates, false);
        List<Period> periods = Period.range(new Period(year, 2), Period.december(year));
        long nanos = 0;
        long rows = 0;
        for (FormCode form : List.of(FormCode.OUTPUT, FormCode.EMPLOYMENT)) {
            byte[] file = BulkCsv.of(bulk, form, from, to, periods);
            long start = System.nanoTime();
            ImportState state = imports.run(agent, form, dryRun, new ByteArrayInputStream(file));
            nanos += System.nanoTime() - start;
            rows += state.recorded();
            if (state.recorded() != state.rows()) {
                throw new IllegalStateException("not everything was imported: " + state);
            }
        }
        return rows / (nanos / 1e9);
    }

    /** In slices, so that memory is bounded; only serialising and copying is timed. */
    @Override
    public double measureFloor(int run) throws Exception {
        FloorTable table = new FloorTable(source);
        double seconds = 0;
        long rows = 0;
        List<StoredEvent> slice = StoredEvent.after(before, SLICE, jdbc);
        while (!slice.isEmpty()) {
            List<Object> events = new ArrayList<>(slice.size());
            for (StoredEvent row : slice) {
                events.add(json.readValue(row.payload(), EventTypes.LEDGER.classOf(row.payloadType(), row.revision())));
            }
            List<StoredEvent> rowsOfSlice = slice;
            seconds += Parallel.seconds(THREADS, thread -> () -> {
                table.copy(
                        Parallel.part(rowsOfSlice, thread, THREADS),
                        Parallel.part(events, thread, THREADS),
                        this::bytes);
                return null;
            });
            rows += slice.size();
            slice = StoredEvent.after(slice.get(slice.size() - 1).index(), SLICE, jdbc);
        }
        return rows / seconds;
    }

    private byte[] bytes(Object event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
