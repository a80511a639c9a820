package org.taizhang.api.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Mark;

/** Figures as cells. */
public final class FigureCells {

    private FigureCells() {}

    /** In the unit of its code. */
    public static Cell of(Figure figure) {
        return scaled(figure, Fraction.of(1, 1), figure.code().unit().scale());
    }

    /** @param factor into the unit that is shown */
    public static Cell scaled(Figure figure, Fraction factor, int decimals) {
        Fraction value = figure.value();
        return of(value == null ? null : value.times(factor), figure.absence(), figure.marks(), decimals);
    }

    /** Of value and absence one is null. */
    public static Cell of(@Nullable Fraction value, @Nullable Absence absence, Set<Mark> marks, int decimals) {
        if (value != null) {
            return Cell.number(value, decimals).marked(FigureNotes.of(marks));
        }
        if (absence == null) {
            throw new IllegalArgumentException("neither a value nor a reason for having none");
        }
        return Cell.absent(FigureNotes.of(absence));
    }

    /** @throws IllegalArgumentException when the figure has a value */
    public static Cell absent(Figure figure) {
        Absence absence = figure.absence();
        if (absence == null) {
            throw new IllegalArgumentException("has a value: " + figure);
        }
        return Cell.absent(FigureNotes.of(absence));
    }
}
