package org.taizhang.api.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.demo.BulkScript;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.ledger.shell.Outcome;

/**
 * Filing commands one by one: each run files a year of output reports into books that hold the year's employment reports
 * already, with last year's books beside them. The readers stand still.
 */
final class FilingTrial implements Trial {

    private static final int THREADS = 32;

    private final Ledger ledger;
    private final BulkScript bulk;
    private final Crew crew;
    private final String books;
    private final Aim aim;
    private final DataSource source;
    private final JdbcClient jdbc;
    private long before;

    /**
     * The enterprises {@code from} … {@code to − 1}.
     *
     * @param firstYear of the four years whose output is still to be filed
     */
    record Crew(int from, int to, int firstYear) {}

    /** @param books what the filings come into */
    FilingTrial(Ledger ledger, BulkScript bulk, Crew crew, String books, Aim aim, DataSource source) {
        this.ledger = ledger;
        this.bulk = bulk;
        this.crew = crew;
        this.books = books;
        this.aim = aim;
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    @Override
    public String what() {
        return "filing commands, " + THREADS + " threads, " + books + ", readers stopped";
    }

    @Override
    public String floor() {
        return "raw begin+insert+commit";
    }

    @Override
    public Aim aim() {
        return aim;
    }

    @Override
    public double measure(int run) throws Exception {
        before = StoredEvent.lastIndex(jdbc);
        int year = crew.firstYear + run;
        List<Period> periods = Period.range(new Period(year, 2), Period.december(year));
        List<Integer> all = IntStream.range(crew.from, crew.to).boxed().toList();
        double seconds = Parallel.seconds(THREADS, thread -> () -> {
            for (int enterprise : Parallel.part(all, thread, THREADS)) {
                for (Period period : periods) {
                    insist(ledger.execute(bulk.report(enterprise, FormCode.OUTPUT, period)));
                }
            }
            return null;
        });
        return all.size() * periods.size() / seconds;
    }

    @Override
    public double measureFloor(int run) throws Exception {
        List<StoredEvent> events = StoredEvent.after(before, Integer.MAX_VALUE, jdbc);
        FloorTable table = new FloorTable(source);
        double seconds = Parallel.seconds(THREADS, thread -> () -> {
            table.insert(Parallel.part(events, thread, THREADS));
            return null;
        });
        return events.size() / seconds;
    }

    static void insist(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException(refused.refusal().toString());
        }
    }
}
