package org.taizhang.ledger.filing;

import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Sheet;

class EmploymentRulesTest {

    private final Given mill = millSince("2025-01");

    @Test
    void theKindsAddUp() {
        Sheet kinds = Sheet.employment(30).with("onPost", 20).with("dispatched", 5);

        mill.when(march(kinds.with("otherStaff", 4))).thenRefused(Kind.INVALID, "F-E1");
        mill.when(march(kinds.without("otherStaff"))).thenRecorded();
    }

    @Test
    void theKindsMayAddUpExactly() {
        mill.when(march(Sheet.employment(30)
                        .with("onPost", 20)
                        .with("dispatched", 5)
                        .with("otherStaff", 5)))
                .thenRecorded();
    }

    @Test
    void partsAreAtMostTheWhole() {
        mill.when(march(Sheet.employment(30)
                        .with("female", 31)
                        .with("dispatched", 31)
                        .with("localHukou", 31)
                        .with("dispatchedWages", 181)))
                .thenRefused(Kind.INVALID, "F-E2", "F-E2", "F-E3", "F-E4");
        mill.when(march(Sheet.employment(30)
                        .with("female", 30)
                        .with("dispatched", 30)
                        .with("localHukou", 30)
                        .with("dispatchedWages", 180)))
                .thenRecorded();
    }

    @Test
    void personsAreWhole() {
        mill.when(march(Sheet.employment(30).with("vacancies", Cell.of(new BigDecimal("1.5")))))
                .thenRefused(Kind.INVALID, "CELL_DECIMALS");
    }

    @Test
    void aStatedYearToDateIsTheComputedOne() {
        mill.done(file(EMPLOYMENT, "2025-02", Sheet.employment(30)));

        mill.when(march(Sheet.employment(45).stating("wagesYtd", 451).stating("headcountAvgYtd", 36)))
                .thenRefused(Kind.INVALID, "YTD", "YTD");
        mill.when(march(Sheet.employment(45).stating("wages", 450))).thenRefused(Kind.INVALID, "ITEM_UNKNOWN");
        mill.when(march(Sheet.employment(45).stating("wagesYtd", 450).stating("headcountAvgYtd", 35)))
                .thenRecorded();
    }

    @Test
    void employmentHasNoValuesOfLastYear() {
        mill.when(march(Sheet.employment(45).lastYear("headcountEnd.month", 4)))
                .thenRefused(Kind.INVALID, "ITEM_UNKNOWN");
    }

    private static FileReport march(Sheet sheet) {
        return file(EMPLOYMENT, "2025-03", sheet);
    }
}
