package org.taizhang.api.filing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.vintage.FigureChange;

/**
 * What consenting to a correction would do.
 *
 * @param possible it would take effect; else everything is empty
 * @param cells that it changes in the reports of the enterprise
 * @param figures of the cluster and of {@code all} whose value changes
 * @param targets whose attainment changes
 */
record ImpactAnswer(boolean possible, List<CellChange> cells, List<Moved> figures, List<Compared> targets) {

    /** @param before in the unit of the indicator; null when absent */
    record Moved(
            Scope scope,
            IndicatorCode code,
            Period period,
            @Nullable Exact before,
            @Nullable Exact after) {}

    /** @param ratioBefore actual ÷ expected; null when it cannot be compared */
    record Compared(
            Scope scope,
            int targetYear,
            Period at,
            TargetColumn column,
            @Nullable Exact ratioBefore,
            @Nullable Exact ratioAfter,
            @Nullable Light lightBefore,
            @Nullable Light lightAfter) {}

    static ImpactAnswer of(Optional<Corrections.Effect> effect) {
        return effect.map(ImpactAnswer::of).orElse(new ImpactAnswer(false, List.of(), List.of(), List.of()));
    }

    private static ImpactAnswer of(Corrections.Effect effect) {
        return new ImpactAnswer(
                true,
                effect.filed().changes(),
                effect.impact().changes().stream().map(ImpactAnswer::moved).toList(),
                effect.compared().stream()
                        .map(c -> new Compared(
                                c.scope(),
                                c.targetYear(),
                                c.at(),
                                c.before().column(),
                                Exact.ofNullable(c.before().ratio()),
                                Exact.ofNullable(c.after().ratio()),
                                c.before().light(),
                                c.after().light()))
                        .toList());
    }

    private static Moved moved(FigureChange change) {
        Figure figure = change.before();
        return new Moved(
                figure.scope(),
                figure.code(),
                figure.period(),
                Exact.ofNullable(figure.value()),
                Exact.ofNullable(change.after().value()));
    }
}
