package org.taizhang.api.page;

import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;

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
        return value == null
                ? absent(figure)
                : Cell.number(value.times(factor), decimals).marked(FigureNotes.of(figure.marks()));
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
