package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.develop;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.LAND_USE;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Sheet;

class LandUseTest {

    private final Given mill = millSince("2024-01");

    @Test
    void landLetIsPartOfTheLand() {
        mill.when(march(Sheet.landUse("10").with("rentedOutLand", 11))).thenRefused(Kind.INVALID, "F-L1");
        mill.when(march(Sheet.landUse("10").with("rentedOutLand", 10))).thenRecorded();
    }

    @Test
    void idleLandIsPartOfTheLandOccupied() {
        mill.when(march(Sheet.landUse("10").with("idleLand", Cell.of(new BigDecimal("10.02")))))
                .thenRefused(Kind.INVALID, "F-L2");
        mill.when(march(Sheet.landUse("10").with("idleLand", Cell.of(new BigDecimal("10.01")))))
                .thenRecorded();
    }

    @Test
    void idleLandCannotBeCheckedWhereTheBuildingIsNotRegistered() {
        mill.when(march(Sheet.landUse("0")
                        .with("rentedFloor", 1000)
                        .with("buildingId", "A-1")
                        .with("idleLand", 1)))
                .then(ReportFiled.class, filed -> assertThat(filed.derived()).isEmpty());
    }

    @Test
    void landThatFollowsFromAFloorOfAnotherUnitIsRefusedByItsBound() {
        Problem problem = mill.done(develop(
                        "2024-12",
                        Sheet.development()
                                .row(
                                        "buildings",
                                        Map.of(
                                                "buildingId", Cell.of("A-1"),
                                                "buildingLand", Cell.of(600),
                                                "totalFloor", Cell.of(9))),
                        null))
                .when(march(Sheet.landUse("10").with("rentedFloor", 1_000_000).with("buildingId", "A-1")))
                .thenRefused(Kind.INVALID, "CELL_RANGE")
                .get(0);

        assertThat(problem.pointer()).isEqualTo("/values/rentedFloor");
        assertThat(problem.message().zh()).contains("租用楼宇分摊用地", "50000000亩");
    }

    @Test
    void floorLetAndIdleIsPartOfTheFloor() {
        mill.when(march(Sheet.landUse("10")
                        .with("ownFloor", 100)
                        .with("rentedOutFloor", 60)
                        .with("idleFloor", 41)))
                .thenRefused(Kind.INVALID, "F-L3");
        mill.when(march(Sheet.landUse("10")
                        .with("ownFloor", 100)
                        .with("rentedOutFloor", 60)
                        .with("idleFloor", 40)))
                .thenRecorded();
    }

    @Test
    void aChangeHasADocumentAndAMonth() {
        assertThat(mill.when(march(Sheet.landUse("10").without("docNo").without("effectiveFrom")))
                        .thenRefused(Kind.INVALID, "F-L4", "F-L4"))
                .extracting(Problem::pointer)
                .containsExactly("/values/docNo", "/values/effectiveFrom");
    }

    @Test
    void whatIsUnchangedEqualsTheReportBeforeAlsoOverTheYear() {
        mill.done(file(LAND_USE, "2024-12", Sheet.landUse("10")));

        assertThat(mill.when(march(Sheet.unchangedLandUse("11").with("landKind", "仓储")))
                        .thenRefused(Kind.INVALID, "F-L5", "F-L5"))
                .extracting(Problem::pointer)
                .containsExactly("/values/ownedLand", "/values/landKind");
        mill.when(march(Sheet.unchangedLandUse("10.0"))).thenRecorded();
        mill.when(file(LAND_USE, "2025-06", Sheet.unchangedLandUse("10"))).thenRecorded();
    }

    @Test
    void theFirstReportIsAChange() {
        mill.when(march(Sheet.unchangedLandUse("10"))).thenRefused(Kind.INVALID, "F-L5");
    }

    @Test
    void occupiedLandIsOwnedPlusLeasedLessLetPlusTheShareOfTheBuilding() {
        mill.done(develop(
                        "2024-12",
                        Sheet.development()
                                .row(
                                        "buildings",
                                        Map.of(
                                                "buildingId", Cell.of("A-1"),
                                                "buildingLand", Cell.of(6),
                                                "totalFloor", Cell.of(9000))),
                        null))
                .when(march(Sheet.landUse("10")
                        .with("leasedLand", new Cell.Measured(new BigDecimal("2000"), "m2", null))
                        .with("rentedOutLand", 1)
                        .with("rentedFloor", 1000)
                        .with("buildingId", "A-1")))
                .then(ReportFiled.class, filed -> {
                    assertThat(filed.derived())
                            .containsEntry("allocatedLand", new BigDecimal("0.6667"))
                            .containsEntry("occupiedLand", new BigDecimal("12.6667"));
                    assertThat(filed.saw())
                            .containsExactly(
                                    "calendar/2025@-1",
                                    "check/checks@-1",
                                    "cluster/" + JIANGKOU + "@0",
                                    "enterprise/" + MILL + "@1",
                                    "form/land-use@-1");
                });
    }

    @Test
    void aRevisionListsItsComputedCellsToo() {
        mill.done(march(Sheet.landUse("10")))
                .when(revise(LAND_USE, "2025-03", Sheet.landUse("12").because("08", ""), 1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .containsExactly(
                                        FileReportTest.change("2025-03", "ownedLand", "stock", "10", "12"),
                                        FileReportTest.change("2025-03", "occupiedLand", "stock", "10", "12")));
    }

    private static FileReport march(Sheet sheet) {
        return file(LAND_USE, "2025-03", sheet);
    }
}
