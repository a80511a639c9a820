package org.taizhang.ledger.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.develop;
import static org.taizhang.ledger.Example.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Sheet;

class DevelopmentTest {

    private static final Period MARCH = Period.parse("2025-03");

    private final Given cluster = plan();

    @Test
    void aTownFilesForItsCluster() {
        cluster.when(march(Sheet.development())).then(DevelopmentFiled.class, filed -> {
            assertThat(filed.revision()).isEqualTo(1);
            assertThat(filed.derived()).containsEntry("workshopFar", new BigDecimal("2.00"));
            assertThat(filed.changes()).isEmpty();
            assertThat(filed.saw())
                    .containsExactly("calendar/2025@-1", "check/checks@-1", "form/development@-1", "plan/plans@2");
        });
    }

    @Test
    void aClusterThatThePlanDoesNotHaveIsNotFound() {
        FileDevelopment elsewhere = new FileDevelopment(
                march(Sheet.development()).recording(),
                new ClusterId("chongqing"),
                MARCH,
                Sheet.development().submission(),
                null,
                march(Sheet.development()).channel());

        cluster.when(elsewhere).thenRefused(Kind.NOT_FOUND, "CLUSTER_UNKNOWN");
    }

    /** 51 instead of 50 亩 of industrial land leaves builtUpArea 1 亩 short, and so on. */
    @ParameterizedTest
    @CsvSource({
        "builtUpArea, 100.06, F-D1",
        "builtUpArea, 100.05, ",
        "productiveArea, 60.06, F-D2",
        "productiveArea, 60.05, ",
        "workshopVacant, 20000.01, F-D8",
        "workshopVacant, 20000, "
    })
    void areasFitTogether(String item, BigDecimal value, String rule) {
        Given.When<DevelopmentEvent> when =
                cluster.when(march(Sheet.development().with(item, Cell.of(value))));
        if (rule == null) {
            when.thenRecorded();
        } else {
            when.thenRefused(Kind.INVALID, rule);
        }
    }

    @Test
    void theBuiltUpAreaIsWithinThePlannedAreaOfThisCluster() {
        assertThat(cluster.when(march(builtUp("99999")))
                        .thenRefused(Kind.INVALID, "F-D3")
                        .get(0)
                        .message()
                        .zh())
                .contains("规划面积");
        cluster.when(march(builtUp("1000"))).thenRecorded();
    }

    @Test
    void aUtilityServesAtMostTheLevelledLand() {
        cluster.when(march(Sheet.development()
                        .with("gas", new Cell.Measured(new BigDecimal("200.06"), "亩", "2"))
                        .with("heat", new Cell.Measured(BigDecimal.ZERO, "亩", "9"))))
                .thenRefused(Kind.INVALID, "F-D8");
    }

    @Test
    void policyLimitsAndFallingAreasAreReportable() {
        cluster.done(march(Sheet.development()))
                .when(develop(
                        "2025-06",
                        Sheet.development()
                                .with("mixedUseLand", 30)
                                .with("otherBuiltLand", 0)
                                .with("roadGreenLand", 5)
                                .with("builtUpArea", 95)
                                .with("workshopFarFloor", 100),
                        null))
                .thenRecorded();
    }

    @Test
    void revisionsNameTheOneTheyReplaceAndSayWhy() {
        cluster.done(march(Sheet.development()));
        Sheet corrected = Sheet.development().with("acquiredLand", 310);

        cluster.when(march(Sheet.development())).thenNothing();
        cluster.when(march(corrected)).thenRefused(Kind.PRECONDITION_REQUIRED, "REVISION_REQUIRED");
        cluster.when(develop("2025-03", corrected, 2)).thenRefused(Kind.STALE, "REVISION_STALE");
        cluster.when(develop("2025-03", corrected, 1)).thenRefused(Kind.INVALID, "REASON_REQUIRED");
        cluster.when(develop("2025-03", corrected.because("08", "漏报一宗"), 1))
                .then(
                        DevelopmentFiled.class,
                        filed -> assertThat(filed.changes())
                                .containsExactly(
                                        new CellChange(MARCH, "acquiredLand", "stock", Cell.of(300), Cell.of(310))));
    }

    @Test
    void nothingIsAccumulatedOrComparedWithLastYear() {
        cluster.when(march(Sheet.development()
                        .stating("infraInvestYtd", 1)
                        .lastYear("builtUpArea.ytd", 1)
                        .without("road")))
                .thenRefused(Kind.INVALID, "ITEM_UNKNOWN", "ITEM_UNKNOWN", "N01");
    }

    @Test
    void theLandAuthorityConfirmsTheLatestRevisionOnceByADocument() {
        cluster.done(march(Sheet.development()));

        cluster.when(confirm("confirmer", 2, "x")).thenRefused(Kind.NOT_FOUND, "REVISION_UNKNOWN");
        cluster.when(confirm("confirmer", 1, " ")).thenRefused(Kind.INVALID, "TEXT_BLANK");
        cluster.when(confirm("office", 1, "云规资〔2025〕3号")).thenRefused(Kind.FORBIDDEN, "OTHER_PERSON");
        cluster.when(confirm("confirmer", 1, "云规资〔2025〕3号"))
                .then(new DevelopmentConfirmed("confirmer", at("2025-04-10T09:00"), JIANGKOU, MARCH, 1, "云规资〔2025〕3号"));
        cluster.when(confirm("confirmer", 1, "云规资〔2025〕3号")).thenNothing();
        cluster.when(confirm("confirmer", 1, "云规资〔2025〕4号")).thenRefused(Kind.CONFLICT, "ALREADY_CONFIRMED");

        cluster.done(
                develop("2025-03", Sheet.development().with("acquiredLand", 310).because("08", ""), 1));
        cluster.when(confirm("confirmer", 1, "云规资〔2025〕3号")).thenRefused(Kind.STALE, "REVISION_STALE");
        assertThat(book().latest(MARCH).orElseThrow().confirmed()).isNull();
    }

    @Test
    void theRegisterOfBuildingsIsThatOfTheLatestReportUpToThePeriod() {
        Map<String, Cell> hall =
                Map.of("buildingId", Cell.of("A-1"), "buildingLand", Cell.of(6), "totalFloor", Cell.of(9000));
        cluster.done(march(Sheet.development().row("buildings", hall)));

        assertThat(book().building("A-1", MARCH.plus(2)))
                .hasValueSatisfying(building ->
                        assertThat(building.landOf(new BigDecimal(3000))).isEqualByComparingTo("2"));
        assertThat(book().building("A-1", MARCH.previous())).isEmpty();
        assertThat(book().building("A-2", MARCH)).isEmpty();
    }

    private ClusterBook book() {
        return cluster.ledger().read(ClusterBook.STREAM, JIANGKOU.value()).state();
    }

    private static Sheet builtUp(String area) {
        return Sheet.development()
                .with("builtUpArea", Cell.of(new BigDecimal(area)))
                .with("otherBuiltLand", Cell.of(new BigDecimal(area).subtract(new BigDecimal(90))));
    }

    private static FileDevelopment march(Sheet sheet) {
        return develop("2025-03", sheet, null);
    }

    private static ConfirmDevelopment confirm(String actor, int revision, String document) {
        return new ConfirmDevelopment(
                new Recording(actor, at("2025-04-10T09:00")), JIANGKOU, MARCH, revision, document);
    }
}
