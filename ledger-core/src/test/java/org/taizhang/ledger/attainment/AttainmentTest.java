package org.taizhang.ledger.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.plan.TargetColumn.ABOVE_SCALE;
import static org.taizhang.ledger.plan.TargetColumn.BUILT_UP_AREA;
import static org.taizhang.ledger.plan.TargetColumn.EMPLOYMENT;
import static org.taizhang.ledger.plan.TargetColumn.ENTERPRISES;
import static org.taizhang.ledger.plan.TargetColumn.INTENSITY;
import static org.taizhang.ledger.plan.TargetColumn.LEADING_SHARE;
import static org.taizhang.ledger.plan.TargetColumn.LEVELLED_AREA;
import static org.taizhang.ledger.plan.TargetColumn.OUTPUT;
import static org.taizhang.ledger.plan.TargetColumn.PRODUCTIVE_AREA;
import static org.taizhang.ledger.plan.TargetColumn.USABLE_SHARE;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Given;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/** Every expected number below was computed by hand from the printed plan. */
class AttainmentTest {

    private static final Scope JIANGKOU = new Scope("jiangkou");
    private static final Plans DECIDED = Given.decided().state();

    @Test
    void theEndOf2025AgainstThePrintedTotals() {
        Attainment all = attainment(
                Scope.ALL,
                2025,
                "2025-12",
                new Figures()
                        .with(IndicatorCode.OUTPUT_YTD, "10000000")
                        .with(IndicatorCode.ENTERPRISES, "431")
                        .with(IndicatorCode.ABOVE_SCALE, "84")
                        .with(IndicatorCode.BUILT_UP_AREA, "3600")
                        .with(IndicatorCode.LEVELLED_AREA, "2799.99")
                        .with(IndicatorCode.EMPLOYMENT, "29970")
                        .with(IndicatorCode.INTENSITY, "447.96")
                        .with(IndicatorCode.LEADING_SHARE, "60"));

        assertRow(all, OUTPUT, "100.0", "100", true, "0", "100", Light.GREEN);
        assertRow(all, ENTERPRISES, "430", "431", true, "1", "430", Light.GREEN);
        assertRow(all, ABOVE_SCALE, "85", "84", false, "-1", "85", Light.YELLOW_GREEN);
        assertRow(all, BUILT_UP_AREA, "4000", "3600", false, "-400", "4000", Light.YELLOW);
        assertRow(all, LEVELLED_AREA, "4000", "2799.99", false, "-1200.01", "4000", Light.RED);
        assertRow(all, EMPLOYMENT, "33300", "29970", false, "-3330", "33300", Light.YELLOW);
        assertRow(all, INTENSITY, "448", "447.96", false, "-0.04", "448", Light.YELLOW_GREEN);
        assertRow(all, LEADING_SHARE, "60", "60", true, "0", "60", Light.GREEN);
    }

    @Test
    void theMiddleOfTheTargetYearIsComparedWithASeasonalShareAndPaths() {
        Attainment jiangkou = attainment(
                JIANGKOU,
                2025,
                "2025-06",
                new Figures()
                        .with(IndicatorCode.OUTPUT_YTD, "1000000")
                        .with(IndicatorCode.BUILT_UP_AREA, "1011.6")
                        .with(IndicatorCode.INTENSITY_12M, "439.4")
                        .with(IndicatorCode.EMPLOYMENT, "9000"));

        Row output = jiangkou.row(OUTPUT);
        assertThat(output.figure().code()).isEqualTo(IndicatorCode.OUTPUT_YTD);
        assertValue(output.expected().value(), "29 × S(6)", Fraction.of(29 * 297_343L, 835_611));
        assertValue(output.expected().linear(), "29 × 6 ÷ 12", Fraction.of(29, 2));
        assertThat(output.ratio().rounded(4)).isEqualByComparingTo("0.9691");
        assertThat(output.light()).isEqualTo(Light.YELLOW_GREEN);
        assertThat(output.attained()).isFalse();

        // 216 at 2020-12, 1100 at 2025-12, 54 of 60 months gone
        assertRow(jiangkou, BUILT_UP_AREA, "1100", "1011.6", false, "-88.4", "1011.6", Light.GREEN);

        Row intensity = jiangkou.row(INTENSITY);
        assertThat(intensity.figure().code()).isEqualTo(IndicatorCode.INTENSITY_12M);
        assertValue(intensity.target().value(), "29×10⁴ ÷ 660", Fraction.of(290_000, 660));
        assertThat(intensity.target().derived()).isTrue();
        assertThat(intensity.attained()).as("439.4 ≥ 439.39…").isTrue();

        assertThat(jiangkou.row(EMPLOYMENT).expected().absence()).isEqualTo(Absence.NO_PATH_BASE);
        assertThat(jiangkou.row(EMPLOYMENT).noLight()).isEqualTo(Absence.NO_PATH_BASE);
        assertThat(jiangkou.row(EMPLOYMENT).light()).isNull();
        assertValue(jiangkou.row(EMPLOYMENT).gap(), "9000 − 9700", Fraction.of(-700, 1));
    }

