package org.taizhang.projections.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.taizhang.projections.read.Periods;

/** Statements of some scopes and periods, as loaded. */
final class Answer implements Statements {

    private final Map<Place, OutputMonth> output = new HashMap<>();
    private final Map<Place, OutputWindow> outputWindows = new HashMap<>();
    private final Map<Place, EmploymentMonth> employment = new HashMap<>();
    private final Map<Place, Peak> personMonths = new HashMap<>();
    private final Map<Place, LandMonth> land = new HashMap<>();
    private final Map<Place, DevelopmentStatement> developments = new HashMap<>();
    private final DirectorySums directory = new DirectorySums();
    private @Nullable Span span;

    /** @param scope a cluster's word, or {@code all} */
    record Place(String scope, Period period) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getString(1), Periods.of(row.getInt("period")));
        }

        /** A table of figures looks up some ten thousand of them. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place place
                    && period.year() == place.period.year()
                    && period.month() == place.period.month()
                    && scope.equals(place.scope);
        }

        @Override
        public int hashCode() {
            return 31 * scope.hashCode() + period.index();
        }
    }

    void span(ResultSet row) throws SQLException {
        span = new Span(Periods.of(row.getInt("first")), Periods.of(row.getInt("last")));
    }

    void directory(ResultSet row) throws SQLException {
        directory.add(Place.of(row), StatementRow.directory(row));
    }

    void output(ResultSet row) throws SQLException {
        output.put(Place.of(row), StatementRow.output(row));
    }

    void outputWindow(ResultSet row) throws SQLException {
        outputWindows.put(Place.of(row), StatementRow.outputWindow(row));
    }

    void employment(ResultSet row) throws SQLException {
        employment.put(Place.of(row), StatementRow.employment(row));
    }

    void personMonths(ResultSet row) throws SQLException {
        personMonths.put(Place.of(row), StatementRow.personMonths(row));
    }

    void land(ResultSet row) throws SQLException {
        land.put(Place.of(row), StatementRow.land(row));
    }

    void development(ResultSet row) throws SQLException {
        developments.put(Place.of(row), StatementRow.development(row));
    }

    @Override
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public OutputMonth output(ClusterId cluster, Period period) {
        return output.getOrDefault(new Place(cluster.value(), period), OutputMonth.EMPTY);
    }

    @Override
    public OutputWindow outputWindow(Scope scope, Period period) {
        return outputWindows.getOrDefault(new Place(scope.value(), period), OutputWindow.EMPTY);
    }

    @Override
    public EmploymentMonth employment(ClusterId cluster, Period period) {
        return employment.getOrDefault(new Place(cluster.value(), period), EmploymentMonth.EMPTY);
    }

    @Override
    public Peak personMonths(Scope scope, Period period) {
        return personMonths.getOrDefault(new Place(scope.value(), period), Peak.NONE);
    }

    @Override
    public LandMonth land(ClusterId cluster, Period period) {
        return land.getOrDefault(new Place(cluster.value(), period), LandMonth.EMPTY);
    }

    @Override
    public DirectoryCounts directory(ClusterId cluster, Period period) {
        return directory.at(cluster.value(), period);
    }

    @Override
    public Optional<DevelopmentStatement> development(ClusterId cluster, Period period) {
        return Optional.ofNullable(developments.get(new Place(cluster.value(), period)));
    }
}
