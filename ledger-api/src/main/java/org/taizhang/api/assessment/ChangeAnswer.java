package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Exact;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.change.Cause;
import org.taizhang.ledger.assessment.change.RatioEffects;
import org.taizhang.ledger.assessment.change.ScoreChange;
import org.taizhang.ledger.calendar.Period;

/**
 * Why scores changed between two runs.
 *
 * @param from absent where the run is the first of its period and no other was asked for: then nothing is explained
 * @param comparable what {@code since} can name
 * @param causes those that are told apart: accounts without single filings see all changes of figures together
 * @param leftOut clusters of which some value is withheld from the account, or whose change would tell one
 */
record ChangeAnswer(
        @Nullable RunAnswer from,
        RunAnswer to,
        List<RunAnswer> comparable,
        List<Cause> causes,
        Set<String> leftOut,
        List<ClusterChange> clusters) {

    record RunAnswer(String assessment, Period at, int run, long position) {

        static RunAnswer of(Earlier earlier) {
            return of(earlier.assessment(), earlier.run());
        }

        static RunAnswer of(Assessment assessment, Assessment.Run run) {
            return new RunAnswer(
                    assessment.id(),
                    assessment.opened().at(),
                    run.computed().run(),
                    run.computed().binding().position());
        }
    }

    /**
     * @param parts sum to the change exactly, before and after rounding
     * @param intensity absent where it cannot be split
     */
    record ClusterChange(
            String cluster,
            BigDecimal from,
            BigDecimal to,
            List<Part> parts,
            @Nullable IntensityEffects intensity) {}

    /**
     * @param shown difference of the rounded totals
     * @param rankFrom absent where it had none
     */
    record Part(
            Cause cause,
            Text text,
            Exact exact,
            BigDecimal shown,
            @Nullable Integer rankFrom,
            @Nullable Integer rankTo) {}

    /** Points of the total by way of the intensity, whatever caused them. */
    record IntensityEffects(Exact output, Exact area) {
        static @Nullable IntensityEffects of(@Nullable RatioEffects effects) {
            return effects == null
                    ? null
                    : new IntensityEffects(Exact.of(effects.numerator()), Exact.of(effects.denominator()));
        }
    }

    static ChangeAnswer of(ScoreChanges.Explained explained) {
        Earlier earlier = explained.earlier();
        return new ChangeAnswer(
                earlier == null ? null : RunAnswer.of(earlier),
                RunAnswer.of(explained.assessment(), explained.run()),
                explained.comparable().stream().map(RunAnswer::of).toList(),
                explained.causes(),
                explained.leftOut(),
                explained.clusters().stream()
                        .map(change -> new ClusterChange(
                                change.subject(),
                                change.from(),
                                change.to(),
                                change.parts().stream().map(ChangeAnswer::of).toList(),
                                IntensityEffects.of(explained.intensity().get(change.subject()))))
                        .toList());
    }

    private static Part of(ScoreChange.Part part) {
        return new Part(
                part.cause(),
                part.cause().text(),
                Exact.of(part.exact()),
                part.shown(),
                part.rankFrom(),
                part.rankTo());
    }
}
