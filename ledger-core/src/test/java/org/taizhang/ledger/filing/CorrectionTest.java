package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.Sheet;

/** After the close nothing changes but by a request, its evidence, and two persons of the county. */
class CorrectionTest {

    private static final Period MARCH = Period.parse("2025-03");
    private static final String JULY = "2025-07-10T09:00";
    private static final Evidence VOUCHER = new Evidence("3月发票汇总.pdf", 48_213, "9f".repeat(32));

    private final Given mill = millSince("2024-01")
            .done(
                    file(OUTPUT, "2025-02", Sheet.output(200)),
                    file(OUTPUT, "2025-03", Sheet.output(100)),
                    file(OUTPUT, "2025-04", Sheet.output(110)),
                    file(OUTPUT, "2025-05", Sheet.output(120)));

    @Test
    void afterTheCloseNothingIsFiledOrReturnedButAcceptedAndAsked() {
        mill.when(late(130, 1)).thenRefused(Kind.INVALID, "PERIOD_CLOSED");
        mill.when(new ReturnReport(county("county"), MILL, OUTPUT, MARCH, 1, "与凭证不符"))
                .thenRefused(Kind.CONFLICT, "PERIOD_CLOSED");
        mill.when(new QueryReport(county("town"), MILL, OUTPUT, MARCH, 1, "grossOutput", null, "请核对"))
                .thenRecorded();
        mill.done(new SettleQuery(county("town"), MILL, OUTPUT, MARCH, 1, 1));
        mill.when(new AcceptReport(county("county"), MILL, OUTPUT, MARCH, 1)).thenRecorded();
        mill.when(new QueryReport(county("town"), MILL, OUTPUT, MARCH, 1, "grossOutput", null, "再问"))
                .thenRecorded();
    }

    @Test
    void beforeTheCloseNobodyAsks() {
        FileReport open = new FileReport(
                new Recording("filer", at("2025-04-20T09:00")),
                MILL,
                OUTPUT,
                MARCH,
                Sheet.output(130).because("08", "发票核对").submission(),
                1,
                Channel.WEB);

        mill.when(new RequestCorrection(open, List.of(VOUCHER))).thenRefused(Kind.CONFLICT, "PERIOD_OPEN");
    }

    @Test
    void theValuesCountOnlyWhenASecondPersonHasConsented() {
        mill.when(ask(130, 1)).then(CorrectionRequested.class, asked -> {
            assertThat(asked.correction()).isEqualTo(1);
            assertThat(asked.evidence()).containsExactly(VOUCHER);
        });
        assertThat(counts()).isEqualTo("100");
        mill.when(endorse("county", 1))
                .then(CorrectionEndorsed.class, e -> assertThat(e.correction()).isEqualTo(1));
        mill.when(endorse("county", 1)).thenNothing();
        mill.when(consent("county", 1)).thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
        assertThat(counts()).isEqualTo("100");

        List<FilingEvent> events = mill.when(consent("county2", 1)).thenRecorded();

        assertThat(events).hasExactlyElementsOfTypes(CorrectionConsented.class, ReportFiled.class);
        assertThat(events.get(0).actor()).isEqualTo("county2");
        assertThat(events.get(1).actor()).isEqualTo("filer");
        assertThat(counts()).isEqualTo("130");
    }

    /** A correction of March in July re-files nothing else. */
    @Test
    void laterMonthsAreDerivedAnewAndNotFiledAgain() {
        mill.done(ask(130, 1), endorse("county", 1));

        ReportFiled filed =
                FiledEvent.in(mill.when(consent("county2", 1)).thenRecorded()).orElseThrow();

        assertThat(filed.period()).isEqualTo(MARCH);
        assertThat(filed.changes().stream()
                        .filter(c -> c.item().equals("grossOutput"))
                        .map(CorrectionTest::shown))
                .containsExactly(
                        "2025-03 month 100→130", "2025-03 ytd 300→330", "2025-04 ytd 410→440", "2025-05 ytd 530→560");
        assertThat(book().report(OUTPUT, Period.parse("2025-04")).orElseThrow().revisions())
                .hasSize(1);
        assertThat(Months.effective(book(), FormCatalogue.of(OUTPUT))
                        .yearToDate()
                        .get(Period.parse("2025-05")))
                .containsEntry("grossOutput.ytd", new BigDecimal(560));
    }

    @Test
    void aReportThatNeverCameIsAskedForLikewise() {
        Period june = Period.parse("2025-06");
        FileReport late = new FileReport(
                new Recording("filer", at("2025-09-01T09:00")),
                MILL,
                OUTPUT,
                june,
                Sheet.output(115).because("99", "统计负责人更换，6月报表漏报未发现，现补报").submission(),
                null,
                Channel.WEB);

        mill.when(late).thenRefused(Kind.INVALID, "PERIOD_CLOSED");
        mill.done(
                new RequestCorrection(late, List.of(VOUCHER)),
                new EndorseCorrection(new Recording("county", at("2025-09-02T09:00")), MILL, OUTPUT, june, 1),
                new ConsentToCorrection(new Recording("county2", at("2025-09-03T09:00")), MILL, OUTPUT, june, 1));

        assertThat(book().effective(OUTPUT, june)).map(ReportFiled::revision).hasValue(1);
    }

    @Test
    void theFirstFilingTimeStaysWhatItWas() {
        mill.done(ask(130, 1), endorse("county", 1), consent("county2", 1));

        List<Report.Revision> revisions =
                book().report(OUTPUT, MARCH).orElseThrow().revisions();
        assertThat(revisions.get(0).filed().recordedAt()).isEqualTo(at("2025-04-03T12:00"));
        assertThat(revisions.get(1).filed().recordedAt()).isEqualTo(at(JULY));
    }

