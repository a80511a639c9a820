package org.taizhang.projections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.check.AdoptCheck;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.ProposeCheck;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.shell.Outcome;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.Recorded;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;

/** What one node adopts holds for the next filing on the other, which had the catalogue in its cache. */
class AdoptedOnAnotherNodeTest {

    private static final Uscc MILL = TestCommand.uscc(1);
    private static final IndustryClass RICE = new IndustryClass("1311");
    private static final Instant IN_JANUARY = Instant.parse("2025-01-05T01:00:00Z");

    private static final CheckDefinition ROUND = new CheckDefinition(
            "X01",
            List.of(),
            1,
            FormCode.OUTPUT,
            Severity.HARD,
            CheckScope.BOOK,
            "grossOutput",
            List.of(),
            null,
            "grossOutput % 1000 != 0",
            List.of(),
            List.of(),
            new Text("是整数，请核对。", "A round number: check it."),
            null,
            null,
            "县统计机构");

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode first = TestNode.create(database);
    private final LedgerNode second = TestNode.create(database);

    @BeforeEach
    void register() {
        Recorded.record(
                first.ledger(),
                List.of(
                        new EnterpriseRegistered("county", IN_JANUARY, MILL, "米业", RICE, false, "d"),
                        new EnterpriseSettled(
                                "county",
                                IN_JANUARY,
                                MILL,
                                new ClusterId("jiangkou"),
                                YearMonth.of(2025, 1),
                                false,
                                "d")));
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        database.close();
    }

    @Test
    void the_next_filing_is_held_against_it() {
        assertThat(refused(first, "2025-02")).isEmpty();
        assertThat(refused(second, "2025-03")).isEmpty();

        second.ledger().execute(new ProposeCheck(new Recording("county", IN_JANUARY), ROUND, "整数过多"));
        second.ledger().execute(new AdoptCheck(new Recording("county2", IN_JANUARY), "1", "云统〔2025〕3号"));

        assertThat(refused(first, "2025-04")).contains("X01");
        assertThat(refused(second, "2025-04")).contains("X01");
    }

    private static List<String> refused(LedgerNode node, String period) {
        Period month = Period.parse(period);
        Cell output = Cell.of(4_000);
        ReportValues values = new ReportValues(
                Map.of(
                        "grossOutput",
                        output,
                        "salesOutput",
                        output,
                        "exportDelivery",
                        Cell.of(0),
                        "operatingStatus",
                        Cell.of("1")),
                Map.of("byClass", List.of(Map.of("classCode", Cell.of("1311"), "classOutput", output))));
        Submission submission = new Submission(
                values,
                Map.<String, BigDecimal>of(),
                Map.<String, BigDecimal>of(),
                null,
                null,
                List.of(new Explanation(null, null, "99", "测试用数，并非真实填报", null)));
        FileReport filing = new FileReport(
                new Recording(
                        "filer",
                        month.lastDay()
                                .plusDays(3)
                                .atStartOfDay(ReportingCalendar.ZONE)
                                .toInstant()),
                MILL,
                FormCode.OUTPUT,
                month,
                submission,
                null,
                Channel.API);
        return node.ledger().execute(filing).on(new Outcome.Cases<FilingEvent, List<String>>() {
            @Override
            public List<String> recorded(Outcome.Recorded<FilingEvent> recorded) {
                return List.of();
            }

            @Override
            public List<String> refused(Refusal refusal) {
                return refusal.problems().stream().map(Problem::rule).toList();
            }
        });
    }
}
