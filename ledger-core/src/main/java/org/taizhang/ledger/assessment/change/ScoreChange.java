package org.taizhang.ledger.assessment.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.SubjectScore;

/**
 * Why one subject's score changed. The parts sum to the whole exactly, both before and after rounding of totals.
 *
 * @param from as it was
 * @param to as it is
 */
public record ScoreChange(String subject, BigDecimal from, BigDecimal to, List<Part> parts) {

    public ScoreChange {
        parts = List.copyOf(parts);
    }

    /** What one cause, with everything before it already changed, makes of all scores. */
    public record Step(Cause cause, Result result) {}

    /**
     * @param exact difference of the exact totals
     * @param shown difference of the rounded totals
     * @param rankFrom null where it has no rank before this step
     * @param rankTo null where it has no rank after it
     */
    public record Part(
            Cause cause,
            Fraction exact,
            BigDecimal shown,
            @Nullable Integer rankFrom,
            @Nullable Integer rankTo) {}

    /**
     * Subjects that are scored before and after every step, in the order of the last one.
     *
     * @param steps each changes one thing more than the one before it; the last is how it is now
     */
    public static List<ScoreChange> between(Result before, List<Step> steps) {
        Result last = steps.isEmpty() ? before : steps.get(steps.size() - 1).result();
        List<ScoreChange> changes = new ArrayList<>();
        for (SubjectScore now : last.scores()) {
            of(now.subject(), before, steps, changes);
        }
        return changes;
    }

    private static void of(String subject, Result before, List<Step> steps, List<ScoreChange> changes) {
        SubjectScore first = before.score(subject).orElse(null);
        SubjectScore at = first;
        List<Part> parts = new ArrayList<>();
        for (Step step : steps) {
            SubjectScore next = step.result().score(subject).orElse(null);
            if (at == null || next == null) {
                return;
            }
            parts.add(new Part(
                    step.cause(),
                    next.exact().minus(at.exact()).reduced(),
                    next.total().subtract(at.total()),
                    at.rank(),
                    next.rank()));
            at = next;
        }
        if (first != null && at != null) {
            changes.add(new ScoreChange(subject, first.total(), at.total(), parts));
        }
    }
}
