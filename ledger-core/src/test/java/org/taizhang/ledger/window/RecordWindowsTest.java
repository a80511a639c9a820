package org.taizhang.ledger.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.declaration.DeclareLedger;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;
import org.taizhang.ledger.window.ReportingYear.Occasion;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;

class RecordWindowsTest {

    private static final Period MARCH = Period.parse("2025-03");

    @Test
    void whatHappenedWhileNobodyWasRunningIsRecordedNowInItsOrder() {
        List<WindowEvent> recorded =
                declared("2025-03-26T09:00").when(record("2025-05-02T09:00")).thenRecorded();

        assertThat(recorded)
                .filteredOn(event -> occasion(event).form() == OUTPUT)
                .containsExactly(
                        new WindowOpened("clock", at("2025-05-02T09:00"), OUTPUT, MARCH, at("2025-04-01T00:00")),
                        new WindowClosed("clock", at("2025-05-02T09:00"), OUTPUT, MARCH, at("2025-04-25T12:00")),
                        new WindowOpened(
                                "clock",
                                at("2025-05-02T09:00"),
                                OUTPUT,
                                Period.parse("2025-04"),
                                at("2025-05-01T00:00")));
        assertThat(recorded.stream().map(RecordWindowsTest::due)).isSorted();
    }

    @Test
    void askedAgainItRecordsNothing() {
        declared("2025-03-26T09:00")
                .done(record("2025-05-02T09:00"))
                .when(record("2025-05-02T09:00"))
                .thenNothing();
    }

    @Test
    void aWindowThatIsOpenWhenTheLedgerBeginsIsRecorded() {
        assertThat(declared("2025-04-03T09:00").when(record("2025-04-03T09:00")).thenRecorded())
                .hasSize(4)
                .allMatch(event -> occasion(event).period().equals(MARCH));
    }

    @Test
    void aLedgerThatIsNotDeclaredHasNoWindows() {
        Given.nothing().when(record("2025-05-02T09:00")).thenNothing();
    }

    @Test
    void anExtensionForEverybodyOpensAClosedWindowOnceMore() {
        Extension extension = new Extension(OUTPUT, MARCH, null, List.of(), null, at("2025-05-09T12:00"), "全县停电");
        Given given = declared("2025-03-26T09:00")
                .done(
                        record("2025-05-02T09:00"),
                        new ProposeExtension(county("2025-05-02T10:00"), extension, at("2025-05-03T10:00")),
                        new GrantExtension(new Recording("county2", at("2025-05-02T11:00")), 2025, 1));

        assertThat(given.when(record("2025-05-02T11:01")).thenRecorded())
                .containsExactly(
                        new WindowOpened("clock", at("2025-05-02T11:01"), OUTPUT, MARCH, at("2025-04-01T00:00")));
        assertThat(given.when(record("2025-05-09T12:01")).thenRecorded())
                .containsExactly(
                        new WindowClosed("clock", at("2025-05-09T12:01"), OUTPUT, MARCH, at("2025-05-09T12:00")));
    }

    private static Instant due(WindowEvent event) {
        return event instanceof WindowOpened opened ? opened.due() : ((WindowClosed) event).due();
    }

    private static Given declared(String shanghaiTime) {
        return Given.nothing()
                .done(new DeclareLedger(
                        new Recording("opening", at(shanghaiTime)), LedgerKind.PRODUCTION, ClockKind.SYSTEM, "o"));
    }

    private static RecordWindows record(String shanghaiTime) {
        return new RecordWindows(new Recording("clock", at(shanghaiTime)), 2025);
    }

    private static Occasion occasion(WindowEvent event) {
        return event instanceof WindowOpened opened
                ? new Occasion(opened.form(), opened.period())
                : new Occasion(((WindowClosed) event).form(), ((WindowClosed) event).period());
    }
}
