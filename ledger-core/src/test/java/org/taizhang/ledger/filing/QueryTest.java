package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.Sheet;

class QueryTest {

    private static final Recording TOWN = new Recording("town", at("2025-04-05T09:00"));
    private static final Recording FILER = new Recording("filer", at("2025-04-06T09:00"));
    private static final Period MARCH = Period.parse("2025-03");

    private final Given mill = millSince("2024-01").done(file(OUTPUT, "2025-03", Sheet.output(100)));

    @Test
    void aCellIsAskedAboutInTheColumnItIsStatedIn() {
        mill.when(ask("grossOutput", null, "为何增加一倍"))
                .then(new ReportQueried(
                        "town", TOWN.at(), MILL, OUTPUT, MARCH, 1, 1, "grossOutput", "month", "为何增加一倍"));
        mill.when(ask("grossOutput", null, "为何增加一倍")).thenNothing();
        assertThat(state()).isEqualTo(ReportState.QUERIED);
    }

    @Test
    void theThreadOnACellGoesOnUntilItIsSettled() {
        mill.done(ask("grossOutput", null, "为何增加一倍"), answer(1, "交付合同3份"));

        mill.when(ask("grossOutput", "month", "合同何时签订"))
                .then(ReportQueried.class, asked -> assertThat(asked.query()).isEqualTo(1));
        mill.when(ask("grossOutput", "ytd", "累计有误"))
                .then(ReportQueried.class, asked -> assertThat(asked.query()).isEqualTo(2));
        mill.done(settle(1));
        mill.when(ask("grossOutput", "month", "再问一次"))
                .then(ReportQueried.class, asked -> assertThat(asked.query()).isEqualTo(3));
    }

    @Test
    void aRowOfAGroupIsAskedAboutByItsKey() {
        mill.when(ask("byClass/1311/classOutput", null, "请核对")).thenRecorded();
        mill.when(ask("byClass/9999/classOutput", null, "请核对")).thenRefused(Kind.INVALID, "CELL_UNKNOWN");
        mill.when(ask("grossOutput", "avg", "请核对")).thenRefused(Kind.INVALID, "CELL_UNKNOWN");
        mill.when(ask("byClass//classOutput", null, " ")).thenRefused(Kind.INVALID, "CELL_UNKNOWN", "TEXT_BLANK");
    }

    @Test
    void anAnswerLeavesTheValueAndSayingItAgainRecordsNothing() {
        mill.done(ask("grossOutput", null, "为何增加一倍"));

        mill.when(answer(1, "交付合同3份"))
                .then(new QueryAnswered("filer", FILER.at(), MILL, OUTPUT, MARCH, 1, 1, "交付合同3份"));
        mill.when(answer(1, "交付合同3份")).thenNothing();
        mill.when(answer(1, "发票号另附")).thenRecorded();
        assertThat(state()).isEqualTo(ReportState.ANSWERED);
        assertThat(book().effective(OUTPUT, MARCH)).map(ReportFiled::revision).hasValue(1);
    }

    @Test
    void onlyARevisionThatChangesTheCellAnswers() {
        mill.done(ask("exportDelivery", null, "出口为零？"));

        mill.when(revise(OUTPUT, "2025-03", Sheet.output(90).because("08", "录入差错"), 1))
                .then(ReportFiled.class, filed -> assertThat(filed.revision()).isEqualTo(2));
        assertThat(state()).isEqualTo(ReportState.QUERIED);
        assertThat(mill.when(revise(
                                OUTPUT,
                                "2025-03",
                                Sheet.output(90).with("exportDelivery", 7).because("08", "漏填出口"),
                                2))
                        .thenRecorded())
                .hasExactlyElementsOfTypes(QueryAnswered.class, ReportFiled.class)
                .first()
                .isEqualTo(new QueryAnswered("filer", at("2025-04-03T12:00"), MILL, OUTPUT, MARCH, 3, 1, null));
        assertThat(state()).isEqualTo(ReportState.ANSWERED);
    }

