package org.taizhang.api.impact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.projections.indicator.ImpactQueries;
import org.taizhang.projections.indicator.ImpactQueries.Impact;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.FiguresProgress;

/** Computes what events would do if they were recorded next. Unsuppressed: for those who may read every figure. */
@Service
public class Effects {

    private final ImpactQueries impacts;
    private final PlanQueries plans;
    private final FiguresProgress figures;

    Effects(ImpactQueries impacts, PlanQueries plans, FiguresProgress figures) {
        this.impacts = impacts;
        this.plans = plans;
        this.figures = figures;
    }

    public Effect of(ReportFiled filing) {
        long position = figures.position();
        return effect(impacts.impact(filing, position), position);
    }

    /** @param changes of the directory, in their order */
    public Effect of(List<RegistryEvent> changes) {
        long position = figures.position();
        return impacts.impact(changes, position)
                .map(impact -> effect(impact, position))
                .orElse(Effect.NONE);
    }

    private Effect effect(Impact impact, long position) {
        Plans known = plans.at(position);
        return new Effect(impact.changes(), compared(impact, known), known);
    }

    private static List<Compared> compared(Impact impact, Plans known) {
        List<Compared> compared = new ArrayList<>();
        Plan plan = known.current().orElse(null);
        if (plan == null) {
            return compared;
        }
        for (int year : plan.targetYears()) {
            Period at = last(impact.periods(), year);
            if (at == null) {
                continue;
            }
            for (Scope scope : impact.scopes()) {
                Attainment before = attainment(plan, known, scope, year, at, impact.before());
                Attainment after = attainment(plan, known, scope, year, at, impact.after());
                for (int row = 0; row < before.rows().size(); row++) {
                    compared.add(new Compared(
                            scope,
                            year,
                            at,
                            before.rows().get(row),
                            after.rows().get(row)));
                }
            }
        }
        compared.removeIf(c -> same(c.before().ratio(), c.after().ratio())
                && c.before().light() == c.after().light());
        return compared;
    }

    /** The last one that is not after the target year; null where all are. */
    private static @Nullable Period last(List<Period> periods, int targetYear) {
        return periods.stream()
                .filter(period -> period.year() <= targetYear)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean same(@Nullable Fraction before, @Nullable Fraction after) {
        return before == null || after == null ? before == after : before.compareTo(after) == 0;
    }

    private static Attainment attainment(
            Plan plan, Plans known, Scope scope, int targetYear, Period at, FigureSource source) {
        return Attainment.of(plan, Ways.of(known), scope, targetYear, at, source);
    }
}