    @Test
    void aYearBetweenTheTargetsIsComparedWithThePathOverTwelveMonths() {
        Attainment jiangkou = attainment(
                JIANGKOU,
                2030,
                "2027-03",
                new Figures()
                        .with(IndicatorCode.OUTPUT_12M, "3725000")
                        .with(IndicatorCode.OUTPUT_YTD, "1")
                        .with(IndicatorCode.BUILT_UP_AREA, "1080")
                        .with(IndicatorCode.EMPLOYMENT, "12449")
                        .with(IndicatorCode.INTENSITY_12M, "460"));

        // 15 of 60 months from 2025-12: 29 + 33 ÷ 4, 1100 + 1000 ÷ 4, 9700 + 11000 ÷ 4
        assertRow(jiangkou, OUTPUT, "62", "37.25", false, "-24.75", "37.25", Light.GREEN);
        assertRow(jiangkou, BUILT_UP_AREA, "2100", "1080", false, "-1020", "1350", Light.YELLOW);
        assertRow(jiangkou, EMPLOYMENT, "20700", "12449", false, "-8251", "12450", Light.YELLOW_GREEN);

        Row intensity = jiangkou.row(INTENSITY);
        Fraction in2025 = Fraction.of(14_500, 33);
        Fraction in2030 = Fraction.of(31_000, 63);
        assertValue(
                intensity.expected().value(),
                "two fifths of the way from 2025 to 2030",
                in2025.plus(in2030.minus(in2025).times(Fraction.of(2, 5))));
        assertThat(intensity.light()).as("460 against 460.46").isEqualTo(Light.YELLOW_GREEN);
    }

    @Test
    void theWayTo2025StartsFromAdoptedBases() {
        Attainment jiangkou =
                attainment(JIANGKOU, 2025, "2023-06", new Figures().with(IndicatorCode.OUTPUT_12M, "1650000"));
        Attainment all = attainment(Scope.ALL, 2025, "2023-06", new Figures());

        // half way: 4 + 25 ÷ 2
        assertRow(jiangkou, OUTPUT, "29", "16.5", false, "-12.5", "16.5", Light.GREEN);
        assertValue(all.row(BUILT_UP_AREA).expected().value(), "673 + 3327 ÷ 2", Fraction.of(4673, 2));
        assertThat(all.row(OUTPUT).noLight())
                .as("Nanxi and Gaoyang have no base of output")
                .isEqualTo(Absence.NO_PATH_BASE);
        assertThat(all.row(INTENSITY).noLight()).isEqualTo(Absence.NO_PATH_BASE);
    }

    @Test
    void withoutAdoptedBasesThereIsNoLightBeforeTheFirstTarget() {
        Plans undecided = Given.founded().state();
        Figures figures =
                new Figures().with(IndicatorCode.OUTPUT_12M, "1650000").with(IndicatorCode.BUILT_UP_AREA, "600");

        Attainment jiangkou = of(undecided, JIANGKOU, 2025, "2023-06", figures);

        assertThat(jiangkou.row(OUTPUT).noLight()).isEqualTo(Absence.NO_PATH_BASE);
        assertThat(jiangkou.row(BUILT_UP_AREA).noLight()).isEqualTo(Absence.NO_PATH_BASE);
        assertThat(jiangkou.row(BUILT_UP_AREA).attained()).isFalse();
    }

