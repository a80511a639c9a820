package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.certainty.Assumptions;
import org.taizhang.ledger.assessment.certainty.Certainty;
import org.taizhang.ledger.assessment.certainty.Certainty.OfSubject;

/**
 * How sure the ranking is; shares and indices to four decimals.
 *
 * @param seed the same one gives the same answer
 * @param algorithm how the provisional shares are found; asked for again, an old one gives the old answer
 * @param provisional by cluster and indicator, the share of the value that rests on reports which are missing or not final
 * @param leftOut clusters of which some value is withheld from the account: ranks are among the others
 * @param rankShift what the mean number of places by which clusters move depends on
 */
record CertaintyAnswer(
        String id,
        long position,
        int algorithm,
        long seed,
        int draws,
        int sensitivityDraws,
        BigDecimal weightSpread,
        BigDecimal provisionalSpread,
        List<Assumptions.Normalisation> normalisations,
        Map<String, Map<String, Exact>> provisional,
        List<String> leftOut,
        List<ClusterCertainty> clusters,
        List<Sensitivity> rankShift) {

    private static final int DECIMALS = 4;

    /**
     * @param rank as scored
     * @param rankFrom in 90 % of the draws the rank lies between this and {@code rankTo}
     * @param toNext points to the next better class; absent in the best
     * @param toWorse points above the cut-off of its class; absent in the worst
     * @param bands share of the draws by class, of those that normalise as the scheme does
     */
    record ClusterCertainty(
            String cluster,
            int rank,
            int rankFrom,
            int rankTo,
            List<RankShare> ranks,
            List<BandShare> bands,
            @Nullable BigDecimal toNext,
            @Nullable BigDecimal toWorse,
            List<Sensitivity> total) {}

    record RankShare(int rank, BigDecimal share) {}

    record BandShare(String band, BigDecimal share) {}

    /**
     * @param assumption {@code weight:} and an indicator, {@code normalisation} or {@code provisional}
     * @param first share of the variance it explains alone; absent where nothing varies
     * @param total share it has a part in; absent where nothing varies
     */
    record Sensitivity(
            String assumption,
            @Nullable BigDecimal first,
            @Nullable BigDecimal total) {

        static List<Sensitivity> of(List<Certainty.Sensitivity> all) {
            return all.stream()
                    .map(s -> new Sensitivity(s.assumption(), rounded(s.first()), rounded(s.all())))
                    .toList();
        }

        private static @Nullable BigDecimal rounded(@Nullable Double index) {
            return index == null ? null : shown(index);
        }
    }

    static CertaintyAnswer of(String id, Certainties.Found found) {
        Reckoning reckoning = found.reckoning();
        Certainty certainty = found.certainty();
        Assumptions a = certainty.assumptions();
        return new CertaintyAnswer(
                id,
                reckoning.binding().position(),
                found.algorithm(),
                a.seed(),
                a.draws(),
                a.sensitivityDraws(),
                shown(a.weightSpread()),
                shown(a.provisionalSpread()),
                a.normalisations(),
                exact(found.provisional()),
                reckoning.leftOut(),
                certainty.subjects().stream().map(CertaintyAnswer::of).toList(),
                Sensitivity.of(certainty.rankShift()));
    }

    private static Map<String, Map<String, Exact>> exact(Map<String, Map<String, Fraction>> shares) {
        Map<String, Map<String, Exact>> exact = new LinkedHashMap<>();
        shares.forEach((cluster, open) -> {
            Map<String, Exact> of = new TreeMap<>();
            open.forEach((code, share) -> of.put(code, Exact.of(share)));
            exact.put(cluster, of);
        });
        return exact;
    }

    private static ClusterCertainty of(OfSubject s) {
        return new ClusterCertainty(
                s.subject(),
                s.rank(),
                s.rankFrom(),
                s.rankTo(),
                s.ranks().entrySet().stream()
                        .map(e -> new RankShare(e.getKey(), shown(e.getValue())))
                        .toList(),
                s.bands().entrySet().stream()
                        .map(e -> new BandShare(e.getKey(), shown(e.getValue())))
                        .toList(),
                s.toNext(),
                s.toWorse(),
                Sensitivity.of(s.total()));
    }

    /** HALF_UP. */
    private static BigDecimal shown(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
