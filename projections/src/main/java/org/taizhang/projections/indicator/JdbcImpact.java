package org.taizhang.projections.indicator;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.tally.LatestStatements;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Lets the tally that writes the statements take the filing, into memory, and computes the figures from both. */
public final class JdbcImpact implements ImpactQueries {

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
        new Tally(new JdbcPast(dataSource, schema.name(), position), statements).filed(position + 1, filing);
        Figures now = new Figures(before, true);
        Figures then = new Figures(new Known(statements, before.plans(), before.extensions(), before.at()), true);
        List<Scope> scopes = List.of(Scope.of(filing.cluster()), Scope.ALL);
        Period last = statements.span().orElseThrow().last();
        List<Period> periods = Period.range(from, last.compareTo(to) < 0 ? last : to);
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
