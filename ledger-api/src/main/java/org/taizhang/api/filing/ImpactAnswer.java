package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.taizhang.api.impact.EffectAnswer;
import org.taizhang.ledger.form.CellChange;

/**
 * What consenting to a correction would do.
 *
 * @param possible it would take effect; else everything is empty
 * @param cells that it changes in the reports of the enterprise
 */
record ImpactAnswer(
        boolean possible,
        List<CellChange> cells,
        @JsonUnwrapped EffectAnswer effect) {

    static ImpactAnswer of(Optional<Corrections.Consequence> consequence) {
        return consequence
                .map(would -> new ImpactAnswer(true, would.filed().changes(), EffectAnswer.of(would.effect())))
                .orElse(new ImpactAnswer(false, List.of(), EffectAnswer.NONE));
    }
}