    @Test
    void everythingThatIsWrongWithARequestIsToldAtOnce() {
        FileReport unsound = new FileReport(
                new Recording("filer", at(JULY)),
                MILL,
                OUTPUT,
                MARCH,
                Sheet.output(130).with("exportDelivery", 9_999).submission(),
                1,
                Channel.WEB);

        mill.when(new RequestCorrection(unsound, List.of()))
                .thenRefused(Kind.INVALID, "F-O4", "REASON_REQUIRED", "EVIDENCE_REQUIRED");
        mill.when(new RequestCorrection(late(130, 1), List.of(new Evidence("电话13812345678.pdf", 0, "x"))))
                .thenRefused(Kind.INVALID, "PERSONAL_DATA", "EVIDENCE_FILE");
        mill.when(ask(100, 1)).thenRefused(Kind.INVALID, "NOTHING_TO_CORRECT");
        mill.when(new RequestCorrection(late(130, 3), List.of(VOUCHER))).thenRefused(Kind.STALE, "REVISION_STALE");
    }

    @Test
    void oneRequestAtATimeAndTheSameAgainRecordsNothing() {
        mill.done(ask(130, 1));

        mill.when(ask(130, 1)).thenNothing();
        mill.when(ask(140, 1)).thenRefused(Kind.CONFLICT, "CORRECTION_PENDING");
        mill.when(new RequestCorrection(late(130, 1, "漏计一张发票"), List.of(VOUCHER)))
                .thenRefused(Kind.CONFLICT, "CORRECTION_PENDING");
    }

    @Test
    void aRefusalHasAReasonAndEndsIt() {
        mill.done(ask(130, 1), endorse("county", 1));

        mill.when(refuse("county2", " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        mill.when(refuse("county2", "凭证与所填不符"))
                .then(CorrectionRefused.class, r -> assertThat(r.reason()).isEqualTo("凭证与所填不符"));
        mill.when(consent("county2", 1)).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        mill.when(endorse("county", 1)).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        assertThat(counts()).isEqualTo("100");
        mill.when(ask(140, 1))
                .then(
                        CorrectionRequested.class,
                        again -> assertThat(again.correction()).isEqualTo(2));
    }

    @Test
    void whoAskedTakesItBackUntilItIsDecidedAndMayAskAgain() {
        mill.done(ask(130, 1), endorse("county", 1));

        mill.when(withdraw("county", "不再需要")).thenRefused(Kind.FORBIDDEN, "PROPOSER_ONLY");
        mill.when(withdraw("filer", " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        mill.when(withdraw("filer", "凭证有误"))
                .then(CorrectionWithdrawn.class, w -> assertThat(w.reason()).isEqualTo("凭证有误"));
        mill.when(withdraw("filer", "又一次")).thenNothing();
        mill.when(consent("county2", 1)).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        mill.when(refuse("county2", "凭证与所填不符")).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        assertThat(counts()).isEqualTo("100");
        mill.when(ask(140, 1))
                .then(
                        CorrectionRequested.class,
                        again -> assertThat(again.correction()).isEqualTo(2));
    }

    @Test
    void whatIsDecidedIsNotTakenBack() {
        mill.done(ask(130, 1), endorse("county", 1), consent("county2", 1));

        mill.when(withdraw("filer", "凭证有误")).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        assertThat(counts()).isEqualTo("130");
    }

    @Test
    void nobodyDecidesTheirOwnRequestNorOneThatIsNotThere() {
        mill.done(ask(130, 1));

        mill.when(consent("county", 1)).thenRefused(Kind.CONFLICT, "CORRECTION_DECIDED");
        mill.when(endorse("filer", 1)).thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
        mill.when(endorse("county", 2)).thenRefused(Kind.NOT_FOUND, "CORRECTION_UNKNOWN");
    }

    private static String shown(CellChange change) {
        return change.period() + " " + change.column() + " " + value(change.from()) + "→" + value(change.to());
    }

    private static String value(@Nullable Cell cell) {
        return cell instanceof Cell.Quantity q ? q.value().toPlainString() : "–";
    }

    private String counts() {
        return Months.effective(book(), FormCatalogue.of(OUTPUT)).shown(MARCH, "grossOutput");
    }

    private ReportBook book() {
        return mill.ledger().read(ReportBook.STREAM, ReportBook.id(MILL, 2025)).state();
    }

    private static FileReport late(long output, int ifMatch) {
        return late(output, ifMatch, "发票核对后更正产值");
    }

    private static FileReport late(long output, int ifMatch, String reason) {
        return new FileReport(
                new Recording("filer", at(JULY)),
                MILL,
                OUTPUT,
                MARCH,
                Sheet.output(output).because("08", reason).submission(),
                ifMatch,
                Channel.WEB);
    }

    private static RequestCorrection ask(long output, int ifMatch) {
        return new RequestCorrection(late(output, ifMatch), List.of(VOUCHER));
    }

    private static EndorseCorrection endorse(String actor, int correction) {
        return new EndorseCorrection(county(actor), MILL, OUTPUT, MARCH, correction);
    }

    private static ConsentToCorrection consent(String actor, int correction) {
        return new ConsentToCorrection(county(actor), MILL, OUTPUT, MARCH, correction);
    }

    private static RefuseCorrection refuse(String actor, String reason) {
        return new RefuseCorrection(county(actor), MILL, OUTPUT, MARCH, 1, reason);
    }

    private static WithdrawCorrection withdraw(String actor, String reason) {
        return new WithdrawCorrection(county(actor), MILL, OUTPUT, MARCH, 1, reason);
    }

    private static Recording county(String actor) {
        return new Recording(actor, at(JULY));
    }
}
