package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessment.Run;

/** A run that an assessment's last one can be compared with. */
record Earlier(Assessment assessment, Run run) {

    /**
     * The run before the last, else the last run of the assessment of the period that was opened before; empty where the last
     * run is the first of its period.
     *
     * @param all that the reader sees, oldest first
     * @param shown which runs he sees
     */
    static Optional<Earlier> usual(Assessment assessment, List<Assessment> all, Predicate<Run> shown) {
        return before(assessment, shown)
                .or(() -> all.stream()
                        .takeWhile(other -> !other.id().equals(assessment.id()))
                        .filter(other ->
                                other.opened().at().equals(assessment.opened().at()))
                        .flatMap(other -> last(other, shown).stream())
                        .reduce((a, b) -> b))
                .filter(earlier -> earlier.position() <= position(assessment));
    }

    /**
     * The last run of another assessment, of whatever period.
     *
     * @throws RefusedException where there is none, or at a later position
     */
    static Earlier of(Assessment assessment, String since, List<Assessment> all, Predicate<Run> shown) {
        Earlier found = all.stream()
                .filter(a -> a.id().equals(since) && !since.equals(assessment.id()))
                .findFirst()
                .flatMap(a -> last(a, shown))
                .orElseThrow(
                        () -> refused(
                                Refusal.Kind.NOT_FOUND,
                                "NOTHING_BEFORE",
                                "没有所选的考核，或它没有可比较的得分；不选时与上一次计算比较。",
                                "There is no such assessment, or it has no score to compare with; left out, the run before counts."));
        if (found.position() > position(assessment)) {
            throw refused(
                    Refusal.Kind.INVALID,
                    "LATER_RUN",
                    "所选考核的台账位置（" + found.position() + "）更晚；请反过来查询。",
                    "That one is computed at a later position (" + found.position() + "): ask the other way round.");
        }
        return found;
    }

    /** The last runs of other assessments that can be asked for, the newest assessment first. */
    static List<Earlier> comparable(Assessment assessment, List<Assessment> all, Predicate<Run> shown) {
        long position = position(assessment);
        List<Earlier> runs = new ArrayList<>(all.stream()
                .filter(other -> !other.id().equals(assessment.id()))
                .flatMap(other -> last(other, shown).stream())
                .filter(earlier -> earlier.position() <= position)
                .toList());
        Collections.reverse(runs);
        return runs;
    }

    private static Optional<Earlier> before(Assessment assessment, Predicate<Run> shown) {
        List<Run> runs = assessment.runs();
        return runs.subList(0, Math.max(0, runs.size() - 1)).stream()
                .filter(shown)
                .reduce((a, b) -> b)
                .map(run -> new Earlier(assessment, run));
    }

    private static Optional<Earlier> last(Assessment assessment, Predicate<Run> shown) {
        return assessment.runs().stream().filter(shown).reduce((a, b) -> b).map(run -> new Earlier(assessment, run));
    }

    private long position() {
        return run.computed().binding().position();
    }

    private static long position(Assessment assessment) {
        return AssessmentDesk.run(assessment).binding().position();
    }

    private static RefusedException refused(Refusal.Kind kind, String rule, String zh, String en) {
        return RefusedException.of(kind, rule, "/since", zh, en);
    }
}
