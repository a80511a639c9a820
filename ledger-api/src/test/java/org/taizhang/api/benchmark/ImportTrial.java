package org.taizhang.api.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.shell.EventJson;
import org.taizhang.ledger.shell.EventTypes;

/**
 * A year of both forms of many enterprises, as an agent would send it: two files of CSV, one after the other. The readers
 * stand still.
 */
final class ImportTrial implements Trial {

    /** As many as there are cores. */
    private static final int THREADS = 2;

    private static final int SLICE = 20_000;

    private final CsvImport csv;
    private final int firstYear;
    private final DataSource source;
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();
    private long before;

    /** @param firstYear of three years that nobody has filed yet */
    ImportTrial(CsvImport csv, int firstYear, DataSource source) {
        this.csv = csv;
        this.firstYear = firstYear;
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public String what() {
        return "CSV import of %,d filings, readers stopped".formatted(csv.filings());
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
        return run == 0 ? csv.rowsPerSecond(firstYear, true) : csv.rowsPerSecond(firstYear + run - 1, false);
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
