package org.taizhang.projections.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.tally.LatestStatements;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Lets the tally that writes the statements take the events, into memory, and computes the figures from both. */
public final class JdbcImpact implements ImpactQueries {

    private static final int PERIODS_MAX = 12;

    private final DataSource dataSource;
    private final ReadSchema schema;
    private final KnownAt known;

    public JdbcImpact(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.known = new KnownAt(dataSource, schema, positions);
    }

    @Override
    public Impact impact(ReportFiled filing, long position) {
        Period from = filing.period();
        Period to = Period.december(from.year() + 1);
        Known before = known.load(Scope.ALL, from, to, position);
        LatestStatements statements = new LatestStatements(before.statements());
        new Tally(past(position), statements).filed(position + 1, filing);
        Period last = statements.span().orElseThrow().last();
        List<Period> periods = Period.range(from, last.compareTo(to) < 0 ? last : to);
        return impact(before, statements, List.of(Scope.of(filing.cluster()), Scope.ALL), periods);
    }

    @Override
    public Optional<Impact> impact(List<RegistryEvent> changes, long position) {
        Past past = past(position);
        List<Period> periods = past.span().map(span -> reach(changes, span)).orElse(List.of());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Known before = known.load(Scope.ALL, periods.get(0), periods.get(periods.size() - 1), position);
        LatestStatements statements = new LatestStatements(before.statements());
        Tally tally = new Tally(past, statements);
        long next = position;
        for (RegistryEvent change : changes) {
            tally.registered(++next, change);
        }
        return Optional.of(impact(before, statements, scopes(changes, past.directory()), periods));
    }

    private Past past(long position) {
        return new JdbcPast(dataSource, schema.name(), position);
    }

    private static List<Period> reach(List<RegistryEvent> changes, Span span) {
        List<Period> reach = changes.stream()
                .flatMap(change -> Tally.reach(change, span).stream())
                .distinct()
                .sorted()
                .toList();
        return reach.subList(Math.max(0, reach.size() - PERIODS_MAX), reach.size());
    }

    private static List<Scope> scopes(List<RegistryEvent> changes, Map<Uscc, Enterprise> directory) {
        Map<Uscc, Enterprise> after = new HashMap<>();
        Set<Scope> scopes = new TreeSet<>(Set.of(Scope.ALL));
        for (RegistryEvent change : changes) {
            String id = change.uscc().value();
            Enterprise known = directory.getOrDefault(
                    change.uscc(), Enterprise.STREAM.initial().apply(id));
            Enterprise changed = change.evolve(after.getOrDefault(change.uscc(), known));
            after.put(change.uscc(), changed);
            changed.memberships().forEach(m -> scopes.add(Scope.of(m.cluster())));
        }
        return List.copyOf(scopes);
    }

    private static Impact impact(Known before, LatestStatements statements, List<Scope> scopes, List<Period> periods) {
        Figures now = new Figures(before, true);
        Figures then = new Figures(new Known(statements, before.plans(), before.extensions(), before.at()), true);
        List<FigureChange> changes = scopes.stream()
                .flatMap(scope -> Stream.of(IndicatorCode.values())
                        .flatMap(code -> periods.stream()
                                .map(period -> new FigureChange(
                                        now.figure(code, scope, period), then.figure(code, scope, period)))))
                .filter(FigureChange::revised)
                .toList();
        return new Impact(scopes, periods, changes, now::figure, then::figure);
    }
}
