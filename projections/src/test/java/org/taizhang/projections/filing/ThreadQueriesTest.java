package org.taizhang.projections.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.FormCode.OUTPUT;
import static org.taizhang.projections.TestCommand.AT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.Query;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.CellName;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.Append;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestReader;
import org.taizhang.projections.filing.ThreadQueries.Waiting;
import org.taizhang.projections.filing.ThreadQueries.Whose;

class ThreadQueriesTest {

    private static final Uscc ONE = TestCommand.uscc(1);
    private static final Uscc TWO = TestCommand.uscc(2);
    private static final ClusterId NANXI = new ClusterId("nanxi");
    private static final ClusterId GAOYANG = new ClusterId("gaoyang");
    private static final Period MARCH = new Period(2025, 3);

    private final TestReader reader =
            new TestReader(List.of("filing.sql", "queries.sql"), () -> List.of(new ReportModel(), new QueryModel()));
    private final ThreadQueries threads =
            new JdbcThreadQueries(reader.database().app(), () -> "read_1");

    /** Positions 1 … 7. */
    @BeforeEach
    void threads() {
        reader.record(
                Append.of(filed(ONE, NANXI)),
                Append.of(filed(TWO, GAOYANG)),
                Append.of(asked(ONE, 1, "grossOutput")),
                Append.of(asked(TWO, 1, "salesOutput")),
                Append.of(asked(ONE, 2, "salesOutput")),
                Append.of(new QueryAnswered("filer", AT, ONE, OUTPUT, MARCH, 1, 1, null)),
                Append.of(new QuerySettled("town", AT, ONE, OUTPUT, MARCH, 1, 1)));
        reader.read("read_1", 1000);
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void a_thread_is_as_long_as_it_was_at_the_position() {
        assertThat(threads.of(ONE, OUTPUT, MARCH, 2)).isEmpty();
        Query first = threads.of(ONE, OUTPUT, MARCH, 7).get(0);
        assertThat(first.cell()).isEqualTo(new CellName("grossOutput", "month"));
        assertThat(first.thread())
                .containsExactly(
                        new Query.Entry(Act.ASKED, "town", AT, 1, "请核对"),
                        new Query.Entry(Act.ANSWERED, "filer", AT, 1, null),
                        new Query.Entry(Act.SETTLED, "town", AT, 1, null));
        assertThat(threads.of(ONE, OUTPUT, MARCH, 6).get(0).settled()).isFalse();
        assertThat(threads.of(ONE, OUTPUT, MARCH, 7)).hasSize(2);
    }

    @Test
    void what_waits_is_as_it_was_at_the_position() {
        assertThat(waiting(Whose.ALL, Act.ASKED, 5)).containsExactly(3L, 4L, 5L);
        assertThat(waiting(Whose.ALL, Act.ASKED, 6)).containsExactly(4L, 5L);
        assertThat(waiting(Whose.ALL, Act.ANSWERED, 6)).containsExactly(6L);
        assertThat(waiting(Whose.ALL, Act.ANSWERED, 7)).isEmpty();
        assertThat(threads.waiting(Whose.ALL, Act.ANSWERED, 0, 1, 6).items())
                .extracting(Waiting::item, Waiting::column, Waiting::latest)
                .containsExactly(tuple("grossOutput", "month", null));
    }

    @Test
    void nobody_is_told_what_waits_for_others() {
        assertThat(waiting(Whose.enterprises(List.of(TWO)), Act.ASKED, 7)).containsExactly(4L);
        assertThat(waiting(Whose.cluster(NANXI), Act.ASKED, 7)).containsExactly(5L);
        assertThat(waiting(Whose.enterprises(List.of()), Act.ASKED, 7)).isEmpty();
    }

    /** Positions, one on a page. */
    private List<Long> waiting(Whose whose, Act latest, long position) {
        List<Long> found = new ArrayList<>();
        @Nullable Long after = 0L;
        while (after != null) {
            ThreadQueries.Page page = threads.waiting(whose, latest, after, 1, position);
            page.items().forEach(w -> found.add(w.position()));
            after = page.next();
        }
        return found;
    }

    private static ReportQueried asked(Uscc uscc, int query, String item) {
        return new ReportQueried("town", AT, uscc, OUTPUT, MARCH, 1, query, item, "month", "请核对");
    }

    private static ReportFiled filed(Uscc uscc, ClusterId cluster) {
        return new ReportFiled(
                "filer",
                AT,
                uscc,
                cluster,
                OUTPUT,
                MARCH,
                1,
                "1",
                ReportValues.EMPTY,
                Map.of(),
                Map.of(),
                List.of(),
                Signatures.preparedBy("filer"),
                null,
                List.of(),
                Channel.WEB,
                AT,
                AT,
                List.of());
    }
}
