package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Sheet;

/** What is unusual is taken with a real explanation. */
class ExplanationTest {

    /** 10,000 千元 in every period of 2024. */
    private final Given mill = millSince("2024-01")
            .done(
                    file(OUTPUT, "2024-02", Sheet.output(20_000)),
                    file(OUTPUT, "2024-03", Sheet.output(10_000)),
                    file(OUTPUT, "2024-04", Sheet.output(10_000)),
                    file(OUTPUT, "2024-05", Sheet.output(10_000)));

    @Test
    void theUnusualIsRefusedUntilItIsExplained() {
        Problem problem = mill.when(march(Sheet.output(17_000).unexplained()))
                .thenRefused(Kind.UNEXPLAINED, "O08")
                .get(0);

        assertThat(problem.pointer()).isEqualTo("/values/grossOutput");
        assertThat(problem.message().zh()).contains("10000千元", "70%", "原因代码");
        assertThat(problem.message().en()).contains("explanations", "reason code");
    }

    @Test
    void theExplanationIsKeptWithWhatTheFilerWasTold() {
        mill.when(march(Sheet.output(17_000).explained(explain("O08", "05", "二号线3月投产"))))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks()).singleElement().satisfies(note -> {
                            assertThat(note.rule()).isEqualTo("O08");
                            assertThat(note.outcome()).isEqualTo(Outcome.FIRED);
                            assertThat(note.message().zh()).contains("70%");
                            assertThat(note.given()).isEqualTo(new CheckNote.Given("05", "二号线3月投产", null));
                        }));
    }

    @Test
    void anExplanationOfWhatIsNotUnusualIsNotKept() {
        mill.when(march(Sheet.output(10_000).explained(explain("O08", "05", "二号线3月投产"))))
                .then(ReportFiled.class, filed -> assertThat(filed.checks()).isEmpty());
    }

    @Test
    void whatIsWrongAndWhatIsUnusualIsToldAtOnce() {
        mill.when(march(Sheet.output(17_000).with("exportDelivery", 99_999).unexplained()))
                .thenRefused(Kind.INVALID, "F-O4", "O08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "核实无误",
                "经核实，数据无误。",
                "属 实",
                "情况属实",
                "正常",
                "已核实",
                "同上",
                "已核对确认",
                "无",
                "数据真实准确",
                "OK",
                "Verified.",
                "订单",
                "   "
            })
    void wordsThatSayNothingAreNoExplanation(String text) {
        assertThat(mill.when(march(Sheet.output(17_000).explained(explain("O08", "01", text))))
                        .thenRefused(Kind.INVALID, "G07"))
                .extracting(Problem::pointer)
                .containsExactly("/explanations/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"柑橘下市停榨", "交付3月合同", "二号线投产", "合同2025-017号，共12车"})
    void aFactInAFewWordsIsAnExplanation(String text) {
        mill.when(march(Sheet.output(17_000).explained(explain("O08", "01", text))))
                .thenRecorded();
    }

    @Test
    void otherReasonsNeedMoreWordsAndNoneHoldsPersonalDataOrAnUnknownCheck() {
        mill.when(march(Sheet.output(17_000).explained(explain("O08", "99", "设备更新了"))))
                .thenRefused(Kind.INVALID, "G07");
        mill.when(march(Sheet.output(17_000).explained(explain("O08", "01", "请电13812345678问张三"))))
                .thenRefused(Kind.INVALID, "PERSONAL_DATA");
        mill.when(march(Sheet.output(17_000).explained(explain("F-O4", "01", "合同第3号"), explain("O08", "77", "合同第3号"))))
                .thenRefused(Kind.INVALID, "EXPLANATION_RULE", "REASON_CODE");
        mill.when(march(Sheet.output(17_000)
                        .explained(new Explanation("O08", null, "01", "合同第3号", YearMonth.parse("2027-01")))))
                .thenRefused(Kind.INVALID, "EXPLANATION_UNTIL");
    }

    @Test
    void oneWithoutACheckAnswersAllAndOneWithACheckGoesFirst() {
        mill.when(file(
                        OUTPUT,
                        "2025-02",
                        Sheet.output(7_500)
                                .explained(explain(null, "03", "春节放假15天"), explain("N02", "07", "1月搬迁停产20天"))))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks())
                                .extracting(
                                        note -> note.rule() + " " + note.given().code())
                                .containsExactly("O08 03", "N02 07"));
    }

    @Test
    void sayingItAgainRecordsNothingABetterExplanationIsARevision() {
        mill.done(march(Sheet.output(17_000).explained(explain("O08", "05", "二号线3月投产"))));

        mill.when(march(Sheet.output(17_000).explained(explain("O08", "05", "二号线3月投产"))))
                .thenNothing();
        mill.when(revise(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(17_000)
                                .explained(explain("O08", "05", "二号线3月5日投产，日产20吨"))
                                .because("08", "补充说明"),
                        1))
                .then(ReportFiled.class, filed -> assertThat(filed.revision()).isEqualTo(2));
    }

    @Test
    void aSeasonIsExplainedOnceAndThenStandsUntilItsMonth() {
        mill.done(march(Sheet.output(17_000).explained(explain("O08", "04", "新茶3月上市"))));

        mill.when(file(OUTPUT, "2025-04", Sheet.output(17_000).unexplained())).thenRefused(Kind.UNEXPLAINED, "O08");
        mill.when(judge(true, YearMonth.parse("2025-04"), null))
                .then(
                        ExplanationJudged.class,
                        judged -> assertThat(judged.until()).isEqualTo("2025-04"));
        mill.when(judge(true, YearMonth.parse("2025-04"), null)).thenNothing();
        mill.when(file(OUTPUT, "2025-04", Sheet.output(17_000).unexplained()))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks()).singleElement().satisfies(note -> {
                            assertThat(note.given()).isNull();
                            assertThat(note.standingFrom()).isEqualTo(Period.parse("2025-03"));
                        }));
        mill.when(file(OUTPUT, "2025-05", Sheet.output(17_000).unexplained())).thenRefused(Kind.UNEXPLAINED, "O08");
    }

    @Test
    void aWithdrawnAcceptanceNoLongerStands() {
        mill.done(
                march(Sheet.output(17_000).explained(explain("O08", "04", "新茶3月上市"))),
                judge(true, YearMonth.parse("2025-06"), null),
                judge(false, null, "本县无茶园，请说明原料来源"));

        mill.when(file(OUTPUT, "2025-04", Sheet.output(17_000).unexplained())).thenRefused(Kind.UNEXPLAINED, "O08");
    }

    @Test
    void onlyAnExplanationThatIsThereIsJudgedByAnotherPersonAndWithAReason() {
        mill.done(march(Sheet.output(17_000).explained(explain("O08", "04", "新茶3月上市"))));

        mill.when(new JudgeExplanation(
                        county("2025-04-10T09:00"),
                        MILL,
                        OUTPUT,
                        Period.parse("2025-03"),
                        1,
                        "O09",
                        "grossOutput",
                        true,
                        null,
                        null))
                .thenRefused(Kind.NOT_FOUND, "NOT_EXPLAINED");
        mill.when(judge(false, null, null)).thenRefused(Kind.INVALID, "TEXT_BLANK");
        mill.when(judge(true, YearMonth.parse("2026-04"), null)).thenRefused(Kind.INVALID, "EXPLANATION_UNTIL");
        mill.when(judgeAs(new Recording("filer", county("2025-04-10T09:00").at()), true, null, null))
                .thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
    }

    private static FileReport march(Sheet sheet) {
        return file(OUTPUT, "2025-03", sheet);
    }

    private static Explanation explain(@Nullable String rule, String code, String text) {
        return new Explanation(rule, null, code, text, null);
    }

    private static JudgeExplanation judge(boolean accepted, @Nullable YearMonth until, @Nullable String reason) {
        return judgeAs(county("2025-04-10T09:00"), accepted, until, reason);
    }

    private static JudgeExplanation judgeAs(
            Recording by, boolean accepted, @Nullable YearMonth until, @Nullable String reason) {
        return new JudgeExplanation(
                by, MILL, OUTPUT, Period.parse("2025-03"), 1, "O08", "grossOutput", accepted, until, reason);
    }
}
