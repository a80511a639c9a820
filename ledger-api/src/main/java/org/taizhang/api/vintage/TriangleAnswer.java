package org.taizhang.api.vintage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Exact;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.vintage.Triangle.Seen;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.vintage.FigureChange;

/**
 * An indicator by period, as known close after close.
 *
 * @param rounding of every rounded number
 * @param vintages the moments, oldest first
 */
record TriangleAnswer(
        Scope cluster,
        IndicatorCode code,
        Text name,
        Text unit,
        int decimals,
        String rounding,
        List<Column> vintages,
        List<Row> periods) {

    /**
     * @param vintage its number, from 0
     * @param closes the period whose close it is; absent of the moment the question ends at
     */
    record Column(
            int vintage,
            @Nullable Period closes,
            @JsonUnwrapped Moment moment) {}

    /**
     * @param figures from the close of the period on
     * @param first the first value, absent where there never was one
     * @param last the newest, absent when it is
     * @param revision from first to last
     */
    record Row(
            Period period,
            List<Item> figures,
            @Nullable Item first,
            @Nullable Item last,
            @Nullable Revision revision) {}

    /** @param revised another value than in the vintage before */
    record Item(int vintage, boolean revised, @JsonUnwrapped FigureAnswer figure) {}

    /** Fields as in {@link ChangesAnswer.Item}. */
    record Revision(
            @Nullable BigDecimal difference,
            @Nullable Exact exactDifference,
            @Nullable BigDecimal relative,
            @Nullable Exact exactRelative) {

        static Revision of(FigureChange change) {
            return new Revision(
                    Exact.rounded(
                            change.difference(), change.before().code().unit().scale()),
                    Exact.ofNullable(change.difference()),
                    Exact.rounded(change.relative(), 2),
                    Exact.ofNullable(change.relative()));
        }
    }

    static TriangleAnswer of(Triangle triangle) {
        IndicatorCode code = triangle.code();
        List<Triangle.Vintage> vintages = triangle.vintages();
        List<Column> columns = IntStream.range(0, vintages.size())
                .mapToObj(i ->
                        new Column(i, vintages.get(i).closes(), vintages.get(i).moment()))
                .toList();
        return new TriangleAnswer(
                triangle.scope(),
                code,
                code.title(),
                code.unit().symbol(),
                code.unit().scale(),
                "HALF_UP",
                columns,
                triangle.periods().stream().map(period -> row(triangle, period)).toList());
    }

    private static Row row(Triangle triangle, Period period) {
        return new Row(
                period,
                triangle.row(period).stream()
                        .map(seen -> item(triangle, period, seen))
                        .toList(),
                triangle.first(period).map(seen -> item(triangle, period, seen)).orElse(null),
                triangle.last(period).map(seen -> item(triangle, period, seen)).orElse(null),
                triangle.revision(period).map(Revision::of).orElse(null));
    }

    private static Item item(Triangle triangle, Period period, Seen seen) {
        return new Item(seen.vintage(), triangle.revised(period, seen.vintage()), FigureAnswer.of(seen.figure()));
    }
}
