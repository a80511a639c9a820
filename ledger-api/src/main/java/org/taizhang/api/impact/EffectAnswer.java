package org.taizhang.api.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.vintage.FigureChange;

/**
 * What would become of figures and targets.
 *
 * @param figures of the clusters it touches and of {@code all} whose value changes
 * @param targets whose attainment changes
 */
public record EffectAnswer(List<Moved> figures, List<Met> targets) {

    public static final EffectAnswer NONE = new EffectAnswer(List.of(), List.of());

    /** @param before in the unit of the indicator; null when absent */
    public record Moved(
            Scope scope,
            IndicatorCode code,
            Period period,
            @Nullable Exact before,
            @Nullable Exact after) {}

    /** @param ratioBefore actual ÷ expected; null when it cannot be compared */
    public record Met(
            Scope scope,
            int targetYear,
            Period at,
            TargetColumn column,
            @Nullable Exact ratioBefore,
            @Nullable Exact ratioAfter,
            @Nullable Light lightBefore,
            @Nullable Light lightAfter) {}

    public static EffectAnswer of(Effect effect) {
        return new EffectAnswer(
                effect.figures().stream().map(EffectAnswer::moved).toList(),
                effect.targets().stream().map(EffectAnswer::met).toList());
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

    private static Met met(Compared compared) {
        return new Met(
                compared.scope(),
                compared.targetYear(),
                compared.at(),
                compared.before().column(),
                Exact.ofNullable(compared.before().ratio()),
                Exact.ofNullable(compared.after().ratio()),
                compared.before().light(),
                compared.after().light());
    }
}
