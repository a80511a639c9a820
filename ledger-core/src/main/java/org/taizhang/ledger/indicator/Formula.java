package org.taizhang.ledger.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;

/**
 * How a figure is computed: numerator ÷ denominator × factor, annualised or taken as growth where it says so.
 *
 * @param denominator null where the numerator is the figure
 * @param annualised × 12 ÷ cumulative months
 * @param growth (ratio − 1) × factor
 * @param form whose reports the coverage counts; null where the directory alone is asked
 * @param whenZero why there is no figure when the denominator is zero
 * @param beside terms shown with the figure that do not enter it
 */
public record Formula(
        Term numerator,
        @Nullable Term denominator,
        Fraction factor,
        boolean annualised,
        boolean growth,
        @Nullable FormCode form,
        Absence whenZero,
        List<Term> beside) {

    private static final Fraction ONE = Fraction.of(1, 1);
    /** 千元 → 万元. */
    private static final Fraction TENTH = Fraction.of(1, 10);

    private static final Fraction HUNDRED = Fraction.of(100, 1);
    /** m² ÷ 亩 → a pure number: 1 亩 is 2000/3 m². */
    private static final Fraction MU_PER_SQUARE_METRE = Fraction.of(3, 2000);

    public static Formula of(IndicatorCode code) {
        return switch (code) {
            case OUTPUT_MONTH -> sum(Term.OUTPUT_MONTH, FormCode.OUTPUT);
            case OUTPUT_YTD -> sum(Term.OUTPUT_YTD, FormCode.OUTPUT);
            case OUTPUT_12M -> sum(Term.OUTPUT_12M, FormCode.OUTPUT);
            case SALES_YTD -> sum(Term.SALES_YTD, FormCode.OUTPUT);
            case EXPORT_YTD -> sum(Term.EXPORT_YTD, FormCode.OUTPUT);
            case OUTPUT_ABOVE_SCALE_YTD -> sum(Term.ABOVE_SCALE_YTD, FormCode.OUTPUT);
            case GROWTH_YTD_LEVEL -> growth(Term.OUTPUT_YTD, Term.OUTPUT_YTD_LAST_YEAR);
            case GROWTH_YTD_COMPARABLE -> growth(Term.COMPARABLE, Term.COMPARABLE_BASE);
            case INTENSITY -> annualised(Term.PRODUCTIVE);
            case INTENSITY_BUILT_UP -> annualised(Term.BUILT_UP);
            case INTENSITY_12M -> ratio(Term.OUTPUT_12M, Term.PRODUCTIVE, TENTH, FormCode.OUTPUT);
            case LEADING_SHARE -> ratio(Term.CORE_YTD, Term.OUTPUT_YTD, HUNDRED, FormCode.OUTPUT, Term.EXTENDED_YTD);
            case EMPLOYMENT -> sum(Term.HEADCOUNT, FormCode.EMPLOYMENT);
            case EMPLOYMENT_AVG -> sum(Term.AVERAGE_PERSONS, FormCode.EMPLOYMENT);
            case OUTPUT_PER_WORKER -> annualised(Term.AVERAGE_PERSONS);
            case BUILT_UP_AREA -> sum(Term.BUILT_UP, FormCode.DEVELOPMENT);
            case PRODUCTIVE_AREA -> sum(Term.PRODUCTIVE, FormCode.DEVELOPMENT);
            case LEVELLED_AREA -> sum(Term.LEVELLED, FormCode.DEVELOPMENT);
            case INDUSTRIAL_LAND -> sum(Term.INDUSTRIAL_LAND, FormCode.DEVELOPMENT);
            case INDUSTRIAL_FLOOR -> sum(Term.INDUSTRIAL_FLOOR, FormCode.DEVELOPMENT);
            case USABLE_SHARE ->
                ratio(Term.PRODUCTIVE, Term.BUILT_UP, HUNDRED, FormCode.DEVELOPMENT, Term.PLANNED_USABLE_SHARE);
            case MIXED_USE_RATIO -> ratio(Term.MIXED_USE, Term.INDUSTRIAL_LAND, HUNDRED, FormCode.DEVELOPMENT);
            case WORKSHOP_FAR ->
                ratio(Term.WORKSHOP_FLOOR, Term.WORKSHOP_LAND, MU_PER_SQUARE_METRE, FormCode.DEVELOPMENT);
            case OCCUPIED_AREA ->
                beside(sum(Term.OCCUPIED, FormCode.LAND_USE), Term.PRODUCTIVE, Term.OCCUPIED_LESS_PRODUCTIVE);
            case IDLE_AREA -> sum(Term.IDLE, FormCode.LAND_USE);
            case ENTERPRISES -> beside(sum(Term.ENTERPRISES, null), Term.INDIVIDUALS);
            case ENTERPRISES_PRODUCING -> sum(Term.PRODUCING, FormCode.OUTPUT);
            case ABOVE_SCALE -> sum(Term.ABOVE_SCALE, null);
            case REPORTING_RATE_OUTPUT -> rate(Term.FILED_BY_CLOSE, FormCode.OUTPUT);
            case ON_TIME_RATE_OUTPUT -> rate(Term.FILED_ON_TIME, FormCode.OUTPUT);
            case REPORTING_RATE_EMPLOYMENT -> rate(Term.FILED_BY_CLOSE, FormCode.EMPLOYMENT);
            case ON_TIME_RATE_EMPLOYMENT -> rate(Term.FILED_ON_TIME, FormCode.EMPLOYMENT);
            case REPORTING_RATE_LAND_USE -> rate(Term.FILED_BY_CLOSE, FormCode.LAND_USE);
            case ON_TIME_RATE_LAND_USE -> rate(Term.FILED_ON_TIME, FormCode.LAND_USE);
            case REPORTING_RATE_DEVELOPMENT -> rate(Term.FILED_BY_CLOSE, FormCode.DEVELOPMENT);
            case ON_TIME_RATE_DEVELOPMENT -> rate(Term.FILED_ON_TIME, FormCode.DEVELOPMENT);
        };
    }

    private static Formula sum(Term term, @Nullable FormCode form) {
        return new Formula(term, null, ONE, false, false, form, Absence.DENOMINATOR_ZERO, List.of());
    }

    private static Formula ratio(Term numerator, Term denominator, Fraction factor, FormCode form, Term... beside) {
        return new Formula(
                numerator, denominator, factor, false, false, form, Absence.DENOMINATOR_ZERO, List.of(beside));
    }

    private static Formula annualised(Term denominator) {
        return new Formula(
                Term.OUTPUT_YTD, denominator, TENTH, true, false, FormCode.OUTPUT, Absence.DENOMINATOR_ZERO, List.of());
    }

    private static Formula growth(Term now, Term base) {
        return new Formula(now, base, HUNDRED, false, true, FormCode.OUTPUT, Absence.BASE_ZERO, List.of());
    }

    private static Formula rate(Term filed, FormCode form) {
        return new Formula(filed, Term.DUE, HUNDRED, false, false, form, Absence.EXEMPT, List.of());
    }

    private static Formula beside(Formula formula, Term... terms) {
        return new Formula(
                formula.numerator,
                formula.denominator,
                formula.factor,
                formula.annualised,
                formula.growth,
                formula.form,
                formula.whenZero,
                List.of(terms));
    }

    /** @param months cumulative months of the year at the period asked */
    Fraction apply(Fraction top, @Nullable Fraction bottom, int months) {
        Fraction ratio = bottom == null ? top : top.dividedBy(bottom);
        Fraction scaled = annualised ? ratio.times(Fraction.of(12, months)) : ratio;
        return (growth ? scaled.minus(ONE) : scaled).times(factor);
    }
}
