package org.taizhang.api.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.indicator.ImpactQueries;
import org.taizhang.projections.indicator.ImpactQueries.Impact;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.FiguresProgress;

/** Requests for a correction, and what consenting to one would do. */
@Service
class Corrections {

    private final Streams streams;
    private final ImpactQueries impacts;
    private final PlanQueries plans;
    private final FiguresProgress figures;
    private final Clock clock;

    Corrections(Streams streams, ImpactQueries impacts, PlanQueries plans, FiguresProgress figures, Clock clock) {
        this.streams = streams;
        this.impacts = impacts;
        this.plans = plans;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * What consenting would do.
     *
     * @param filed every changed cell, those of later months included
     * @param compared rows of the plan's targets whose ratio or light would change
     */
    record Effect(ReportFiled filed, Impact impact, List<Compared> compared) {}

    /** One target as it is met, and as it would be. */
    record Compared(Scope scope, int targetYear, Period at, Row before, Row after) {}

    /** By number. */
    List<Correction> of(Uscc uscc, FormCode form, Period period) {
        return streams.read(ReportBook.STREAM, ReportBook.id(uscc, period.year()))
                .state()
                .corrections(new ReportBook.Key(form, period));
    }

    Optional<Correction> find(Uscc uscc, FormCode form, Period period, int number) {
        return of(uscc, form, period).stream().filter(c -> c.number() == number).findFirst();
    }

    /** @throws RefusedException when there is none */
    Correction one(Uscc uscc, FormCode form, Period period, int number) {
        return find(uscc, form, period, number)
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "CORRECTION_UNKNOWN",
                        "/id",
                        "没有这项更正申请。",
                        "There is no such request for a correction."));
    }

    /** Empty for what is decided, and for what would be refused as things stand. */
    Optional<Effect> effect(Correction correction) {
        if (!correction.state().pending()) {
            return Optional.empty();
        }
        Recording now = new Recording(correction.request().actor(), clock.instant());
        long position = figures.position();
        return correction.wouldFile(now, streams).map(filed -> {
            Impact impact = impacts.impact(filed, position);
            return new Effect(filed, impact, compared(impact, plans.at(position)));
        });
    }

    private static List<Compared> compared(Impact impact, Plans known) {
        List<Compared> compared = new ArrayList<>();
        Period at = impact.periods().get(impact.periods().size() - 1);
        known.current().ifPresent(plan -> {
            for (Scope scope : impact.scopes()) {
                for (int year : plan.targetYears()) {
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
        });
        compared.removeIf(c -> same(c.before().ratio(), c.after().ratio())
                && c.before().light() == c.after().light());
        return compared;
    }

    private static boolean same(@Nullable Fraction before, @Nullable Fraction after) {
        return before == null || after == null ? before == after : before.compareTo(after) == 0;
    }

    private static Attainment attainment(
            Plan plan, Plans known, Scope scope, int targetYear, Period at, FigureSource source) {
        return Attainment.of(plan, Ways.of(known), scope, targetYear, at, source);
    }
}
