package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;

class NumbersTest {

    private static final FormDefinition LAND = FormCatalogue.of(FormCode.LAND_USE);

    @Test
    void squareMetresOfLandAreExactlyMu() {
        assertThat(number("ownedLand", new Cell.Measured(new BigDecimal("1200.25"), "m2", null)))
                .isEqualByComparingTo("1.800375");
        assertThat(number("ownedLand", new Cell.Measured(new BigDecimal("1.8"), "亩", null)))
                .isEqualByComparingTo("1.8");
        assertThat(number("ownedLand", Cell.of(2))).isEqualByComparingTo("2");
    }

    @Test
    void floorStaysInSquareMetres() {
        assertThat(number("ownFloor", new Cell.Measured(new BigDecimal("1200"), "m2", null)))
                .isEqualByComparingTo("1200");
        assertThat(number("ownFloor", new Cell.Measured(BigDecimal.ONE, "亩", null)))
                .isNull();
    }

    @Test
    void whatIsNoSaneNumberIsAbsent() {
        assertThat(number("ownedLand", null)).isNull();
        assertThat(number("ownedLand", Cell.of("12"))).isNull();
        assertThat(number("ownedLand", Cell.of(true))).isNull();
        assertThat(number("ownedLand", Cell.of(new BigDecimal("1e999999999")))).isNull();
        assertThat(number("docNo", Cell.of(12))).isNull();
    }

    private static BigDecimal number(String item, Cell cell) {
        return Numbers.of(LAND.item(item).orElseThrow(), cell);
    }
}
