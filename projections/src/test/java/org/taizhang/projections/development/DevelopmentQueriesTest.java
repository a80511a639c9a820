package org.taizhang.projections.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.projections.TestCommand.AT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.projections.Append;
import org.taizhang.projections.TestReader;
import org.taizhang.projections.development.DevelopmentQueries.Revision;
import org.taizhang.projections.filing.Unchecked;

class DevelopmentQueriesTest {

    private static final ClusterId NANXI = new ClusterId("nanxi");
    private static final Period MARCH = new Period(2025, 3);

    private final TestReader reader = new TestReader("development.sql", DevelopmentModel::new);
    private final DevelopmentQueries reports = new JdbcDevelopmentQueries(
            reader.database().app(), () -> "read_1", reader.node().storedEvents());

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void a_filed_report_is_provisional() {
        DevelopmentFiled filed = filed(NANXI, 1);
        read(Append.of(filed));

        assertThat(reports.current(NANXI, MARCH, 0)).isEmpty();
        Revision current = reports.current(NANXI, MARCH, 1).orElseThrow();
        assertThat(current.filed()).isEqualTo(filed);
        assertThat(current.confirmed()).isNull();
        assertThat(reader.node().positions().of(current.eventId())).hasValue(1);
    }

    @Test
    void a_confirmation_counts_from_its_position_on_and_for_its_revision() {
        DevelopmentConfirmed confirmed = new DevelopmentConfirmed("land", AT, NANXI, MARCH, 1, "云规资〔2025〕1号");
        read(Append.of(filed(NANXI, 1)), Append.of(confirmed), Append.of(filed(NANXI, 2)));

        assertThat(history(1)).extracting(Revision::confirmed).containsOnlyNulls();
        assertThat(history(2)).extracting(Revision::confirmed).containsExactly(confirmed);
        assertThat(history(3)).extracting(Revision::confirmed).containsExactly(null, confirmed);
        assertThat(history(3)).extracting(r -> r.filed().revision()).containsExactly(2, 1);
        assertThat(reports.current(NANXI, MARCH, 3).orElseThrow().position()).isEqualTo(3);
    }

    @Test
    void a_report_that_could_not_be_checked_waits_until_it_is_confirmed_or_replaced() {
        CheckNote error = new CheckNote("F-D9", 2, "productiveArea", Outcome.RULE_ERROR, new Text("", ""), null, null);
        read(
                Append.of(filed(NANXI, 1, error)),
                Append.of(filed(new ClusterId("gaoyang"), 1, error)),
                Append.of(filed(new ClusterId("pingan"), 1, error)),
                Append.of(new DevelopmentConfirmed("land", AT, NANXI, MARCH, 1, "d")),
                Append.of(filed(new ClusterId("pingan"), 2)));

        assertThat(reports.unchecked())
                .containsExactly(new Unchecked(FormCode.DEVELOPMENT, "F-D9", "productiveArea", 2, 1, AT));
    }

    @Test
    void reports_of_other_clusters_and_periods_are_others() {
        read(Append.of(filed(new ClusterId("gaoyang"), 1)));

        assertThat(history(1)).isEmpty();
        assertThat(reports.history(new ClusterId("gaoyang"), MARCH.next(), 1)).isEmpty();
    }

    @Test
    void the_rows_do_not_depend_on_where_batches_end() {
        reader.record(
                Append.of(filed(NANXI, 1)),
                Append.of(new DevelopmentConfirmed("land", AT, NANXI, MARCH, 1, "d")),
                Append.of(filed(NANXI, 2)),
                Append.of(new DevelopmentConfirmed("land", AT, NANXI, MARCH, 2, "d")));

        reader.read("read_1", 1);
        reader.read("read_2", 3);
        reader.read("read_3", 1000);

        for (String table : List.of("development_report", "development_confirmation")) {
            assertThat(reader.rows("read_1", table))
                    .hasSize(2)
                    .isEqualTo(reader.rows("read_2", table))
                    .isEqualTo(reader.rows("read_3", table));
        }
    }

    private void read(Append<?, ?>... events) {
        reader.record(events);
        reader.read("read_1", 1000);
    }

    private List<Revision> history(long position) {
        return reports.history(NANXI, MARCH, position);
    }

    private static DevelopmentFiled filed(ClusterId cluster, int revision, CheckNote... checks) {
        return new DevelopmentFiled(
                "town",
                AT,
                cluster,
                MARCH,
                revision,
                "1",
                ReportValues.of(Map.of("builtUpArea", Cell.of(new BigDecimal("12.50")))),
                Map.of(),
                List.of(),
                Signatures.preparedBy("town"),
                null,
                List.of(checks),
                Channel.WEB,
                AT,
                AT,
                List.of("calendar/2025@1"));
    }
}
