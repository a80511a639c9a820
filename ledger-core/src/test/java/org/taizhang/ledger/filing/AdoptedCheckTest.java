package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.check.AdoptCheck;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.check.EndCheckProposal;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.check.ProposeCheck;
import org.taizhang.ledger.check.ProposeRetirement;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.Sheet;

/** The catalogue of edit checks as two persons change it, and what that means to who files. */
class AdoptedCheckTest {

    private static final String ROUND = "grossOutput % 1000 != 0";
    private static final CheckKey EXPORT_SHARE = new CheckKey(OUTPUT, "O08", "grossOutput");

    private final Given mill = millSince("2025-01");

    @Test
    void anAdoptedCheckIsAskedFromThenOnAndItsVersionStandsWithTheReport() {
        mill.done(file(OUTPUT, "2025-02", Sheet.output(4_000)));

        adopt(check(1, Severity.SOFT, ROUND));

        mill.when(file(OUTPUT, "2025-03", Sheet.output(2_000).unexplained())).thenRefused(Kind.UNEXPLAINED, "X01");
        mill.when(file(OUTPUT, "2025-03", Sheet.output(2_000))).then(ReportFiled.class, filed -> {
            assertThat(filed.checks())
                    .extracting(CheckNote::rule, CheckNote::version, CheckNote::outcome)
                    .containsExactly(tuple("X01", 1, Outcome.FIRED));
            assertThat(filed.saw()).contains("check/checks@1");
        });
    }

    @Test
    void aReportThatWasFiledKeepsWhatItWasHeldAgainst() {
        adopt(check(1, Severity.SOFT, ROUND));
        mill.done(file(OUTPUT, "2025-02", Sheet.output(4_000)));
        adopt(check(2, Severity.SOFT, "grossOutput % 500 != 0"));

        assertThat(filed("2025-02").checks()).extracting(CheckNote::version).containsExactly(1);
        mill.when(revise(OUTPUT, "2025-02", Sheet.output(5_000).because("08", "漏报一车间产值"), 1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks())
                                .extracting(CheckNote::version)
                                .containsExactly(2));
    }

    @Test
    void anAdoptedHardCheckRefuses() {
        adopt(check(1, Severity.HARD, ROUND));

        mill.when(file(OUTPUT, "2025-02", Sheet.output(4_000))).thenRefused(Kind.INVALID, "X01");
    }

    @Test
    void oneThatIsProposedHoldsForNobody() {
        mill.done(new ProposeCheck(county("county", 1), check(1, Severity.HARD, ROUND), "整数过多"));

        mill.when(file(OUTPUT, "2025-02", Sheet.output(4_000))).thenRecorded();
    }

    @Test
    void oneThatIsRefusedHoldsForNobodyAndItsReasonStaysKnown() {
        mill.done(new ProposeCheck(county("county", 1), check(1, Severity.HARD, ROUND), "整数过多"));

        mill.when(new EndCheckProposal(county("county2", 2), "1", Ending.refused("误报太多")))
                .then(
                        CheckProposalEnded.class,
                        ended -> assertThat(ended.check().id()).isEqualTo("X01"));

        Checks checks = mill.ledger().read(Checks.STREAM, Checks.ID).state();
        assertThat(checks.waiting()).isEmpty();
        assertThat(checks.ended())
                .singleElement()
                .satisfies(ended -> assertThat(ended.reason()).isEqualTo("误报太多"));
        mill.when(new AdoptCheck(county("county2", 3), "1", "云统〔2025〕1号")).thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        mill.when(file(OUTPUT, "2025-02", Sheet.output(4_000))).thenRecorded();
    }