    @Test
    void anAcceptanceWaitsForAnswersAndSettlesThem() {
        mill.done(ask("grossOutput", null, "为何增加一倍"));

        mill.when(accept(1)).thenRefused(Kind.CONFLICT, "QUERIES_OPEN");
        mill.done(answer(1, "交付合同3份"));
        assertThat(mill.when(accept(1)).thenRecorded())
                .hasExactlyElementsOfTypes(QuerySettled.class, ReportAccepted.class);
        mill.when(answer(1, "还有一份合同")).thenRefused(Kind.CONFLICT, "QUERY_SETTLED");
        mill.done(ask("grossOutput", null, "再问"), answer(2, "另有合同1份"));
        assertThat(state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aReturnEndsWhatWasAsked() {
        mill.done(ask("grossOutput", null, "为何增加一倍"));

        assertThat(mill.when(new ReturnReport(county("2025-04-07T09:00"), MILL, OUTPUT, MARCH, 1, "与凭证不符"))
                        .thenRecorded())
                .hasExactlyElementsOfTypes(QuerySettled.class, ReportReturned.class);
        mill.when(answer(1, "没有错")).thenRefused(Kind.CONFLICT, "REPORT_RETURNED");
        mill.when(ask("grossOutput", null, "再问")).thenRefused(Kind.CONFLICT, "REPORT_RETURNED");
    }

    @Test
    void nobodyAsksOrAnswersAboutWhatIsNoLongerTheLatest() {
        mill.done(
                ask("grossOutput", null, "为何增加一倍"),
                revise(OUTPUT, "2025-03", Sheet.output(90).because("08", "录入差错"), 1));

        mill.when(ask("salesOutput", null, "请核对")).thenRefused(Kind.STALE, "REVISION_STALE");
        mill.when(answer(1, "没有错")).thenRefused(Kind.STALE, "REVISION_STALE");
        mill.when(settle(1)).thenRefused(Kind.STALE, "REVISION_STALE");
    }

    @Test
    void aQueryThatIsNotThereIsNotFoundAndASettledOneIsNotAnswered() {
        mill.done(ask("grossOutput", null, "请核对"), ask("salesOutput", null, "请核对"), settle(1));

        mill.when(answer(1, "没有错")).thenRefused(Kind.CONFLICT, "QUERY_SETTLED");
        mill.when(answer(3, "没有错")).thenRefused(Kind.NOT_FOUND, "QUERY_UNKNOWN");
        mill.when(settle(1)).thenNothing();
        mill.when(settle(0)).thenRefused(Kind.NOT_FOUND, "QUERY_UNKNOWN");
    }

    @Test
    void textsAndThreadsHaveLimits() {
        mill.when(ask("grossOutput", null, "字".repeat(501))).thenRefused(Kind.INVALID, "TEXT_TOO_LONG");
        for (int i = 1; i <= Asking.ENTRIES_MAX; i++) {
            mill.done(ask("grossOutput", null, "第" + i + "问"));
        }
        mill.when(ask("grossOutput", null, "还有一问")).thenRefused(Kind.CONFLICT, "THREAD_TOO_LONG");
        mill.when(answer(1, "一并答复")).thenRefused(Kind.CONFLICT, "THREAD_TOO_LONG");
        mill.done(settle(1));
        for (int i = 2; i <= QueryReport.QUERIES_MAX; i++) {
            mill.done(ask("grossOutput", null, "请核对"), settle(i));
        }
        mill.when(ask("grossOutput", null, "请核对")).thenRefused(Kind.CONFLICT, "QUERIES_TOO_MANY");
    }

    private ReportBook book() {
        return mill.ledger().read(ReportBook.STREAM, ReportBook.id(MILL, 2025)).state();
    }

    private ReportState state() {
        return book().report(OUTPUT, MARCH).orElseThrow().state();
    }

    private static QueryReport ask(String item, @Nullable String column, String text) {
        return new QueryReport(TOWN, MILL, OUTPUT, MARCH, 1, item, column, text);
    }

    private static AnswerQuery answer(int query, String text) {
        return new AnswerQuery(FILER, MILL, OUTPUT, MARCH, query, 1, text);
    }

    private static SettleQuery settle(int query) {
        return new SettleQuery(TOWN, MILL, OUTPUT, MARCH, query, 1);
    }

    private static AcceptReport accept(int revision) {
        return new AcceptReport(county("2025-04-07T09:00"), MILL, OUTPUT, MARCH, revision);
    }
}
