package org.taizhang.api.vintage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.window.Deadlines;
import org.taizhang.projections.indicator.VintageQueries;

/** Revision triangles, as far as somebody may see them. */
@Service
class Triangles {

    static final int VINTAGES_MAX = 36;

    private final ClusterFigures figures;
    private final VintageQueries vintages;
    private final PeriodChoice periods;
    private final Deadlines deadlines;
    private final Clock clock;

    Triangles(ClusterFigures figures, VintageQueries vintages, PeriodChoice periods, Streams streams, Clock clock) {
        this.figures = figures;
        this.vintages = vintages;
        this.periods = periods;
        this.deadlines = new Deadlines(streams);
        this.clock = clock;
    }

    private record Place(Moment moment, @Nullable Period closes) {}

    /**
     * What is left out has a default.
     *
     * @param from null for the first period of the year of {@code to}
     * @param to null for the last period that has ended
     * @param until a date or an instant; null for the present
     * @param closes as in {@link Closes#of(String)}
     */
    record Asked(
            @Nullable Period from,
            @Nullable Period to,
            @Nullable String until,
            @Nullable String closes) {}

    Triangle answer(CurrentUser user, Scope scope, IndicatorCode code, Asked asked) {
        Period to = asked.to() == null ? periods.lastEnded() : asked.to();
        Period from = asked.from() == null ? new Period(to.year(), 2) : asked.from();
        Moment until = TwoMoments.named(
                "until", () -> figures.moment(user, scope, new AsOf(TwoMoments.blank(asked.until()), null, null)));
        return triangle(user, scope, code, from, to, until, Closes.of(asked.closes()));
    }

    private Triangle triangle(
            CurrentUser user, Scope scope, IndicatorCode code, Period from, Period to, Moment until, Closes closes) {
        List<Place> places = places(user, scope, from, to, until, closes);
        List<Long> positions =
                places.stream().map(place -> place.moment().position()).toList();
        List<List<Figure>> known = vintages.vintages(scope, code, from, to, positions, Viewers.of(user));
        List<Triangle.Vintage> columns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            columns.add(
                    new Triangle.Vintage(places.get(i).moment(), places.get(i).closes(), known.get(i)));
        }
        return new Triangle(scope, code, Period.range(from, to), columns);
    }

    /** Every close up to the last moment, and that moment itself unless nothing was recorded since the last close. */
    private List<Place> places(CurrentUser user, Scope scope, Period from, Period to, Moment until, Closes closes) {
        List<Period> closed = closes.closed(from, until.asOf() == null ? clock.instant() : until.asOf(), deadlines);
        if (to.compareTo(from) < 0 || Math.max(closed.size(), to.index() - from.index()) >= VINTAGES_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "VINTAGES_MAX",
                    "/from",
                    "to 不得早于 from；自 from 起至 until 最多" + VINTAGES_MAX + "个版本，请选较晚的 from 或较早的 until。",
                    "to is not before from, and from the first period to the last moment there are at most "
                            + VINTAGES_MAX + " vintages: choose a later from or an earlier until.");
        }
        List<Place> places = new ArrayList<>();
        for (Period period : closed) {
            places.add(new Place(
                    figures.moment(
                            user, scope, new AsOf(closes.of(period, deadlines).toString(), null, null)),
                    period));
        }
        Moment last = places.isEmpty() ? null : places.get(places.size() - 1).moment();
        boolean shown =
                last != null && last.position() == until.position() && to.compareTo(closed.get(closed.size() - 1)) <= 0;
        if (!shown) {
            places.add(new Place(until, null));
        }
        return places;
    }
}
