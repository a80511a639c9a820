package org.taizhang.ledger.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;

class FigureChangeTest {

    private static final Period MARCH = new Period(2025, 3);

    @Test
    void a_revision_is_exact_in_amount_and_in_percent() {
        FigureChange change = change(IndicatorCode.OUTPUT_YTD, Fraction.of(300, 1), Fraction.of(310, 1));

        assertThat(change.revised()).isTrue();
        assertThat(change.difference()).isEqualByComparingTo(Fraction.of(10, 1));
        assertThat(change.relative()).isEqualByComparingTo(Fraction.of(10, 3));
    }

    @Test
    void a_percentage_changes_by_points_only() {
        FigureChange change = change(IndicatorCode.LEADING_SHARE, Fraction.of(50, 1), Fraction.of(60, 1));

        assertThat(change.difference()).isEqualByComparingTo(Fraction.of(10, 1));
        assertThat(change.relative()).isNull();
    }

    @Test
    void nothing_is_said_in_percent_of_zero_or_less() {
        assertThat(change(IndicatorCode.OUTPUT_YTD, Fraction.of(0, 1), Fraction.of(5, 1))
                        .relative())
                .isNull();
        assertThat(change(IndicatorCode.OUTPUT_YTD, Fraction.of(-2, 1), Fraction.of(5, 1))
                        .relative())
                .isNull();
    }

    @Test
    void the_same_ratio_in_other_terms_is_no_change() {
        assertThat(change(IndicatorCode.INTENSITY, Fraction.of(1, 2), Fraction.of(2, 4))
                        .differs())
                .isFalse();
    }

    @Test
    void a_number_that_came_has_no_difference() {
        FigureChange change = new FigureChange(
                absent(Absence.NOT_FILED), figure(IndicatorCode.OUTPUT_YTD, Fraction.of(5, 1), Set.of()));

        assertThat(change.revised()).isTrue();
        assertThat(change.difference()).isNull();
        assertThat(change.relative()).isNull();
    }

    @Test
    void another_reason_or_mark_is_a_change_and_no_revision() {
        FigureChange reason = new FigureChange(absent(Absence.NOT_FILED), absent(Absence.RETURNED));
        FigureChange mark = new FigureChange(
                figure(IndicatorCode.OUTPUT_YTD, Fraction.of(5, 1), Set.of(Mark.PROVISIONAL)),
                figure(IndicatorCode.OUTPUT_YTD, Fraction.of(5, 1), Set.of()));

        assertThat(reason.differs()).isTrue();
        assertThat(reason.revised()).isFalse();
        assertThat(mark.differs()).isTrue();
        assertThat(mark.revised()).isFalse();
    }

    @Test
    void only_the_same_figure_is_compared() {
        Figure one = figure(IndicatorCode.OUTPUT_YTD, Fraction.of(5, 1), Set.of());
        Figure other = figure(IndicatorCode.SALES_YTD, Fraction.of(5, 1), Set.of());

        assertThatThrownBy(() -> new FigureChange(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FigureChange change(IndicatorCode code, Fraction before, Fraction after) {
        return new FigureChange(figure(code, before, Set.of()), figure(code, after, Set.of()));
    }

    private static Figure figure(IndicatorCode code, Fraction value, Set<Mark> marks) {
        return new Figure(code, Scope.ALL, MARCH, value, null, marks, Coverage.NONE, Collections.emptySortedSet());
    }

    private static Figure absent(Absence why) {
        return new Figure(
                IndicatorCode.OUTPUT_YTD,
                Scope.ALL,
                MARCH,
                null,
                why,
                Set.of(),
                Coverage.NONE,
                Collections.emptySortedSet());
    }
}
