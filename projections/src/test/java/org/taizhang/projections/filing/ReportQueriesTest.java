package org.taizhang.projections.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.LAND_USE;
import static org.taizhang.ledger.FormCode.OUTPUT;
import static org.taizhang.projections.TestCommand.AT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.Extensions;
import org.taizhang.projections.Append;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestReader;
import org.taizhang.projections.filing.DueReport.State;
import org.taizhang.projections.filing.ReportRevision.Review;
import org.taizhang.projections.registry.DirectoryQueries;

class ReportQueriesTest {

    private static final CheckNote UNCHECKED =
            new CheckNote("O08", 3, "grossOutput", Outcome.RULE_ERROR, new Text("", ""), null, null);
    private static final Uscc ONE = TestCommand.uscc(1);
    private static final ClusterId NANXI = new ClusterId("nanxi");
    private static final Period MARCH = new Period(2025, 3);
    private static final Extension EXTENDED = new Extension(
            OUTPUT, new Period(2025, 4), null, List.of(ONE), null, Instant.parse("2026-06-30T04:00:00Z"), "r");

    private final TestReader reader = new TestReader("filing.sql", ReportModel::new);
    private final OneEnterprise directory = new OneEnterprise(settled());
    private final ReportQueries reports = new JdbcReportQueries(
            reader.database().app(),
            () -> "read_1",
            reader.node().storedEvents(),
            directory,
            (from, to, position) -> new Extensions(List.of(EXTENDED)));

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void a_filed_report_is_answered_as_it_was_filed() {
        ReportFiled filed = filed(OUTPUT, MARCH, 1);
        read(Append.of(filed));

        assertThat(reports.current(ONE, OUTPUT, MARCH, 0)).isEmpty();
        ReportRevision current = current(1);
        assertThat(current.filed()).isEqualTo(filed);
        assertThat(current.position()).isEqualTo(1);
        assertThat(reader.node().positions().of(current.eventId())).hasValue(1);
        assertThat(current.status()).isEqualTo(Status.FILED);
        assertThat(current.effective()).isTrue();
        assertThat(current.reviews()).isEmpty();
    }

    @Test
    void an_acceptance() {
        read(Append.of(filed(OUTPUT, MARCH, 1)), Append.of(accepted(1)));

        assertThat(current(1).status()).isEqualTo(Status.FILED);
        assertThat(current(2).status()).isEqualTo(Status.ACCEPTED);
        assertThat(current(2).effective()).isTrue();
        assertThat(current(2).reviews()).containsExactly(new Review(2, "county", AT, Status.ACCEPTED, null));
    }

    @Test
    void a_report_that_could_not_be_checked_waits_until_it_is_reviewed_or_replaced() {
        read(
                Append.of(filed(OUTPUT, MARCH, 1, UNCHECKED)),
                Append.of(filed(OUTPUT, MARCH.next(), 1, UNCHECKED)),
                Append.of(filed(EMPLOYMENT, MARCH, 1, UNCHECKED)),
                Append.of(filed(EMPLOYMENT, MARCH.next(), 1, UNCHECKED)),
                Append.of(accepted(1)),
                Append.of(filed(OUTPUT, MARCH.next(), 2)));

        assertThat(reports.unchecked()).containsExactly(new Unchecked(EMPLOYMENT, "O08", "grossOutput", 3, 2, at(1)));
    }

    @Test
    void a_return() {
        read(Append.of(filed(OUTPUT, MARCH, 1)), Append.of(returned(1)));

        assertThat(current(1).effective()).isTrue();
        assertThat(current(2).status()).isEqualTo(Status.RETURNED);
        assertThat(current(2).effective()).isFalse();
        assertThat(current(2).reviews()).containsExactly(new Review(2, "county", AT, Status.RETURNED, "核对一下"));
    }

    @Test
    void the_latest_revision_not_returned_counts_as_of_every_position() {
        read(
                Append.of(filed(OUTPUT, MARCH, 1)),
                Append.of(accepted(1)),
                Append.of(filed(OUTPUT, MARCH, 2)),
                Append.of(returned(2)),
                Append.of(filed(OUTPUT, MARCH, 3)));

        assertThat(effective(1)).containsExactly(1);
        assertThat(effective(3)).containsExactly(2);
        assertThat(effective(4)).containsExactly(1);
        assertThat(effective(5)).containsExactly(3);
        assertThat(history(5))
                .extracting(r -> r.filed().revision(), ReportRevision::status)
                .containsExactly(tuple(3, Status.FILED), tuple(2, Status.RETURNED), tuple(1, Status.ACCEPTED));
    }

    @Test
    void what_was_accepted_first_and_returned_later_is_returned() {
        read(Append.of(filed(OUTPUT, MARCH, 1)), Append.of(accepted(1)), Append.of(returned(1)));

        assertThat(current(3).status()).isEqualTo(Status.RETURNED);
        assertThat(current(3).reviews()).extracting(Review::position).containsExactly(2L, 3L);
        assertThat(effective(3)).isEmpty();
    }

    @Test
    void reports_of_other_forms_periods_and_enterprises_are_others() {
        read(
                Append.of(filed(EMPLOYMENT, MARCH, 1)),
                Append.of(filed(OUTPUT, MARCH.next(), 1)),
                Append.of(filed(TestCommand.uscc(2), OUTPUT, MARCH, 1)));

        assertThat(history(3)).isEmpty();
        assertThat(reports.history(ONE, EMPLOYMENT, MARCH, 3)).hasSize(1);
    }

