package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;

class CellDiffTest {

    private static final FormDefinition OUTPUT = FormCatalogue.of(FormCode.OUTPUT);
    private static final Period MARCH = Period.parse("2025-03");

    @Test
    void numbersAreComparedByValue() {
        assertThat(CellDiff.between(
                        OUTPUT,
                        MARCH,
                        Sheet.output(12).values(),
                        Sheet.output(12)
                                .with("grossOutput", Cell.of(new BigDecimal("12.0")))
                                .values()))
                .isEmpty();
    }

    @Test
    void rowsAreMatchedByTheirKeyNotByTheirPlace() {
        ReportValues before =
                Sheet.output(30).classes(Map.of("1311", 10L, "1312", 20L)).values();
        ReportValues after = Sheet.output(30)
                .without("byClass")
                .row("byClass", Map.of("classCode", Cell.of("1312"), "classOutput", Cell.of(20)))
                .row("byClass", Map.of("classCode", Cell.of("1313"), "classOutput", Cell.of(10)))
                .values();

        assertThat(CellDiff.between(OUTPUT, MARCH, before, after))
                .containsExactlyInAnyOrder(
                        new CellChange(MARCH, "byClass/1313/classOutput", "month", null, Cell.of(10)),
                        new CellChange(MARCH, "byClass/1311/classOutput", "month", Cell.of(10), null));
    }

    @Test
    void whereNothingCountedBeforeEveryCellIsNew() {
        assertThat(CellDiff.between(OUTPUT, MARCH, null, Sheet.output(12).values()))
                .allSatisfy(change -> assertThat(change.from()).isNull())
                .hasSize(5);
    }
}
