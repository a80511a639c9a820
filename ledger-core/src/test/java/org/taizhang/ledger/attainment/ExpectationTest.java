package org.taizhang.ledger.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.plan.TargetColumn.BUILT_UP_AREA;
import static org.taizhang.ledger.plan.TargetColumn.OUTPUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.Given;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/** Jiangkou: output 4 → 29 → 62 亿元, built-up area 216 → 1100 → 2100 亩, from 2020 over 2025 to 2030. */
class ExpectationTest {

    private static final Scope JIANGKOU = new Scope("jiangkou");
    private static final Plans DECIDED = Given.decided().state();

    @Test
    void without_a_decision_the_usual_ways_hold_and_both_shares_are_shown() {
        Expected june = expected("2025-06", OUTPUT);

        assertThat(june.basis()).isEqualTo(Basis.SEASONAL);
        assertValue(june.linear(), Fraction.of(29, 2));
        assertThat(june.seasonal()).isEqualTo(june.value());
        assertThat(expected("2027-03", OUTPUT).linear())
                .as("only within the target year")
                .isNull();
        assertThat(expected("2025-06", BUILT_UP_AREA).basis()).isEqualTo(Basis.PATH);
    }

    @Test
    void linear_takes_equal_parts_of_the_year_and_shows_the_season_beside() {
        Expected june = expected("2025-06", OUTPUT, rule(OUTPUT, Shape.LINEAR));

        assertThat(june.basis()).isEqualTo(Basis.SHARE_OF_YEAR);
        assertValue(june.value(), Fraction.of(29, 2));
        assertThat(june.seasonal()).isEqualTo(expected("2025-06", OUTPUT).value());
        assertThat(expected("2025-12", OUTPUT, rule(OUTPUT, Shape.LINEAR)).value())
                .as("in December the target itself")
                .isEqualTo(Fraction.of(29, 1));
    }

    @Test
    void seasons_can_be_decided() {
        Map<Integer, Long> even = Map.copyOf(
                IntStream.rangeClosed(2, 12).boxed().collect(Collectors.toMap(month -> month, month -> (long) month)));
        PathRule rule = new PathRule(OUTPUT, JIANGKOU, Shape.SEASONAL, List.of(), even);

        assertValue(expected("2025-03", OUTPUT, rule).value(), Fraction.of(29, 4));
    }

    @Test
    void geometric_grows_by_equal_ratios() {
        Expected half = expected("2023-06", OUTPUT, rule(OUTPUT, Shape.GEOMETRIC));

        // half way from 4 to 29: √116
        assertThat(half.basis()).isEqualTo(Basis.GEOMETRIC);
        assertThat(half.value().times(half.value()).rounded(20)).isEqualByComparingTo("116");
        assertThat(half.value().rounded(4)).isEqualByComparingTo("10.7703");
        assertValue(
                expected("2025-12", BUILT_UP_AREA, rule(BUILT_UP_AREA, Shape.GEOMETRIC))
                        .value(),
                Fraction.of(1100, 1));
        assertThat(expected("2025-06", OUTPUT, rule(OUTPUT, Shape.GEOMETRIC)).basis())
                .as("from nothing in January there is no ratio: the target year goes by season")
                .isEqualTo(Basis.SEASONAL);
    }

    @Test
    void nothing_grows_by_ratios_from_zero() {
        Expected nanxi = new Expectation(
                        DECIDED.current().orElseThrow(),
                        ways(rule(BUILT_UP_AREA, Shape.GEOMETRIC)),
                        new Scope("nanxi"),
                        2025,
                        new Period(2023, 6))
                .of(BUILT_UP_AREA);

        assertThat(nanxi.absence()).isEqualTo(Absence.BASE_ZERO);
    }

    @Test
    void milestones_are_reached_and_between_them_the_way_is_straight() {
        PathRule area = rule(BUILT_UP_AREA, Shape.MILESTONES, milestone(2026, 12, "1150"), milestone(2028, 12, "1450"));

        assertValue(expected("2026-12", BUILT_UP_AREA, area).value(), Fraction.of(1150, 1));
        assertValue(expected("2027-12", BUILT_UP_AREA, area).value(), Fraction.of(1300, 1));
        assertValue(expected("2030-12", BUILT_UP_AREA, area).value(), Fraction.of(2100, 1));
        assertThat(expected("2027-12", BUILT_UP_AREA, area).basis()).isEqualTo(Basis.MILESTONES);
    }

    @Test
    void milestones_of_output_count_from_january_within_the_target_year_alone() {
        PathRule output = rule(OUTPUT, Shape.MILESTONES, milestone(2025, 6, "10"), milestone(2027, 12, "40"));

        assertValue(expected("2025-03", OUTPUT, output).value(), Fraction.of(5, 1));
        assertValue(expected("2025-09", OUTPUT, output).value(), Fraction.of(39, 2));
        assertThat(expected("2025-09", OUTPUT, output).linear()).isNotNull();
        assertValue(expected("2026-12", OUTPUT, output).value(), Fraction.of(69, 2));
    }

    @Test
    void other_scopes_and_columns_keep_the_usual_way() {
        PathRule rule = new PathRule(OUTPUT, Scope.ALL, Shape.LINEAR, List.of(), Map.of());

        assertThat(expected("2025-06", OUTPUT, rule).basis()).isEqualTo(Basis.SEASONAL);
    }

    private static Expected expected(String at, TargetColumn column, PathRule... rules) {
        Period period = Period.parse(at);
        return new Expectation(
                        DECIDED.current().orElseThrow(),
                        ways(rules),
                        JIANGKOU,
                        period.year() <= 2025 ? 2025 : 2030,
                        period)
                .of(column);
    }

    private static Ways ways(PathRule... rules) {
        return new Ways(
                DECIDED.pathBases(),
                rules.length == 0 ? Optional.empty() : Optional.of(new TargetPaths("p", List.of(rules))),
                Seasonality.smallPark());
    }

    private static PathRule rule(TargetColumn column, Shape shape, Milestone... milestones) {
        return new PathRule(column, shape == Shape.MILESTONES ? JIANGKOU : null, shape, List.of(milestones), Map.of());
    }

    private static Milestone milestone(int year, int month, String value) {
        return new Milestone(new Period(year, month), new BigDecimal(value));
    }

    private static void assertValue(Fraction value, Fraction wanted) {
        assertThat(value.reduced()).isEqualTo(wanted.reduced());
    }
}