    @Test
    void whatThePlanDoesNotAskForHasNoTarget() {
        Figures figures =
                new Figures().with(IndicatorCode.LEADING_SHARE, "75.5").with(IndicatorCode.LEVELLED_AREA, "900");

        Attainment jiangkou = attainment(JIANGKOU, 2025, "2025-12", figures);
        Attainment in2030 = attainment(Scope.ALL, 2030, "2030-12", figures);
        Attainment after = attainment(Scope.ALL, 2025, "2027-12", figures);

        assertThat(jiangkou.row(LEADING_SHARE).target()).isNull();
        assertThat(jiangkou.row(LEADING_SHARE).noLight()).isEqualTo(Absence.NO_TARGET);
        assertValue(jiangkou.row(LEADING_SHARE).actual(), "the figure still shows", new BigDecimal("75.5"));
        assertThat(jiangkou.row(LEVELLED_AREA).noLight()).isEqualTo(Absence.NO_TARGET);
        assertThat(in2030.row(LEADING_SHARE).noLight()).isEqualTo(Absence.NO_TARGET);
        assertThat(after.row(LEADING_SHARE).attained())
                .as("60 % of 2025, asked in 2027")
                .isTrue();
        assertThat(after.row(LEADING_SHARE).noLight()).isEqualTo(Absence.NO_TARGET);
    }

    @Test
    void theUsableShareIsAnAssumptionBesideTheActualAndHasNoLight() {
        Row share = attainment(JIANGKOU, 2025, "2025-12", new Figures().with(IndicatorCode.USABLE_SHARE, "57.5"))
                .row(USABLE_SHARE);

        assertValue(share.target().value(), "printed", new BigDecimal("60"));
        assertValue(share.gap(), "57.5 − 60", new BigDecimal("-2.5"));
        assertThat(share.attained()).isNull();
        assertThat(share.light()).isNull();
    }

    @Test
    void anAbsentFigureSaysWhyInsteadOfALight() {
        Attainment all = attainment(
                Scope.ALL,
                2025,
                "2025-12",
                new Figures()
                        .without(IndicatorCode.OUTPUT_YTD, Absence.SUPPRESSED)
                        .without(IndicatorCode.PRODUCTIVE_AREA, Absence.CLUSTER_MISSING));

        assertThat(all.row(OUTPUT).noLight()).isEqualTo(Absence.SUPPRESSED);
        assertThat(all.row(OUTPUT).attained()).isNull();
        assertValue(all.row(OUTPUT).expected().value(), "still known", new BigDecimal("100"));
        assertThat(all.row(PRODUCTIVE_AREA).noLight()).isEqualTo(Absence.CLUSTER_MISSING);
    }

    @Test
    void aSumThatIsStillBeingFiledIsShownAndComparedWithNothing() {
        Attainment jiangkou = attainment(
                JIANGKOU,
                2030,
                "2026-02",
                new Figures()
                        .incomplete(IndicatorCode.EMPLOYMENT, "3900")
                        .incomplete(IndicatorCode.INTENSITY_12M, "1000")
                        .with(IndicatorCode.BUILT_UP_AREA, "1200"));

        Row employment = jiangkou.row(EMPLOYMENT);
        assertValue(employment.actual(), "as far as it was filed", new BigDecimal("3900"));
        assertThat(employment.expected().value()).as("still known").isNotNull();
        assertThat(employment.noLight()).isEqualTo(Absence.INCOMPLETE);
        assertThat(employment.light()).isNull();
        assertThat(employment.ratio()).isNull();
        assertThat(employment.gap()).isNull();
        assertThat(employment.attained()).isNull();
        assertThat(jiangkou.row(INTENSITY).noLight())
                .as("nor where the part filed is above the target already")
                .isEqualTo(Absence.INCOMPLETE);
        assertThat(jiangkou.row(BUILT_UP_AREA).light()).isNotNull();
    }

