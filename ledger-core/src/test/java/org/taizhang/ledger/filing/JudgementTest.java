package org.taizhang.ledger.filing;

import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.Sheet;

class JudgementTest {

    private static final Recording COUNTY = county("2025-04-10T09:00");
    private static final Period MARCH = Period.parse("2025-03");

    private final Given mill = millSince("2024-01").done(file(OUTPUT, "2025-03", Sheet.output(100)));

    @Test
    void theCountyAcceptsOnce() {
        mill.when(accept(1)).then(new ReportAccepted("county", COUNTY.at(), MILL, OUTPUT, MARCH, 1));
        mill.when(accept(1)).thenNothing();
    }

    @Test
    void theCountyReturnsWithAReasonAlsoWhatItAccepted() {
        mill.done(accept(1));

        mill.when(giveBack(1, " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        mill.when(giveBack(1, "请核对单位"))
                .then(new ReportReturned("county", COUNTY.at(), MILL, OUTPUT, MARCH, 1, "请核对单位"));
        mill.when(giveBack(1, "请核对单位")).thenNothing();
        mill.when(accept(1)).thenRefused(Kind.CONFLICT, "REPORT_RETURNED");
    }

    @Test
    void onlyTheLatestRevisionIsJudged() {
        mill.done(revise(OUTPUT, "2025-03", Sheet.output(90).because("08", ""), 1));

        mill.when(accept(1)).thenRefused(Kind.STALE, "REVISION_STALE");
        mill.when(giveBack(1, "请核对")).thenRefused(Kind.STALE, "REVISION_STALE");
        mill.when(accept(3)).thenRefused(Kind.NOT_FOUND, "REVISION_UNKNOWN");
        mill.when(accept(0)).thenRefused(Kind.NOT_FOUND, "REVISION_UNKNOWN");
        mill.when(accept(2)).thenRecorded();
    }

    @Test
    void whatWasNotFiledIsNotFound() {
        millSince("2024-01").when(accept(1)).thenRefused(Kind.NOT_FOUND, "REVISION_UNKNOWN");
    }

    private static AcceptReport accept(int revision) {
        return new AcceptReport(COUNTY, MILL, OUTPUT, MARCH, revision);
    }

    private static ReturnReport giveBack(int revision, String reason) {
        return new ReturnReport(COUNTY, MILL, OUTPUT, MARCH, revision, reason);
    }
}
