package org.taizhang.api.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Mark;

/**
 * One number, or the reason why there is none.
 *
 * @param value rounded HALF_UP to the decimals of its indicator, for display
 * @param exact what {@code value} is rounded from
 * @param reason why there is no value
 * @param status {@code PROVISIONAL} until the window is closed and everything in it is accepted, then {@code FINAL}
 * @param missing clusters whose part is missing in {@code all}
 */
public record FigureAnswer(
        Period period,
        @Nullable BigDecimal value,
        @Nullable Exact exact,
        @Nullable Absence reason,
        @Nullable Text reasonText,
        Status status,
        List<Mark> marks,
        Coverage coverage,
        @Nullable SortedSet<ClusterId> missing) {

    public enum Status {
        PROVISIONAL,
        FINAL
    }

    public static FigureAnswer of(Figure figure) {
        Absence absence = figure.absence();
        return new FigureAnswer(
                figure.period(),
                Exact.rounded(figure.value(), figure.code().unit().scale()),
                Exact.ofNullable(figure.value()),
                absence,
                absence == null ? null : absence.text(),
                figure.marks().contains(Mark.PROVISIONAL) ? Status.PROVISIONAL : Status.FINAL,
                figure.marks().stream().sorted().toList(),
                figure.coverage(),
                figure.missing().isEmpty() ? null : figure.missing());
    }
}
