package org.taizhang.ledger.assessment.certainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure a ranking is under the assumptions.
 *
 * @param subjects those that are ranked, in the order of the table
 * @param rankShift sensitivity of the mean number of places by which subjects move
 */
public record Certainty(Assumptions assumptions, List<OfSubject> subjects, List<Sensitivity> rankShift) {

    /**
     * One subject.
     *
     * @param rank as scored
     * @param rankFrom 5 % of the draws rank it better than this at most; never below 1
     * @param rankTo 95 % of the draws rank it here or better
     * @param ranks share of draws by rank, those that occur
     * @param bands share of draws by band, those that occur: of the draws that normalise as the scheme does
     * @param toNext what is missing to the next better band; null in the best, or where bands have no cut-offs
     * @param toWorse what the total is above its band's cut-off; null in the worst, or where bands have no cut-offs
     * @param total sensitivity of its total
     */
    public record OfSubject(
            String subject,
            int rank,
            int rankFrom,
            int rankTo,
            Map<Integer, Double> ranks,
            Map<String, Double> bands,
            @Nullable BigDecimal toNext,
            @Nullable BigDecimal toWorse,
            List<Sensitivity> total) {}

    /**
     * Sobol' indices of one assumption; estimates, which may fall a little outside of [0, 1].
     *
     * @param assumption {@code weight:} and an indicator, {@code normalisation} or {@code provisional}
     * @param first share of the variance it explains alone; null where nothing varies
     * @param all share of the variance it has a part in; null where nothing varies
     */
    public record Sensitivity(
            String assumption,
            @Nullable Double first,
            @Nullable Double all) {}
}