    @Test
    void aCheckThatErrsTenMinutesBeforeTheDeadlineStopsNobodyAndIsNotedForTheCounty() {
        adopt(check(1, Severity.HARD, "grossOutput / (grossOutput - grossOutput) > 0"));
        Period period = Period.parse("2025-02");
        Window window = ReportingCalendar.window(OUTPUT, period);
        Recording late = new Recording("filer", window.onTimeUntil().minus(Duration.ofMinutes(10)));
        assertThat(late.at()).isEqualTo(at("2025-03-07T11:50"));

        mill.when(new FileReport(late, MILL, OUTPUT, period, Sheet.output(4_000).submission(), null, Channel.API))
                .then(ReportFiled.class, filed -> {
                    assertThat(filed.checks())
                            .extracting(CheckNote::rule, CheckNote::version, CheckNote::outcome)
                            .containsExactly(tuple("X01", 1, Outcome.RULE_ERROR));
                    assertThat(window.onTimeAt(filed.recordedAt())).isTrue();
                });
    }

    @Test
    void aCheckThatFitsTheFormNoMoreStopsNobodyEither() {
        mill.and(new CheckAdopted("county2", at("2025-01-05T09:00"), 1, "d", check(1, Severity.HARD, "gone > 0"), "r"));

        mill.when(file(OUTPUT, "2025-02", Sheet.output(4_000)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.checks())
                                .extracting(CheckNote::rule, CheckNote::outcome)
                                .containsExactly(tuple("X01", Outcome.RULE_ERROR)));
    }

    @Test
    void aCheckThatIsRetiredIsAskedNoMoreAndComesBackAsTheNextVersion() {
        int shipped = inForce(EXPORT_SHARE).version();
        mill.done(new ProposeRetirement(county("county", 1), EXPORT_SHARE, "误报太多"));

        mill.when(new AdoptCheck(county("county2", 2), "1", "云统〔2025〕3号"))
                .then(
                        CheckRetired.class,
                        retired -> assertThat(retired.version()).isEqualTo(shipped));

        assertThat(checks().catalogue(FormCatalogue.of(OUTPUT), mill.ledger()).find(EXPORT_SHARE))
                .isEmpty();
        assertThat(checks().nextVersion(EXPORT_SHARE)).isEqualTo(shipped + 1);
        mill.when(new ProposeRetirement(county("county", 3), EXPORT_SHARE, "误报太多"))
                .thenRefused(Kind.NOT_FOUND, "CHECK_UNKNOWN");
    }

    @Test
    void aNewVersionStandsWhereTheOldOneStood() {
        List<String> before = ids();
        CheckDefinition old = inForce(EXPORT_SHARE);
        adopt(copy(old, old.version() + 1));

        assertThat(ids()).isEqualTo(before);
        assertThat(inForce(EXPORT_SHARE).version()).isEqualTo(old.version() + 1);
    }

    @Test
    void itTakesTwoPersonsAndADocument() {
        mill.done(new ProposeCheck(county("county", 1), check(1, Severity.SOFT, ROUND), "整数过多"));

        mill.when(new AdoptCheck(county("county", 2), "1", "云统〔2025〕3号")).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        mill.when(new AdoptCheck(county("county2", 2), "1", " ")).thenRefused(Kind.INVALID, "DOCUMENT_MISSING");
        mill.when(new AdoptCheck(county("county2", 2), "2", "云统〔2025〕3号")).thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
    }

    @Test
    void aProposalThatWasReplacedIsNotAdoptedByMistake() {
        mill.done(
                new ProposeCheck(county("county", 1), check(1, Severity.SOFT, ROUND), "整数过多"),
                new ProposeCheck(county("county3", 2), check(1, Severity.HARD, ROUND), "整数过多"));

        mill.when(new AdoptCheck(county("county2", 3), "1", "云统〔2025〕3号")).thenRefused(Kind.NOT_FOUND, "NO_PROPOSAL");
        mill.when(new AdoptCheck(county("county2", 3), "2", "云统〔2025〕3号"))
                .then(
                        CheckAdopted.class,
                        adopted -> assertThat(adopted.check().severity()).isEqualTo(Severity.HARD));
    }

