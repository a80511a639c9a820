package org.taizhang.projections.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Magnitude;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.tally.Past.Development;
import org.taizhang.ledger.indicator.tally.Sink;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.reader.Rows;

/** Statements on their way into the tables; {@link StatementRow} reads them back. */
final class StatementTables implements Sink {

    private static final String FILINGS = "filed,by_close,on_time,due_effective,effective,accepted,returned,";

    private final Rows spans = new Rows("span", "position", "first", "last");
    private final Rows directory =
            table("directory_step", "cluster,enterprises,individuals,above_scale,due_output,due_employment,entered");
    private final Rows output = table(
            "output_month",
            "cluster," + FILINGS + "gross,gross_contributors,gross_largest,sales,exports,above_scale,core,extended,"
                    + "comparable,comparable_contributors,comparable_largest,base,base_contributors,base_largest,uncompared");
    private final Rows outputWindows = table(
            "output_window",
            "scope,producing,gross_upto3,gross_largest,sales_upto3,sales_largest,exports_upto3,exports_largest,"
                    + "above_scale_upto3,above_scale_largest,core_upto3,core_largest,extended_upto3,extended_largest,"
                    + "twelve_upto3,twelve_largest");
    private final Rows employment = table(
            "employment_month",
            "cluster," + FILINGS + "counted,headcount,headcount_contributors,headcount_largest,person_months");
    private final Rows employmentWindows =
            table("employment_window", "scope,person_months_upto3,person_months_largest");
    private final Rows land = table(
            "land_month",
            "cluster," + FILINGS + "known,measured,carried,occupied,occupied_contributors,occupied_largest,"
                    + "idle,idle_contributors,idle_largest");
    private final Rows developments = table(
            "development_month",
            "cluster,revision,built_up,productive,levelled,industrial_land,industrial_floor,mixed_use,workshop_floor,"
                    + "workshop_land,confirmed,first");

    private static Rows table(String name, String columns) {
        return new Rows(name, ("position,period," + columns).split(","));
    }

    @Override
    public void span(long position, Span span) {
        spans.add(position, Periods.number(span.first()), Periods.number(span.last()));
    }

    @Override
    public void directory(long position, ClusterId cluster, Period period, DirectoryCounts s) {
        directory.add(
                position,
                Periods.number(period),
                cluster,
                s.enterprises(),
                s.individuals(),
                s.aboveScale(),
                s.dueOutput(),
                s.dueEmployment(),
                s.entered());
    }

    @Override
    public void output(long position, Scope scope, Period period, OutputMonth s) {
        Filings f = s.filings();
        Magnitude gross = s.gross();
        Magnitude comparable = s.comparable();
        Magnitude base = s.base();
        output.add(
                position,
                Periods.number(period),
                scope,
                f.filed(),
                f.byClose(),
                f.onTime(),
                f.dueEffective(),
                f.effective(),
                f.accepted(),
                f.returned(),
                gross.sum(),
                gross.contributors(),
                gross.largest(),
                s.sales(),
                s.exports(),
                s.aboveScale(),
                s.core(),
                s.extended(),
                comparable.sum(),
                comparable.contributors(),
                comparable.largest(),
                base.sum(),
                base.contributors(),
                base.largest(),
                s.uncompared());
    }

    @Override
    public void outputWindow(long position, Scope scope, Period period, OutputWindow s) {
        outputWindows.add(
                position,
                Periods.number(period),
                scope,
                s.producing(),
                s.gross().contributors(),
                s.gross().largest(),
                s.sales().contributors(),
                s.sales().largest(),
                s.exports().contributors(),
                s.exports().largest(),
                s.aboveScale().contributors(),
                s.aboveScale().largest(),
                s.core().contributors(),
                s.core().largest(),
                s.extended().contributors(),
                s.extended().largest(),
                s.twelveMonths().contributors(),
                s.twelveMonths().largest());
    }

    @Override
    public void employment(long position, Scope scope, Period period, EmploymentMonth s) {
        Filings f = s.filings();
        employment.add(
                position,
                Periods.number(period),
                scope,
                f.filed(),
                f.byClose(),
                f.onTime(),
                f.dueEffective(),
                f.effective(),
                f.accepted(),
                f.returned(),
                s.counted(),
                s.headcount().sum(),
                s.headcount().contributors(),
                s.headcount().largest(),
                s.personMonths());
    }

    @Override
    public void personMonths(long position, Scope scope, Period period, Peak s) {
        employmentWindows.add(position, Periods.number(period), scope, s.contributors(), s.largest());
    }

    @Override
    public void land(long position, Scope scope, Period period, LandMonth s) {
        Filings f = s.filings();
        land.add(
                position,
                Periods.number(period),
                scope,
                f.filed(),
                f.byClose(),
                f.onTime(),
                f.dueEffective(),
                f.effective(),
                f.accepted(),
                f.returned(),
                s.known(),
                s.measured(),
                s.carried(),
                s.occupied().sum(),
                s.occupied().contributors(),
                s.occupied().largest(),
                s.idle().sum(),
                s.idle().contributors(),
                s.idle().largest());
    }

    @Override
    public void development(long position, Development newest) {
        DevelopmentStatement s = newest.statement();
        developments.add(
                position,
                Periods.number(newest.period()),
                newest.cluster(),
                newest.revision(),
                s.builtUp(),
                s.productive(),
                s.levelled(),
                s.industrialLand(),
                s.industrialFloor(),
                s.mixedUse(),
                s.workshopFloor(),
                s.workshopLand(),
                s.confirmed(),
                s.first());
    }

    void write(Connection connection) throws SQLException {
        for (Rows rows :
                List.of(spans, directory, output, outputWindows, employment, employmentWindows, land, developments)) {
            rows.write(connection);
        }
    }
}
