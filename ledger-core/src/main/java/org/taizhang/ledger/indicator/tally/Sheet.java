package org.taizhang.ledger.indicator.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * The statements of one kind at hand, by scope and period. What is not at hand is summed up from the enterprises when
 * it is first changed.
 */
final class Sheet<S> {

    private final Subject<S> subject;
    private final Units units;
    private final Sink sink;
    private final Map<Place, Entry<S>> entries = new HashMap<>();

    private record Place(Scope scope, Period period) {}

    private static final class Entry<S> {
        private Totals totals;
        private S statement;

        Entry(Totals totals, S statement) {
            this.totals = totals;
            this.statement = statement;
        }
    }

    /** What an enterprise added before the event. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its numbers where it is compared
    record Share(Unit unit, Scope scope, Period period, long @Nullable [] numbers) {}

    Sheet(Subject<S> subject, Units units, Sink sink) {
        this.subject = subject;
        this.units = units;
        this.sink = sink;
    }

    /** To be called before the enterprise changes; then {@link #settle} after it has. */
    List<Share> shares(Unit unit, Collection<Scope> scopes, Collection<Period> periods) {
        List<Share> shares = new ArrayList<>(periods.size());
        for (Period period : periods) {
            for (Scope scope : scopes) {
                if (subject.keptForAll() || !scope.all()) {
                    shares.add(new Share(unit, scope, period, subject.share(unit, scope, period)));
                }
            }
        }
        return shares;
    }

    void settle(long position, List<Share> shares) {
        Set<Place> changed = new LinkedHashSet<>();
        for (Share before : shares) {
            long[] after = subject.share(before.unit(), before.scope(), before.period());
            if (!Arrays.equals(before.numbers(), after)) {
                Place place = new Place(before.scope(), before.period());
                entries.computeIfAbsent(place, p -> sumUp(p, before.unit(), before.numbers()))
                        .totals
                        .change(before.numbers(), after);
                changed.add(place);
            }
        }
        for (Place place : changed) {
            write(position, place.scope(), place.period(), Objects.requireNonNull(entries.get(place)));
        }
    }

    /** A period nobody had filed for before: its statements begin. */
    void begin(long position, Collection<Scope> scopes, Period period) {
        for (Scope scope : scopes) {
            if (subject.keptForAll() || !scope.all()) {
                Entry<S> entry = new Entry<>(sumUp(scope, period), subject.statement(totals(scope, period)));
                entries.put(new Place(scope, period), entry);
                write(position, scope, period, entry);
            }
        }
    }

    /** What every enterprise adds may have changed; {@link #recall} was called before it did. */
    void rewrite(long position) {
        entries.forEach((place, entry) -> {
            entry.totals = sumUp(place.scope(), place.period());
            write(position, place.scope(), place.period(), entry);
        });
    }

    /** As it was when the changed enterprise still added its share of before. */
    private Entry<S> sumUp(Place place, @Nullable Unit changed, long @Nullable [] before) {
        Totals totals = totals(place.scope(), place.period());
        for (Unit unit : units.in(place.scope())) {
            totals.change(null, unit == changed ? before : subject.share(unit, place.scope(), place.period()));
        }
        return new Entry<>(totals, subject.statement(totals));
    }

    private Totals sumUp(Scope scope, Period period) {
        Totals totals = totals(scope, period);
        for (Unit unit : units.in(scope)) {
            totals.change(null, subject.share(unit, scope, period));
        }
        return totals;
    }

    private Totals totals(Scope scope, Period period) {
        return new Totals(subject.width(), column -> largest(scope, period, column));
    }

    private long largest(Scope scope, Period period, int column) {
        long largest = 0;
        for (Unit unit : units.in(scope)) {
            long[] share = subject.share(unit, scope, period);
            largest = share == null ? largest : Math.max(largest, Math.abs(share[column]));
        }
        return largest;
    }

    private void write(long position, Scope scope, Period period, Entry<S> entry) {
        S statement = subject.statement(entry.totals);
        if (!statement.equals(entry.statement)) {
            entry.statement = statement;
            subject.write(sink, position, scope, period, statement);
        }
    }

    /** Has all statements of the periods at hand as they are; to be called before {@link #rewrite}. */
    void recall(Collection<Scope> scopes, Collection<Period> periods) {
        for (Period period : periods) {
            for (Scope scope : scopes) {
                if (subject.keptForAll() || !scope.all()) {
                    entries.computeIfAbsent(new Place(scope, period), place -> sumUp(place, null, null));
                }
            }
        }
    }

    void forget(int year) {
        entries.keySet().removeIf(place -> place.period().year() == year);
    }
}
