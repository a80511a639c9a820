package org.taizhang.api.vintage;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Exact;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.EventKind;

/**
 * What changed between two moments.
 *
 * @param rounding of every rounded number
 * @param figures whose value, reason or marks differ
 * @param counts of all events that concern the cluster
 * @param complete every one of them is open to the asker
 * @param events those that are, the newest last
 * @param next cursor of the next page of events; absent on the last
 */
public record ChangesAnswer(
        Scope cluster,
        Moment from,
        Moment to,
        Period firstPeriod,
        Period lastPeriod,
        String rounding,
        List<Item> figures,
        List<Count> counts,
        boolean complete,
        List<EventAnswer> events,
        @Nullable String next) {

    /**
     * @param difference in the unit of the figure, of a percentage in points; absent where one of the two is
     * @param relative in percent of the figure before; absent of a percentage and of nothing
     */
    public record Item(
            IndicatorCode code,
            Text name,
            Text unit,
            int decimals,
            Period period,
            FigureAnswer before,
            FigureAnswer after,
            @Nullable BigDecimal difference,
            @Nullable Exact exactDifference,
            @Nullable BigDecimal relative,
            @Nullable Exact exactRelative) {

        public static Item of(FigureChange change) {
            IndicatorCode code = change.before().code();
            return new Item(
                    code,
                    code.title(),
                    code.unit().symbol(),
                    code.unit().scale(),
                    change.before().period(),
                    FigureAnswer.of(change.before()),
                    FigureAnswer.of(change.after()),
                    Exact.rounded(change.difference(), code.unit().scale()),
                    Exact.ofNullable(change.difference()),
                    Exact.rounded(change.relative(), 2),
                    Exact.ofNullable(change.relative()));
        }
    }

    public record Count(EventKind kind, Text label, long events) {

        public static List<Count> of(SortedMap<EventKind, Long> counts) {
            return counts.entrySet().stream()
                    .map(e -> new Count(e.getKey(), e.getKey().label(), e.getValue()))
                    .toList();
        }
    }

    static ChangesAnswer of(Scope scope, TwoMoments moments, Period first, Period last, Changes.Changed changed) {
        ChangeQueries.Page page = changed.events();
        return new ChangesAnswer(
                scope,
                moments.from(),
                moments.to(),
                first,
                last,
                "HALF_UP",
                changed.figures().stream().map(Item::of).toList(),
                Count.of(changed.counts()),
                page.complete(),
                page.events().stream().map(EventAnswer::of).toList(),
                page.next() == null ? null : page.next().toString());
    }
}
