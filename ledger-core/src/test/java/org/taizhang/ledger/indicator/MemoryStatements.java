package org.taizhang.ledger.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.indicator.tally.Sink;

/** Every row a tally writes, by kind, place and position, in memory. */
public final class MemoryStatements implements Sink {

    private final Map<List<Object>, NavigableMap<Long, Object>> rows = new HashMap<>();

    private void put(long position, String kind, Object scope, Object period, Object row) {
        rows.computeIfAbsent(List.of(kind, scope, period), k -> new TreeMap<>()).put(position, row);
    }

    public Map<List<Object>, NavigableMap<Long, Object>> rows() {
        return rows;
    }

    /** The rows at and before the position only. */
    public MemoryStatements upTo(long position) {
        MemoryStatements cut = new MemoryStatements();
        rows.forEach((key, versions) -> {
            if (!versions.headMap(position, true).isEmpty()) {
                cut.rows.put(key, new TreeMap<>(versions.headMap(position, true)));
            }
        });
        return cut;
    }

    @Override
    public void span(long position, Span span) {
        put(position, "span", "", "", span);
    }

    @Override
    public void output(long position, Scope scope, Period period, OutputMonth statement) {
        put(position, "output", scope, period, statement);
    }

    @Override
    public void outputWindow(long position, Scope scope, Period period, OutputWindow statement) {
        put(position, "window", scope, period, statement);
    }

    @Override
    public void employment(long position, Scope scope, Period period, EmploymentMonth statement) {
        put(position, "employment", scope, period, statement);
    }

    @Override
    public void personMonths(long position, Scope scope, Period period, Peak statement) {
        put(position, "personMonths", scope, period, statement);
    }

    @Override
    public void land(long position, Scope scope, Period period, LandMonth statement) {
        put(position, "land", scope, period, statement);
    }

    @Override
    public void directory(long position, ClusterId cluster, Period period, DirectoryCounts steps) {
        put(position, "directory", Scope.of(cluster), period, steps);
    }

    @Override
    public void development(long position, Past.Development newest) {
        put(position, "development", newest.cluster(), newest.period(), newest.statement());
    }

    public Statements at(long position) {
        return new Statements() {

            @SuppressWarnings("unchecked")
            private <T> Optional<T> find(String kind, Object scope, Object period) {
                NavigableMap<Long, Object> versions = rows.getOrDefault(List.of(kind, scope, period), new TreeMap<>());
                return Optional.ofNullable(versions.floorEntry(position)).map(e -> (T) e.getValue());
            }

            @Override
            public Optional<Span> span() {
                return find("span", "", "");
            }

            @Override
            public OutputMonth output(ClusterId cluster, Period period) {
                return this.<OutputMonth>find("output", Scope.of(cluster), period)
                        .orElse(OutputMonth.EMPTY);
            }

            @Override
            public OutputWindow outputWindow(Scope scope, Period period) {
                return this.<OutputWindow>find("window", scope, period).orElse(OutputWindow.EMPTY);
            }

            @Override
            public EmploymentMonth employment(ClusterId cluster, Period period) {
                return this.<EmploymentMonth>find("employment", Scope.of(cluster), period)
                        .orElse(EmploymentMonth.EMPTY);
            }

            @Override
            public Peak personMonths(Scope scope, Period period) {
                return this.<Peak>find("personMonths", scope, period).orElse(Peak.NONE);
            }

            @Override
            public LandMonth land(ClusterId cluster, Period period) {
                return this.<LandMonth>find("land", Scope.of(cluster), period).orElse(LandMonth.EMPTY);
            }

            @Override
            public DirectoryCounts directory(ClusterId cluster, Period period) {
                return Period.range(new Period(2019, 2), period).stream()
                        .map(p -> this.<DirectoryCounts>find("directory", Scope.of(cluster), p)
                                .orElse(DirectoryCounts.NONE))
                        .reduce(DirectoryCounts.NONE, DirectoryCounts::plus);
            }

            @Override
            public Optional<DevelopmentStatement> development(ClusterId cluster, Period period) {
                return find("development", cluster, period);
            }
        };
    }
}
