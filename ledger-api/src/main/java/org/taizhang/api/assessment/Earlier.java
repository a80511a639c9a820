package org.taizhang.api.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessment.Run;

/** The run that an assessment's last one is compared with. */
record Earlier(Assessment assessment, Run run) {

    /**
     * @param since the last run of that assessment; null for the run before the last, else the assessment of the period
     *     that was opened before
     * @param all that the reader sees, oldest first
     * @param shown which runs he sees
     * @throws RefusedException where there is none, or of another period, or at a later position
     */
    static Earlier of(Assessment assessment, @Nullable String since, List<Assessment> all, Predicate<Run> shown) {
        Earlier found = (since == null
                        ? before(assessment, shown).or(() -> previous(assessment, all, shown))
                        : all.stream()
                                .filter(a -> a.id().equals(since) && !since.equals(assessment.id()))
                                .findFirst()
                                .flatMap(a -> last(a, shown)))
                .orElseThrow(Earlier::none);
        if (!found.assessment.opened().at().equals(assessment.opened().at())) {
            throw refused(
                    Refusal.Kind.INVALID,
                    "OTHER_PERIOD",
                    "两次考核的报告期不同，得分之差不是同一个数的变化；请选同一报告期的考核。",
                    "The two are of different periods, so their difference is no change of one number: choose one of the same"
                            + " period.");
        }
        long position = found.run.computed().binding().position();
        if (position > AssessmentDesk.run(assessment).binding().position()) {
            throw refused(
                    Refusal.Kind.INVALID,
                    "LATER_RUN",
                    "所选考核的台账位置（" + position + "）更晚；请反过来查询。",
                    "That one is computed at a later position (" + position + "): ask the other way round.");
        }
        return found;
    }

    private static Optional<Earlier> before(Assessment assessment, Predicate<Run> shown) {
        List<Run> runs = assessment.runs();
        return runs.subList(0, Math.max(0, runs.size() - 1)).stream()
                .filter(shown)
                .reduce((a, b) -> b)
                .map(run -> new Earlier(assessment, run));
    }

    private static Optional<Earlier> previous(Assessment assessment, List<Assessment> all, Predicate<Run> shown) {
        return all.stream()
                .takeWhile(other -> !other.id().equals(assessment.id()))
                .filter(other -> other.opened().at().equals(assessment.opened().at()))
                .flatMap(other -> last(other, shown).stream())
                .reduce((a, b) -> b);
    }

    private static Optional<Earlier> last(Assessment assessment, Predicate<Run> shown) {
        return assessment.runs().stream().filter(shown).reduce((a, b) -> b).map(run -> new Earlier(assessment, run));
    }

    private static RefusedException none() {
        return refused(
                Refusal.Kind.NOT_FOUND,
                "NOTHING_BEFORE",
                "没有可比较的上一次得分：该报告期此前没有计算过，或没有所选的考核。",
                "There is no earlier score to compare with: nothing of the period was computed before, or there is no such"
                        + " assessment.");
    }

    private static RefusedException refused(Refusal.Kind kind, String rule, String zh, String en) {
        return RefusedException.of(kind, rule, "/since", zh, en);
    }
}