    @Test
    void what_is_due_and_how_far_it_is() {
        read(
                Append.of(filed(OUTPUT, MARCH, 1)),
                Append.of(filed(OUTPUT, MARCH, 2)),
                Append.of(filed(EMPLOYMENT, MARCH, 1)),
                Append.of(new ReportAccepted("county", AT, ONE, EMPLOYMENT, MARCH, 1)),
                Append.of(returned(2)));

        assertThat(reports.due(ONE, MARCH.previous(), MARCH.next(), 5))
                .extracting(DueReport::period, DueReport::form, DueReport::state, DueReport::revision)
                .containsExactly(
                        tuple(MARCH, OUTPUT, State.RETURNED, 2),
                        tuple(MARCH, EMPLOYMENT, State.ACCEPTED, 1),
                        tuple(MARCH, LAND_USE, State.NOT_FILED, 0),
                        tuple(MARCH.next(), OUTPUT, State.NOT_FILED, 0),
                        tuple(MARCH.next(), EMPLOYMENT, State.NOT_FILED, 0));
        assertThat(reports.due(ONE, MARCH, MARCH, 3))
                .extracting(DueReport::state)
                .containsExactly(State.FILED, State.FILED, State.NOT_FILED);
    }

    @Test
    void a_due_report_says_where_until_when_and_when_it_came_first() {
        read(Append.of(filed(OUTPUT, MARCH, 1)), Append.of(filed(OUTPUT, MARCH, 2)));

        DueReport due = reports.due(ONE, MARCH, MARCH, 2).get(0);
        assertThat(due.cluster()).isEqualTo(NANXI);
        assertThat(due.onTimeUntil())
                .isEqualTo(ReportingCalendar.window(OUTPUT, MARCH).onTimeUntil());
        assertThat(due.assumed()).isFalse();
        assertThat(due.filedAt()).isEqualTo(at(1));
    }

    @Test
    void an_extension_moves_when_it_closes_and_nothing_else() {
        read(Append.of(filed(OUTPUT, MARCH, 1)));
        DueReport due = reports.due(ONE, MARCH.next(), MARCH.next(), 1).get(0);

        assertThat(due.closesOn()).isEqualTo(EXTENDED.closesOn());
        assertThat(due.onTimeUntil())
                .isEqualTo(ReportingCalendar.window(OUTPUT, MARCH.next()).onTimeUntil());
    }

    @Test
    void nothing_is_due_from_whom_the_directory_did_not_know_at_the_position() {
        directory.knownFrom = 2;
        read(Append.of(filed(OUTPUT, MARCH, 1)), Append.of(accepted(1)));

        assertThat(reports.due(ONE, MARCH, MARCH, 1)).isEmpty();
        assertThat(reports.due(ONE, MARCH, MARCH, 2)).hasSize(3);
    }

    @Test
    void the_rows_do_not_depend_on_where_batches_end() {
        reader.record(
                Append.of(filed(OUTPUT, MARCH, 1)),
                Append.of(returned(1)),
                Append.of(filed(OUTPUT, MARCH, 2)),
                Append.of(accepted(2)));

        reader.read("read_1", 1);
        reader.read("read_2", 3);
        reader.read("read_3", 1000);

        for (String table : List.of("revision", "review")) {
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

    private ReportRevision current(long position) {
        return reports.current(ONE, OUTPUT, MARCH, position).orElseThrow();
    }

    private List<ReportRevision> history(long position) {
        return reports.history(ONE, OUTPUT, MARCH, position);
    }

    /** Revisions that count; at most one. */
    private List<Integer> effective(long position) {
        return history(position).stream()
                .filter(ReportRevision::effective)
                .map(r -> r.filed().revision())
                .toList();
    }

    private static Instant at(int revision) {
        return AT.plusMillis(revision);
    }

    private static ReportFiled filed(FormCode form, Period period, int revision, CheckNote... checks) {
        return filed(ONE, form, period, revision, checks);
    }

    private static ReportFiled filed(Uscc uscc, FormCode form, Period period, int revision, CheckNote... checks) {
        return new ReportFiled(
                "filer",
                at(revision),
                uscc,
                NANXI,
                form,
                period,
                revision,
                "1",
                ReportValues.of(Map.of("grossOutput", Cell.of(new BigDecimal(1000 + revision)))),
                Map.of(),
                Map.of("grossOutput.ytd", new BigDecimal("1000.50")),
                List.of(),
                Signatures.preparedBy("filer"),
                null,
                List.of(checks),
                Channel.WEB,
                AT,
                AT,
                List.of("calendar/2025@1"));
    }

    private static ReportAccepted accepted(int revision) {
        return new ReportAccepted("county", AT, ONE, OUTPUT, MARCH, revision);
    }

    private static ReportReturned returned(int revision) {
        return new ReportReturned("county", AT, ONE, OUTPUT, MARCH, revision, "核对一下");
    }

    private static Enterprise settled() {
        Enterprise unknown = Enterprise.STREAM.initial().apply(ONE.value());
        EnterpriseRegistered registered =
                new EnterpriseRegistered("a", AT, ONE, "甲", new IndustryClass("1431"), false, "d");
        YearMonth from = MARCH.lastMonth();
        return new EnterpriseSettled("a", AT, ONE, NANXI, from, false, "d").evolve(registered.evolve(unknown));
    }

    /** A directory of one. */
    private static final class OneEnterprise implements DirectoryQueries {

        private final Enterprise enterprise;
        private long knownFrom;

        OneEnterprise(Enterprise enterprise) {
            this.enterprise = enterprise;
        }

        @Override
        public Optional<Enterprise> find(Uscc uscc, long position) {
            return position < knownFrom ? Optional.empty() : Optional.of(enterprise);
        }

        @Override
        public Map<Uscc, Enterprise> find(Collection<Uscc> codes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page list(ClusterId cluster, String q, String cursor, int limit, long position) {
            throw new UnsupportedOperationException();
        }
    }
}
