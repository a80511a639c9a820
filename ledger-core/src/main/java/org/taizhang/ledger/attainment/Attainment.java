package org.taizhang.ledger.attainment;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * How far a scope is from the targets of one year: one row for every column of {@link TargetColumn}, in its order. A
 * pure function of the plan, what was decided of the ways to it, and the figures as known at a position.
 *
 * @param at the period asked
 * @param extent whether a cluster is as large as the plan wants one to be, whatever the year
 */
public record Attainment(Scope scope, int targetYear, Period at, List<Row> rows, IndustrialExtent extent) {

    public Attainment {
        rows = List.copyOf(rows);
    }

    /** @param ways as known when the figures are */
    public static Attainment of(Plan plan, Ways ways, Scope scope, int targetYear, Period at, FigureSource figures) {
        Comparison comparison = new Comparison(plan, ways, scope, targetYear, at, figures);
        return new Attainment(
                scope,
                targetYear,
                at,
                Stream.of(TargetColumn.values()).map(comparison::row).toList(),
                IndustrialExtent.of(plan, scope, at, figures));
    }

    public Row row(TargetColumn column) {
        return rows.stream().filter(row -> row.column() == column).findFirst().orElseThrow();
    }
}
