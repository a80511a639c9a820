package org.taizhang.ledger.assessment.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Outcome;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.assessment.score.Table;

/**
 * What a ratio's numerator and its denominator each did to a total: the mean of moving the one first and the other first
 * (Shapley). Both sum exactly to what the change of the ratio did.
 *
 * @param numerator such as the effect of output on the points of intensity
 * @param denominator such as the effect of area on them
 */
public record RatioEffects(Fraction numerator, Fraction denominator) {

    private static final Fraction HALF = Fraction.of(1, 2);

    /** The codes of a ratio and of what it is made of. */
    public record Ratio(String code, String numerator, String denominator) {}

    /** One observation of numerator, denominator and ratio. */
    private record Parts(Fraction above, Fraction below, Fraction ratio) {

        static Optional<Parts> of(Table table, String subject, Ratio ratio) {
            return table.entry(subject).flatMap(entry -> {
                Fraction above = value(entry, ratio.numerator);
                Fraction below = value(entry, ratio.denominator);
                Fraction value = value(entry, ratio.code);
                return above == null || below == null || value == null || below.signum() == 0
                        ? Optional.empty()
                        : Optional.of(new Parts(above, below, value));
            });
        }

        private static @Nullable Fraction value(Entry entry, String code) {
            Observation observation = entry.observations().get(code);
            return observation == null ? null : observation.value();
        }

        /** Whether both are the same multiple of numerator ÷ denominator: both annualised alike, in the same unit. */
        boolean alike(Parts other) {
            return ratio.times(below)
                            .times(other.above)
                            .compareTo(other.ratio.times(other.below).times(above))
                    == 0;
        }

        Fraction over(Fraction otherBelow) {
            return ratio.times(below).dividedBy(otherBelow).reduced();
        }
    }

    /**
     * Everything but the ratio is as in {@code after}.
     *
     * @return empty where a part has no value before or after, the ratios are not made alike, or a mixture cannot be scored
     */
    public static Optional<RatioEffects> of(Scheme scheme, Table before, Table after, String subject, Ratio ratio) {
        Optional<Parts> then = Parts.of(before, subject, ratio);
        Optional<Parts> now = Parts.of(after, subject, ratio);
        if (then.isEmpty() || now.isEmpty() || !then.get().alike(now.get())) {
            return Optional.empty();
        }
        Parts old = then.get();
        Parts fresh = now.get();
        Optional<Fraction> oldOld = total(scheme, after, subject, ratio, old.ratio);
        Optional<Fraction> newOld = total(scheme, after, subject, ratio, fresh.over(old.below));
        Optional<Fraction> oldNew = total(scheme, after, subject, ratio, old.over(fresh.below));
        Optional<Fraction> newNew = total(scheme, after, subject, ratio, fresh.ratio);
        if (oldOld.isEmpty() || newOld.isEmpty() || oldNew.isEmpty() || newNew.isEmpty()) {
            return Optional.empty();
        }
        Fraction numerator = newOld.get().minus(oldOld.get()).plus(newNew.get().minus(oldNew.get()));
        Fraction denominator =
                oldNew.get().minus(oldOld.get()).plus(newNew.get().minus(newOld.get()));
        return Optional.of(new RatioEffects(
                numerator.times(HALF).reduced(), denominator.times(HALF).reduced()));
    }

    private static Optional<Fraction> total(Scheme scheme, Table after, String subject, Ratio ratio, Fraction value) {
        Table mixed = after.with(subject, ratio.code, value);
        return Scoring.score(scheme, mixed).on(new Outcome.Cases<>() {
            @Override
            public Optional<Fraction> scored(Result result) {
                return result.score(subject).map(SubjectScore::exact);
            }

            @Override
            public Optional<Fraction> refused(List<Problem> problems) {
                return Optional.empty();
            }
        });
    }
}