    @Test
    void whatIsMissingOnTheTargetsSideIsSaidFirst() {
        Row employment = attainment(JIANGKOU, 2025, "2024-06", new Figures().incomplete(IndicatorCode.EMPLOYMENT, "9"))
                .row(EMPLOYMENT);

        assertThat(employment.noLight()).isEqualTo(Absence.NO_PATH_BASE);
    }

    @Test
    void aPathThatStartsAtZeroGivesNoRatioAtItsStart() {
        Row builtUp = attainment(
                        new Scope("nanxi"), 2025, "2020-12", new Figures().with(IndicatorCode.BUILT_UP_AREA, "0"))
                .row(BUILT_UP_AREA);

        assertValue(builtUp.expected().value(), "the base", BigDecimal.ZERO);
        assertThat(builtUp.noLight()).isEqualTo(Absence.DENOMINATOR_ZERO);
    }

    @Test
    void theOtherReadingStandsBesideAndIsNeverAveraged() {
        Attainment all = attainment(Scope.ALL, 2030, "2030-12", new Figures().with(IndicatorCode.EMPLOYMENT, "68750"));

        Row employment = all.row(EMPLOYMENT);
        assertRow(all, EMPLOYMENT, "68800", "68750", false, "-50", "68800", Light.YELLOW_GREEN);
        Target.OtherReading other = Objects.requireNonNull(employment.target().other());
        assertValue(other.value(), "6.87万人", new BigDecimal("68700"));
        assertThat(other.fact().orElseThrow().quote()).isEqualTo("吸纳就业人口达到6.87万人");
    }

    @Test
    void inEveryMonthTheBuiltUpPathsOfTheClustersAddUpToThatOfAll() {
        for (Period at : Period.range(Period.parse("2020-12"), Period.parse("2030-12"))) {
            Fraction sum = DECIDED.clusters().stream()
                    .map(c -> attainment(Scope.of(c.id()), 2030, at.toString(), new Figures())
                            .row(BUILT_UP_AREA)
                            .expected()
                            .value())
                    .reduce(Fraction.of(0, 1), Fraction::plus);
            Fraction all = attainment(Scope.ALL, 2030, at.toString(), new Figures())
                    .row(BUILT_UP_AREA)
                    .expected()
                    .value();
            assertThat(all).as(at.toString()).isEqualByComparingTo(sum);
        }
    }

    private static Attainment attainment(Scope scope, int targetYear, String at, Figures figures) {
        return of(DECIDED, scope, targetYear, at, figures);
    }

    private static Attainment of(Plans plans, Scope scope, int targetYear, String at, Figures figures) {
        return Attainment.of(
                plans.current().orElseThrow(), Ways.of(plans), scope, targetYear, Period.parse(at), figures);
    }

    private static void assertRow(
            Attainment attainment,
            TargetColumn column,
            String target,
            String actual,
            boolean attained,
            String gap,
            String expected,
            Light light) {
        Row row = attainment.row(column);
        assertThat(row.column()).isEqualTo(column);
        assertValue(row.target().value(), column + " target", new BigDecimal(target));
        assertValue(row.actual(), column + " actual", new BigDecimal(actual));
        assertThat(row.attained()).as(column + " attained").isEqualTo(attained);
        assertValue(row.gap(), column + " gap", new BigDecimal(gap));
        assertValue(row.expected().value(), column + " expected", new BigDecimal(expected));
        assertThat(row.light()).as(column + " light").isEqualTo(light);
        assertThat(row.noLight()).isNull();
    }

    private static void assertValue(@Nullable Fraction value, String what, BigDecimal expected) {
        assertValue(value, what, Fraction.whole(expected));
    }

    private static void assertValue(@Nullable Fraction value, String what, Fraction expected) {
        assertThat(value).as(what).isNotNull();
        assertThat(value).as(what).isEqualByComparingTo(expected);
    }
}
