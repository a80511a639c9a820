package org.taizhang.ledger.integrity;

import static org.taizhang.ledger.Example.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;

class InterferenceReportTest {

    private static final Instant NOW = at("2026-03-06T15:00");
    private static final ReportInterference REPORT = new ReportInterference(NOW, "r1", "9f".repeat(32));
    private static final HandleInterference HANDLE =
            new HandleInterference(new Recording("auditor", NOW), "r1", "8e".repeat(32));

    @Test
    void theLedgerHoldsNeitherWhoNorWhat() {
        Given.nothing().when(REPORT).then(new InterferenceReported("integrity", NOW, "r1", "9f".repeat(32)));
        Given.nothing().done(REPORT).when(REPORT).thenNothing();
    }

    @Test
    void aReportIsHandledOnce() {
        Given.nothing().when(HANDLE).thenRefused(Kind.NOT_FOUND, "REPORT_UNKNOWN");
        Given.nothing().done(REPORT).when(HANDLE).then(new InterferenceHandled("auditor", NOW, "r1", "8e".repeat(32)));
        Given.nothing().done(REPORT, HANDLE).when(HANDLE).thenRefused(Kind.CONFLICT, "REPORT_HANDLED");
    }
}
