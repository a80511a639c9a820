package org.taizhang.ledger.indicator.tally;

import java.util.HashMap;
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

/**
 * The newest statements, in memory: what a tally wrote, else what was known before it began. So figures can be asked of
 * events that are not in the tables, or not in the ledger at all.
 */
public final class LatestStatements implements Sink, Statements {

    private record Place(Scope scope, Period period) {}

    private final Statements known;
    private final Map<Place, OutputMonth> output = new HashMap<>();
    private final Map<Place, OutputWindow> outputWindows = new HashMap<>();
    private final Map<Place, EmploymentMonth> employment = new HashMap<>();
    private final Map<Place, Peak> personMonths = new HashMap<>();
    private final Map<Place, LandMonth> land = new HashMap<>();
    private final Map<Place, DevelopmentStatement> developments = new HashMap<>();
    private final Map<ClusterId, NavigableMap<Period, DirectoryCounts>> directory = new HashMap<>();
    private Optional<Span> span;

    public LatestStatements(Statements known) {
        this.known = known;
        this.span = known.span();
    }

    @Override
    public void span(long position, Span changed) {
        span = Optional.of(changed);
    }

    @Override
    public void output(long position, Scope scope, Period period, OutputMonth statement) {
        output.put(new Place(scope, period), statement);
    }

    @Override
    public void outputWindow(long position, Scope scope, Period period, OutputWindow statement) {
        outputWindows.put(new Place(scope, period), statement);
    }

    @Override
    public void employment(long position, Scope scope, Period period, EmploymentMonth statement) {
        employment.put(new Place(scope, period), statement);
    }

    @Override
    public void personMonths(long position, Scope scope, Period period, Peak statement) {
        personMonths.put(new Place(scope, period), statement);
    }

    @Override
    public void land(long position, Scope scope, Period period, LandMonth statement) {
        land.put(new Place(scope, period), statement);
    }

    @Override
    public void development(long position, Past.Development newest) {
        developments.put(new Place(Scope.of(newest.cluster()), newest.period()), newest.statement());
    }

    @Override
    public void directory(long position, ClusterId cluster, Period period, DirectoryCounts steps) {
        directory.computeIfAbsent(cluster, c -> new TreeMap<>()).put(period, steps);
    }

    @Override
    public Optional<Span> span() {
        return span;
    }

    @Override
    public OutputMonth output(ClusterId cluster, Period period) {
        OutputMonth changed = output.get(new Place(Scope.of(cluster), period));
        return changed != null ? changed : known.output(cluster, period);
    }

    @Override
    public OutputWindow outputWindow(Scope scope, Period period) {
        OutputWindow changed = outputWindows.get(new Place(scope, period));
        return changed != null ? changed : known.outputWindow(scope, period);
    }

    @Override
    public EmploymentMonth employment(ClusterId cluster, Period period) {
        EmploymentMonth changed = employment.get(new Place(Scope.of(cluster), period));
        return changed != null ? changed : known.employment(cluster, period);
    }

    @Override
    public Peak personMonths(Scope scope, Period period) {
        Peak changed = personMonths.get(new Place(scope, period));
        return changed != null ? changed : known.personMonths(scope, period);
    }

    @Override
    public LandMonth land(ClusterId cluster, Period period) {
        LandMonth changed = land.get(new Place(Scope.of(cluster), period));
        return changed != null ? changed : known.land(cluster, period);
    }

    /** What is known, moved by how much the steps up to the period have become other ones. */
    @Override
    public DirectoryCounts directory(ClusterId cluster, Period period) {
        DirectoryCounts counts = known.directory(cluster, period);
        for (Map.Entry<Period, DirectoryCounts> step : directory
                .getOrDefault(cluster, new TreeMap<>())
                .headMap(period, true)
                .entrySet()) {
            Period at = step.getKey();
            DirectoryCounts before = known.directory(cluster, at).minus(known.directory(cluster, at.previous()));
            counts = counts.plus(step.getValue().minus(before));
        }
        return counts;
    }

    @Override
    public Optional<DevelopmentStatement> development(ClusterId cluster, Period period) {
        DevelopmentStatement changed = developments.get(new Place(Scope.of(cluster), period));
        return changed != null ? Optional.of(changed) : known.development(cluster, period);
    }
}
