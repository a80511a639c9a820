package org.taizhang.api.attainment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Exact;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Expected;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * How far a cluster is from the targets of a year; every value in the plan's unit.
 *
 * @param plan id of the plan the targets are of
 * @param document its number (文号)
 * @param rounding of every rounded value
 * @param extent how large the plan wants a cluster to be; absent for all together
 */
record AttainmentAnswer(
        @JsonUnwrapped Moment moment,
        Scope cluster,
        int targetYear,
        Period at,
        String plan,
        String document,
        String rounding,
        List<RowAnswer> rows,
        @Nullable ExtentAnswer extent) {

    /**
     * @param baseUnit the ledger counts in: 1 亿元 = 100,000 千元
     * @param target absent when the plan sets none
     * @param actual in {@code unit}; its figure beside, in the unit of the indicator
     * @param attained the exact actual against the printed target
     * @param gap actual − target, negative while short
     * @param ratio actual ÷ expected
     * @param noLight why there is no light; of an {@code INCOMPLETE} figure there is no gap, ratio and verdict either
     */
    record RowAnswer(
            TargetColumn column,
            Text name,
            String unit,
            String baseUnit,
            @Nullable TargetAnswer target,
            @Nullable Amount actual,
            Actual figure,
            @Nullable Boolean attained,
            @Nullable Amount gap,
            @Nullable ExpectedAnswer expected,
            @Nullable Amount ratio,
            @Nullable Light light,
            @Nullable Text lightText,
            @Nullable Absence noLight) {

        static RowAnswer of(Row row) {
            int decimals = Decimals.of(row.column());
            Light light = row.light();
            return new RowAnswer(
                    row.column(),
                    row.column().label(),
                    row.column().unit().toString(),
                    row.column().unit().base(),
                    TargetAnswer.of(row.target()),
                    Amount.of(row.actual(), decimals),
                    new Actual(row.figure().code(), row.figure().code().unit().symbol(), FigureAnswer.of(row.figure())),
                    row.attained(),
                    Amount.of(row.gap(), decimals),
                    ExpectedAnswer.of(row.expected(), decimals),
                    Amount.of(row.ratio(), Decimals.RATIO),
                    light,
                    light == null ? null : light.label(),
                    row.noLight());
        }
    }

    /** The figure {@code actual} is taken from. */
    record Actual(
            IndicatorCode code, Text unit, @JsonUnwrapped FigureAnswer figure) {}

    /**
     * @param linear of output in the target year, the plain share of months
     * @param seasonal of output in the target year, the seasonal share
     * @param reason why nothing can be expected
     */
    record ExpectedAnswer(
            Text basis,
            @Nullable Amount value,
            @Nullable Amount linear,
            @Nullable Amount seasonal,
            @Nullable Absence reason) {

        static @Nullable ExpectedAnswer of(@Nullable Expected expected, int decimals) {
            return expected == null
                    ? null
                    : new ExpectedAnswer(
                            expected.basis().label(),
                            Amount.of(expected.value(), decimals),
                            Amount.of(expected.linear(), decimals),
                            Amount.of(expected.seasonal(), decimals),
                            expected.absence());
        }
    }

    /** @param value rounded HALF_UP, for display */
    record Amount(BigDecimal value, Exact exact) {

        static @Nullable Amount of(@Nullable Fraction fraction, int decimals) {
            return fraction == null ? null : new Amount(fraction.rounded(decimals), Exact.of(fraction));
        }
    }

    static AttainmentAnswer of(Moment moment, ClusterAttainment.Compared compared) {
        Plan plan = compared.plan();
        return new AttainmentAnswer(
                moment,
                compared.attainment().scope(),
                compared.attainment().targetYear(),
                compared.attainment().at(),
                plan.id(),
                plan.documentNumber(),
                "HALF_UP",
                compared.attainment().rows().stream().map(RowAnswer::of).toList(),
                ExtentAnswer.of(compared.attainment().extent()));
    }
}
