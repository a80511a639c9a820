package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;

/** Every number of every form has a largest value: a slip of the unit is refused, and sums hold. */
class BoundsTest {

    /** The county, in 亩; the largest municipality has 82,400 km². */
    private static final BigDecimal COUNTY = new BigDecimal("5473500");

    private static Stream<Arguments> numbers() {
        return Arrays.stream(FormCode.values())
                .map(FormCatalogue::of)
                .flatMap(form -> Stream.concat(
                                form.items().stream(), form.groups().stream().flatMap(g -> g.items().stream()))
                        .filter(item -> item.stated() && item.type().numeric())
                        .map(item -> Arguments.of(form.form() + " " + item.code(), item)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void the_largest_value_passes_and_one_more_is_refused_by_name_and_bound(String name, ItemDefinition item) {
        BigDecimal max = Objects.requireNonNull(item.max());

        assertThat(check(item, max)).isEmpty();
        Problem problem = check(item, max.add(BigDecimal.ONE)).orElseThrow();
        assertThat(problem.rule()).isEqualTo("CELL_RANGE");
        assertThat(problem.pointer()).isEqualTo("/values/x");
        assertThat(problem.message().zh()).contains(item.label().zh(), max.toPlainString());
        assertThat(problem.message().en()).contains(item.label().en(), max.toPlainString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void land_may_be_larger_than_the_county_and_is_measured_in_its_own_unit(String name, ItemDefinition item) {
        if (item.type() == ItemType.AREA && item.unit().equals(AreaUnit.MU.toString())) {
            assertThat(item.max()).isGreaterThan(COUNTY.multiply(BigDecimal.valueOf(9)));
            BigDecimal squareMetres = Objects.requireNonNull(item.max()).multiply(new BigDecimal("666"));
            assertThat(new CellCheck(item, "").measured(new Cell.Measured(squareMetres, "m2", null)))
                    .isEmpty();
            assertThat(new CellCheck(item, "").measured(new Cell.Measured(squareMetres.add(squareMetres), "m2", null)))
                    .isNotEmpty();
        }
    }

    private static Optional<Problem> check(ItemDefinition item, BigDecimal value) {
        Cell cell = item.type() == ItemType.AREA_WITH_STATUS
                ? new Cell.Measured(value, null, item.options().get(0).code())
                : Cell.of(value);
        return cell.on(new CellCheck(item, "/values/x"));
    }
}
