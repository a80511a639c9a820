package org.taizhang.ledger.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.reviewing;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.AdoptCheck;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.ProposeCheck;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.filing.QueryReport;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.FormJson;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.Sheet;

/** A version of the output form with one more item, and what it takes to bring it into force. */
class FormVersionTest {

    private static final String SOLAR = """
            {"code": "solarPower", "no": "L9", "label": {"zh": "光伏发电量", "en": "Solar power"}, "unit": "万千瓦时",
             "type": "decimal2", "columns": ["month", "ytd", "lyMonth", "lyYtd"], "max": 1000000, "origin": "proposed"}""";

    private static final String SOLAR_RULE = """
            {"id": "F-O9", "severity": "HARD", "item": "solarPower", "expression": "solarPower <= electricity",
             "message": {"zh": "光伏发电量不得大于用电量。", "en": "It is at most the electricity used."}}""";

    private final Given mill = millSince("2024-01");

    @Test
    void whatIsFiledOnANewVersionHasItsItemItsYearToDateAndItsIdentity() {
        mill.done(file(OUTPUT, "2024-12", sheet()));
        adopt(version("2025", "2025-01-01", "2030-12-31", SOLAR, SOLAR_RULE));
        mill.done(file(OUTPUT, "2025-02", sheet().with("solarPower", 3)));

        mill.when(file(OUTPUT, "2025-03", sheet().with("solarPower", 200))).thenRefused(Kind.INVALID, "F-O9");
        mill.when(file(OUTPUT, "2025-03", sheet().with("solarPower", 2))).then(ReportFiled.class, filed -> {
            assertThat(filed.formVersion()).isEqualTo("2025");
            assertThat(filed.values().items()).containsEntry("solarPower", Cell.of(2));
            assertThat(filed.derived()).containsEntry("solarPower.ytd", BigDecimal.valueOf(5));
            assertThat(filed.saw()).contains("form/output@1");
        });
        mill.when(revise(OUTPUT, "2025-02", sheet().with("solarPower", 4).because("08", "漏报一块电表"), 1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .extracting(CellChange::item)
                                .containsOnly("solarPower"));
    }

    @Test
    void aPeriodBeforeItIsFiledOnTheVersionOfItsTime() {
        adopt(version("2025", "2025-03-01", "2030-12-31", SOLAR, SOLAR_RULE));

        mill.when(file(OUTPUT, "2025-02", sheet().with("solarPower", 3))).thenRefused(Kind.INVALID, "ITEM_UNKNOWN");
        mill.when(file(OUTPUT, "2025-02", sheet()))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.formVersion()).isEqualTo("2021"));
    }

    @Test
    void aVersionPastItsValidityRefusesToOpen() {
        adopt(version("2025", "2025-01-01", "2025-03-31", SOLAR, SOLAR_RULE));

        mill.when(file(OUTPUT, "2025-02", sheet())).thenRecorded();
        mill.when(file(OUTPUT, "2025-03", sheet())).thenRefused(Kind.INVALID, "FORM_EXPIRED");
    }

    @Test
    void oneCanAskAboutItsItem() {
        adopt(version("2025", "2025-01-01", "2030-12-31", SOLAR, SOLAR_RULE));
        mill.done(file(OUTPUT, "2025-02", sheet().with("solarPower", 3)));

        mill.when(new QueryReport(
                        reviewing("2025-02"), MILL, OUTPUT, Period.parse("2025-02"), 1, "solarPower", null, "是否含屋顶"))
                .then(ReportQueried.class, asked -> assertThat(asked.item()).isEqualTo("solarPower"));
    }

    @Test
    void aCheckOfAnotherFormLooksAtItsItemWhereverThatIsStated() {
        adopt(version("2025", "2025-03-01", "2030-12-31", SOLAR, null));
        mill.done(
                new ProposeCheck(county("county"), solarPerHead("output.solarPower <= headcountAvg"), "用电用工不符"),
                new AdoptCheck(county("county2"), "1", "云统〔2025〕2号"),
                file(OUTPUT, "2025-02", sheet()),
                file(OUTPUT, "2025-03", sheet().with("solarPower", 3)));

        mill.when(file(EMPLOYMENT, "2025-02", Sheet.employment(20)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks())
                                .as("the old version has it not")
                                .extracting(CheckNote::rule)
                                .doesNotContain("X01"));
        mill.when(file(EMPLOYMENT, "2025-03", Sheet.employment(20).unexplained()))
                .thenRefused(Kind.UNEXPLAINED, "X01");
        mill.when(new ProposeCheck(county("county"), solarPerHead("output.windPower <= headcountAvg"), "用电用工不符"))
                .thenRefused(Kind.INVALID, "CHECK_VERSION", "CHECK_EXPRESSION");
    }

    private static CheckDefinition solarPerHead(String expression) {
        return new CheckDefinition(
                "X01",
                List.of(),
                1,
                EMPLOYMENT,
                Severity.SOFT,
                CheckScope.BOOK,
                "headcountAvg",
                List.of(),
                null,
                expression,
                List.of(),
                List.of(),
                new Text("光伏发电{output.solarPower}，用工过少，请核对。", "Few people for that much solar power: check it."),
                null,
                null,
                "县统计机构");
    }

    @Test
    void itTakesTwoPersons() {
        mill.done(new ProposeForm(county("county"), version("2025", "2025-01-01", "2030-12-31", SOLAR, null), "增加光伏"));

        mill.when(new AdoptForm(county("county"), OUTPUT, "1", "云统〔2025〕1号"))
                .thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        mill.when(new AdoptForm(county("county2"), EMPLOYMENT, "1", "云统〔2025〕1号"))
                .thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        mill.when(new AdoptForm(county("county2"), OUTPUT, "1", "云统〔2025〕1号"))
                .then(
                        FormAdopted.class,
                        adopted -> assertThat(adopted.form().version()).isEqualTo("2025"));
    }

    @Test
    void oneThatIsTakenBackCanBePutForwardAgainUnderAnotherNumber() {
        FormDefinition version = version("2025", "2025-01-01", "2030-12-31", SOLAR, null);
        mill.done(new ProposeForm(county("county"), version, "增加光伏"));

        mill.when(new EndFormProposal(county("county"), OUTPUT, "1", Ending.withdrawn("说明尚未写好")))
                .then(
                        FormProposalEnded.class,
                        ended -> assertThat(ended.ending()).isEqualTo(Ending.withdrawn("说明尚未写好")));
        mill.done(new ProposeForm(county("county"), version, "增加光伏"));

        mill.when(new AdoptForm(county("county2"), OUTPUT, "1", "云统〔2025〕1号"))
                .thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        mill.when(new AdoptForm(county("county2"), OUTPUT, "2", "云统〔2025〕1号")).thenRecorded();
    }

    @Test
    void aVersionThatIsInForceNeverChanges() {
        adopt(version("2025", "2025-01-01", "2030-12-31", SOLAR, null));

        mill.when(new ProposeForm(county("county"), version("2025", "2025-01-01", "2031-12-31", SOLAR, null), "延长有效期"))
                .thenRefused(Kind.INVALID, "FORM_VERSION_TAKEN");
    }

    @Test
    void everyMistakeIsToldWithItsField() {
        String wrong = """
                {"code": "Solar", "no": "", "label": {"zh": "光伏", "en": " "}, "unit": "亩", "type": "decimal2",
                 "columns": [], "max": 10, "origin": "proposed", "options": [{"code": "1", "label": {"zh": "一", "en": "one"}}]}""";

        List<Problem> problems = mill.when(new ProposeForm(
                        county("county"), version("20 25", "2025-01-01", "2024-12-31", wrong, null), "增加光伏"))
                .thenRefused(
                        Kind.INVALID,
                        "FORM_VERSION",
                        "FORM_VALIDITY",
                        "FORM_CODE",
                        "TEXT_BLANK",
                        "FORM_UNIT",
                        "FORM_OPTIONS",
                        "FORM_COLUMNS");

        assertThat(problems).extracting(Problem::pointer).contains("/items/14/code", "/items/14/label/en");
    }

    @Test
    void anIdentityThatDoesNotCompileIsNone() {
        String identity = SOLAR_RULE.replace("solarPower <= electricity", "solarPower <= sunshine");

        assertThat(mill.when(new ProposeForm(
                                county("county"), version("2025", "2025-01-01", "2030-12-31", SOLAR, identity), "增加光伏"))
                        .thenRefused(Kind.INVALID, "CHECK_EXPRESSION"))
                .extracting(Problem::pointer)
                .containsExactly("/identities/4/expression");
    }

    @Test
    void whatFiguresAreMadeOfStaysAndACodeMeansTheSameInEveryVersion() {
        FormDefinition founding = FormCatalogue.of(OUTPUT);
        FormDefinition without = FormJson.read(json(founding, "2025", "2025-01-01", "2030-12-31", null, null)
                        .replace("\"salesOutput\"", "\"sales\"")
                        .replace("\"unit\":\"万千瓦时\"", "\"unit\":\"天\""))
                .form();

        assertThat(without).isNotNull();
        mill.when(new ProposeForm(county("county"), without, "精简"))
                .thenRefused(Kind.INVALID, "FORM_ITEM_KEPT", "FORM_ITEM_CHANGED");
    }

    @Test
    void whatFiguresAddUpStaysRequired() {
        FormDefinition optional = FormJson.read(
                        json(FormCatalogue.of(EMPLOYMENT), "2025", "2025-01-01", "2030-12-31", null, null)
                                .replace("\"required\":true", "\"required\":false"))
                .form();

        assertThat(optional).isNotNull();
        assertThat(mill.when(new ProposeForm(county("county"), optional, "精简"))
                        .thenRefused(Kind.INVALID, "FORM_ITEM_REQUIRED", "FORM_ITEM_REQUIRED"))
                .extracting(problem -> problem.message().zh())
                .containsExactly("“headcountEnd”由汇总指标累计，须保持必填。", "“headcountAvg”由汇总指标累计，须保持必填。");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithAShippedFormUnderAnotherVersion(FormCode code) {
        FormDefinition again = FormJson.read(
                        json(FormCatalogue.of(code), "2025", "2025-01-01", "2030-12-31", null, null))
                .form();

        assertThat(again).isNotNull();
        mill.when(new ProposeForm(county("county"), again, "续期")).thenRecorded();
    }

    @Test
    void aTextThatIsNoFormSaysWhereItIsNot() {
        assertThat(FormJson.read("{\"form\":\n output").problems())
                .singleElement()
                .satisfies(broken ->
                        assertThat(broken.rule() + broken.message().zh()).startsWith("FORM_JSON第2行"));
        assertThat(FormJson.read("[]").problems()).extracting(Problem::rule).contains("FORM_FIELD");
        assertThat(FormJson.read("{\"form\": \"tax\"}").problems())
                .extracting(Problem::pointer)
                .contains("/version", "/header/formNo", "/items");
        assertThat(FormJson.read(json(FormCatalogue.of(OUTPUT), "2025", "2025-01-01", "soon", null, null))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("FORM_JSON");
        assertThat(FormJson.read(json(
                                FormCatalogue.of(OUTPUT),
                                "2025",
                                "2025-01-01",
                                "2030-12-31",
                                SOLAR.replace("solarPower", "grossOutput"),
                                null))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("FORM_CODE_TWICE");
    }

    private void adopt(FormDefinition form) {
        mill.done(
                new ProposeForm(county("county"), form, "增加光伏"),
                new AdoptForm(county("county2"), OUTPUT, "1", "云统〔2025〕1号"));
    }

    private static Sheet sheet() {
        return Sheet.output(1_000).with("electricity", 100);
    }

    private static Recording county(String person) {
        return new Recording(person, at("2025-01-05T09:00"));
    }

    private static FormDefinition version(
            String version, String from, String to, @Nullable String item, @Nullable String identity) {
        FormDefinition form = FormJson.read(json(FormCatalogue.of(OUTPUT), version, from, to, item, identity))
                .form();
        assertThat(form).isNotNull();
        return form;
    }

    /** The founding version, with something more. */
    private static String json(
            FormDefinition founding,
            String version,
            String from,
            String to,
            @Nullable String item,
            @Nullable String identity) {
        return FormText.of(
                founding,
                version,
                from,
                to,
                Stream.ofNullable(item).toList(),
                Stream.ofNullable(identity).toList());
    }
}