    @Test
    void whatDoesNotFitIsToldAllAtOnce() {
        CheckDefinition identity = inForce(new CheckKey(OUTPUT, "F-O3", "byClass"));

        mill.when(new ProposeCheck(county("county", 1), check(7, Severity.SOFT, "grossOutput +"), "电话13812345678"))
                .thenRefused(Kind.INVALID, "CHECK_VERSION", "CHECK_EXPRESSION", "PERSONAL_DATA");
        mill.when(new ProposeCheck(county("county", 1), copy(identity, 2), "改平衡"))
                .thenRefused(Kind.INVALID, "CHECK_OF_FORM");
        mill.when(new ProposeRetirement(county("county", 1), new CheckKey(OUTPUT, "F-O3", "byClass"), " "))
                .thenRefused(Kind.INVALID, "CHECK_OF_FORM", "TEXT_BLANK");
        mill.when(new ProposeCheck(county("county", 1), named("G02", "grossOutput"), "另立"))
                .thenRefused(Kind.INVALID, "CHECK_CODED");
    }

    @Test
    void anExplanationIsOfOneCheckSoNoTwoOfOneIdLookAtOneItem() {
        adopt(check(1, Severity.SOFT, ROUND));

        mill.when(new ProposeCheck(county("county", 1), named("X01", "salesOutput", "grossOutput"), "另立"))
                .thenRefused(Kind.INVALID, "CHECK_TWICE");
        mill.when(new ProposeCheck(county("county", 1), named("X01", "salesOutput"), "另立"))
                .then(
                        CheckProposed.class,
                        proposed -> assertThat(proposed.number()).isEqualTo(2));
    }

    @Test
    void whatWaitedIsHeldAgainstTheCatalogueAsItIsWhenItIsAdopted() {
        mill.done(new ProposeCheck(county("county", 1), named("X01", "salesOutput", "grossOutput"), "整数过多"));
        adopt(check(1, Severity.SOFT, ROUND));

        mill.when(new AdoptCheck(county("county2", 5), "1", "云统〔2025〕3号")).thenRefused(Kind.CONFLICT, "CHECK_TWICE");
    }

    private void adopt(CheckDefinition check) {
        mill.done(new ProposeCheck(county("county", 1), check, "整数过多"));
        String number = Integer.toString(
                checks().waiting().get(checks().waiting().size() - 1).content().number());
        mill.done(new AdoptCheck(county("county2", 2), number, "云统〔2025〕3号"));
    }

    private Checks checks() {
        return mill.ledger().read(Checks.STREAM, Checks.ID).state();
    }

    private List<String> ids() {
        return checks().catalogue(FormCatalogue.of(OUTPUT), mill.ledger()).definitions().stream()
                .map(CheckDefinition::id)
                .toList();
    }

    private CheckDefinition inForce(CheckKey key) {
        return checks().catalogue(FormCatalogue.of(OUTPUT), mill.ledger())
                .find(key)
                .orElseThrow();
    }

    private ReportFiled filed(String period) {
        return mill.ledger()
                .read(ReportBook.STREAM, ReportBook.id(MILL, 2025))
                .state()
                .effective(OUTPUT, Period.parse(period))
                .orElseThrow();
    }

    private static Recording county(String person, int hour) {
        return new Recording(person, at("2025-01-05T0" + hour + ":00"));
    }

    private static CheckDefinition named(String id, String item, String... each) {
        return check(id, 1, item, List.of(each), Severity.SOFT, ROUND);
    }

    private static CheckDefinition check(int version, Severity severity, String expression) {
        return check("X01", version, "grossOutput", List.of(), severity, expression);
    }

    private static CheckDefinition check(
            String id, int version, String item, List<String> each, Severity severity, String expression) {
        return new CheckDefinition(
                id,
                List.of(),
                version,
                OUTPUT,
                severity,
                CheckScope.BOOK,
                item,
                each,
                null,
                expression,
                List.of(),
                List.of(),
                new Text("是整数，请核对。", "A round number: check it."),
                null,
                null,
                "县统计机构");
    }

    private static CheckDefinition copy(CheckDefinition check, int version) {
        return new CheckDefinition(
                check.id(),
                check.also(),
                version,
                check.form(),
                check.severity(),
                check.scope(),
                check.item(),
                check.each(),
                check.applies(),
                check.expression(),
                check.figures(),
                check.parameters(),
                check.message(),
                check.from(),
                check.until(),
                check.source());
    }
}
