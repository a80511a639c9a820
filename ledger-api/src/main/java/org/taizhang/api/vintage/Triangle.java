package org.taizhang.api.vintage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.vintage.FigureChange;

/**
 * One indicator by period, as known close after close.
 *
 * @param vintages oldest first
 */
record Triangle(Scope scope, IndicatorCode code, List<Period> periods, List<Vintage> vintages) {

    /**
     * @param closes the period whose close it is: later ones are not in it yet; null for the moment the question ends at
     * @param figures one per period of the triangle
     */
    record Vintage(Moment moment, @Nullable Period closes, List<Figure> figures) {

        boolean has(Period period) {
            return closes == null || period.compareTo(closes) <= 0;
        }
    }

    /** @param vintage its number */
    record Seen(int vintage, Figure figure) {}

    /** The figures of a period from its own close on. */
    List<Seen> row(Period period) {
        int at = periods.indexOf(period);
        return IntStream.range(0, vintages.size())
                .filter(i -> vintages.get(i).has(period))
                .mapToObj(i -> new Seen(i, vintages.get(i).figures().get(at)))
                .toList();
    }

    /** The first that has a value. */
    Optional<Seen> first(Period period) {
        return row(period).stream().filter(seen -> seen.figure().present()).findFirst();
    }

    /** The newest, when it has a value. */
    Optional<Seen> last(Period period) {
        List<Seen> row = row(period);
        return Stream.of(row.get(row.size() - 1))
                .filter(seen -> seen.figure().present())
                .findFirst();
    }

    /** From the first to the last value; empty where there is none. */
    Optional<FigureChange> revision(Period period) {
        return first(period)
                .flatMap(first -> last(period).map(last -> new FigureChange(first.figure(), last.figure())));
    }

    /** Whether a vintage shows another value than the one before it. */
    boolean revised(Period period, int vintage) {
        if (vintage == 0 || !vintages.get(vintage - 1).has(period)) {
            return false;
        }
        int at = periods.indexOf(period);
        return new FigureChange(
                        vintages.get(vintage - 1).figures().get(at),
                        vintages.get(vintage).figures().get(at))
                .revised();
    }
}
