package org.taizhang.api.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.shell.ExportedEvents;
import org.taizhang.ledger.vintage.Replay;

/** An exported ledger, counted anew from its events alone: no database, no tables that somebody could have touched. */
public final class ExportedLedger {

    private final Path file;

    /** @param file as {@code taizhang export events} writes it */
    public ExportedLedger(Path file) {
        this.file = file;
    }

    /**
     * The scores of a run, which are those that were recorded.
     *
     * @param number of the run; null for the last one
     * @throws RefusedException when they are not, and for a file they cannot be computed from
     */
    public Reckoning reckon(String assessment, @Nullable Integer number) throws IOException {
        try {
            Assessments all;
            try (Stream<String> lines = Files.lines(file)) {
                all = ExportedEvents.state(Assessments.STREAM, Assessments.ID, lines);
            }
            Assessment.Run run = run(all, assessment, number);
            Replay replay = replayed(run.computed().binding().position());
            return asRecorded(Recount.of(all, assessment, run, replay), run.computed());
        } catch (IllegalArgumentException unreadable) {
            throw refused(
                    "LEDGER_EXPORT",
                    "“" + file + "”不是完整的台账导出，请用 taizhang export events 从头导出：" + unreadable.getMessage(),
                    file + " is no whole export of a ledger, as taizhang export events writes it: "
                            + unreadable.getMessage());
        }
    }

    private static Assessment.Run run(Assessments all, String id, @Nullable Integer number) {
        List<Assessment.Run> runs =
                all.assessment(id).map(Assessment::runs).orElseThrow(() -> unknown(id, "assessment"));
        int last = number == null ? runs.size() : number;
        if (last < 1 || last > runs.size()) {
            throw unknown(id + " " + last, "run");
        }
        return runs.get(last - 1);
    }

    private Replay replayed(long position) throws IOException {
        Replay replay = new Replay();
        try (Stream<String> lines = Files.lines(file)) {
            Iterator<LedgerEvent> events = ExportedEvents.read(lines).iterator();
            for (long at = 1; at <= position; at++) {
                if (!events.hasNext()) {
                    throw new IllegalArgumentException("it ends before position " + position);
                }
                replay.take(events.next());
            }
        }
        return replay;
    }

    private static Reckoning asRecorded(Reckoning reckoning, AssessmentComputed recorded) {
        if (!reckoning.confirms(recorded)) {
            throw refused(
                    "LEDGER_DIFFERS",
                    "由台账重新计算的结果（" + reckoning.resultHash() + "）与记录的（" + recorded.resultHash() + "）不符。",
                    "What follows from the ledger (" + reckoning.resultHash() + ") is not what was recorded ("
                            + recorded.resultHash() + ").");
        }
        return reckoning;
    }

    private static RefusedException unknown(String id, String en) {
        return refused(
                "ASSESSMENT_UNKNOWN",
                "台账中没有已计算的考核“" + id + "”。",
                "The ledger has no computed " + en + " '" + id + "'.");
    }

    private static RefusedException refused(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.INVALID, rule, "", zh, en);
    }
}
