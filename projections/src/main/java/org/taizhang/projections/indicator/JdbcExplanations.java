package org.taizhang.projections.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.Formula;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.Quantity;
import org.taizhang.ledger.indicator.Term;
import org.taizhang.ledger.indicator.tally.Contributions;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.Explanation.Part;
import org.taizhang.projections.indicator.Explanation.Role;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/**
 * Takes figures apart. Contributions are summed anew from the reports as known at the position, not from statements: they
 * add up to the parts of the figure because both are right.
 */
public final class JdbcExplanations implements ExplanationQueries {

    private final DataSource dataSource;
    private final ReadSchema schema;
    private final KnownAt known;
    private final DevelopmentSources developments;

    public JdbcExplanations(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.known = new KnownAt(dataSource, schema, positions);
        this.developments = new DevelopmentSources(dataSource, schema);
    }

    @Override
    public Explanation explain(
            Scope scope,
            IndicatorCode code,
            Period period,
            long position,
            Viewer viewer,
            @Nullable String cursor,
            int limit) {
        Known facts = known.load(scope, period, period, position);
        Figures figures = new Figures(facts, viewer.unsuppressed());
        Figure figure = figures.figure(code, scope, period);
        List<ClusterId> clusters = scope.cluster().map(List::of).orElseGet(facts::clusters);
        List<Part> parts = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        Reports reports = new Reports(new SourcedPast(dataSource, schema.name(), position));
        for (Side side : sides(Formula.of(code))) {
            parts.add(part(side, figure, figures.quantity(code, side.term(), scope, period)));
            if (side.role() != Role.BESIDE) {
                contributions.addAll(
                        side.term().statedByTowns()
                                ? developments.of(code, side, clusters, period, position, figures)
                                : reports.of(side, scope, period));
            }
        }
        return new Explanation(figure, parts, Pages.page(contributions, clusters, viewer, cursor, limit));
    }

    /** A term and what it is to the formula. */
    record Side(Role role, Term term) {}

    private static List<Side> sides(Formula formula) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(Role.NUMERATOR, formula.numerator()));
        if (formula.denominator() != null) {
            sides.add(new Side(Role.DENOMINATOR, formula.denominator()));
        }
        formula.beside().forEach(term -> sides.add(new Side(Role.BESIDE, term)));
        return sides;
    }

    /** Who may not see the figure may not see what enterprises' reports add up to in it either. */
    private static Part part(Side side, Figure figure, Quantity quantity) {
        boolean withheld = figure.absence() == Absence.SUPPRESSED
                && quantity.value() != null
                && !side.term().statedByTowns();
        return new Part(
                side.role(),
                side.term().label(),
                side.term().unit(),
                withheld ? null : quantity.value(),
                withheld ? Absence.SUPPRESSED : quantity.absence(),
                quantity.marks());
    }

    /** Reports of enterprises with their names and the events they came by. */
    private static final class Reports {

        private final SourcedPast past;
        private final Contributions contributions;
        private final Map<Uscc, Enterprise> directory;

        Reports(SourcedPast past) {
            this.past = past;
            this.contributions = new Contributions(past);
            this.directory = past.directory();
        }

        List<Contribution> of(Side side, Scope scope, Period period) {
            return contributions.of(side.term(), scope, period).stream()
                    .map(c -> new Contribution(
                            side.role(),
                            c.form(),
                            c.cluster(),
                            c.uscc(),
                            name(c.uscc(), period),
                            c.form() == FormCode.LAND_USE ? period : c.period(),
                            c.period(),
                            c.revision(),
                            c.value(),
                            past.source(c).position(),
                            past.source(c).eventId()))
                    .toList();
        }

        private String name(Uscc uscc, Period period) {
            Enterprise enterprise = directory.get(uscc);
            return enterprise == null || !enterprise.exists()
                    ? uscc.value()
                    : enterprise.particulars(period.lastMonth()).name();
        }
    }
}
