package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.CATTLE;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.RICE_MILLING;
import static org.taizhang.ledger.Example.enterprise;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.plan;
import static org.taizhang.ledger.Example.resume;
import static org.taizhang.ledger.Example.stop;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Enterprise;

class DueTest {

    @Test
    void aMemberOwesOutputAndEmploymentEveryMonthAndLandUseAtEntryAndEachQuarter() {
        Given mill = millSince("2025-04");

        assertThat(due(mill, "2025-03")).containsOnly(Due.NOT_A_MEMBER);
        assertThat(due(mill, "2025-04")).containsExactly(Due.DUE, Due.DUE, Due.DUE);
        assertThat(due(mill, "2025-05")).containsExactly(Due.DUE, Due.DUE, Due.BETWEEN_QUARTERS);
        assertThat(due(mill, "2025-06")).containsExactly(Due.DUE, Due.DUE, Due.DUE);
    }

    @Test
    void whoSettledInJanuaryOwesFebruary() {
        assertThat(due(millSince("2025-01"), "2025-02")).containsExactly(Due.DUE, Due.DUE, Due.DUE);
    }

    @Test
    void theFarmOwesNoOutput() {
        assertThat(due(enterprise(CATTLE, false, "2024-01", false), "2025-03"))
                .containsExactly(Due.NOT_INDUSTRIAL, Due.DUE, Due.DUE);
    }

    @Test
    void aStoppedUnitOwesAZeroReportAndAPlantBeingBuiltDoesNot() {
        assertThat(due(millSince("2024-01").done(stop("2025-01-01")), "2025-04"))
                .containsExactly(Due.DUE, Due.DUE, Due.BETWEEN_QUARTERS);
        Given plant = enterprise(RICE_MILLING, false, "2025-01", true).done(resume("2025-05-31"));
        assertThat(due(plant, "2025-04")).containsExactly(Due.PREPARING, Due.DUE, Due.BETWEEN_QUARTERS);
        assertThat(due(plant, "2025-05")).containsExactly(Due.DUE, Due.DUE, Due.BETWEEN_QUARTERS);
    }

    @Test
    void whoIsUnknownOwesNothing() {
        assertThat(due(plan(), "2025-03")).containsOnly(Due.NOT_A_MEMBER);
    }

    private static Due[] due(Given given, String period) {
        Enterprise enterprise =
                given.ledger().read(Enterprise.STREAM, MILL.value()).state();
        return Stream.of(FormCode.OUTPUT, FormCode.EMPLOYMENT, FormCode.LAND_USE)
                .map(form -> Due.of(form, enterprise, Period.parse(period)))
                .toArray(Due[]::new);
    }
}
