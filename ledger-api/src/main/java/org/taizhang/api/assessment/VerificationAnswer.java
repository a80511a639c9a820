package org.taizhang.api.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.score.Difference;

/**
 * The recorded run beside what follows from the tables now.
 *
 * @param equal every number agrees to the last digit, and so does everything they rest on
 * @param events what the events of the ledger give, without any table; absent when equal, or when there are too many
 * @param advice what to do; absent when equal
 */
record VerificationAnswer(
        String id,
        int run,
        boolean equal,
        String recordedHash,
        String recomputedHash,
        Binding recorded,
        Binding recomputed,
        @Nullable OfEvents events,
        @Nullable Text advice) {

    /**
     * @param asRecorded the events confirm the run: what differs is in the tables
     * @param differences between events and tables
     * @param withheld the numbers are left out for this account: what must be withheld cannot be told from tables that are wrong
     */
    record OfEvents(String hash, boolean asRecorded, boolean withheld, List<Differing> differences) {

        /**
         * @param indicator absent for what is said of the cluster as a whole
         * @param events exact; absent where there is no such number, or it is withheld
         * @param tables exact; absent where there is no such number, or it is withheld
         */
        record Differing(
                String cluster,
                @Nullable String indicator,
                Difference.Kind kind,
                @Nullable String events,
                @Nullable String tables) {}

        static OfEvents of(AssessmentComputed run, Reckoning events, Reckoning tables, boolean withheld) {
            return new OfEvents(
                    events.resultHash(),
                    events.confirms(run),
                    withheld,
                    Difference.between(events.result(), tables.result()).stream()
                            .map(d -> new Differing(
                                    d.subject(),
                                    d.indicator(),
                                    d.kind(),
                                    withheld ? null : d.first(),
                                    withheld ? null : d.second()))
                            .toList());
        }

        /** Where the fault lies, and what to do about it. */
        Text advice() {
            return asRecorded
                    ? new Text(
                            "台账中的事件与记录一致，读取用的数据表被改动过：请运行 taizhang reconcile --deep 查明各行，再用 taizhang rebuild 重建。",
                            "The events of the ledger give what was recorded, so the tables were changed: find the rows with"
                                    + " taizhang reconcile --deep and build them anew with taizhang rebuild.")
                    : new Text(
                            "台账中的事件也不再得出所记录的结果：请运行 taizhang verify 核对台账是否被改动，并核对程序版本。",
                            "The events of the ledger no longer give what was recorded either: run taizhang verify to see whether"
                                    + " they were changed, and check the version of the program.");
        }
    }

    static VerificationAnswer confirmed(String id, AssessmentComputed run, Reckoning now) {
        return of(id, run, now, null, null);
    }

    static VerificationAnswer differing(String id, AssessmentComputed run, Reckoning now, OfEvents events) {
        return of(id, run, now, events, events.advice());
    }

    static VerificationAnswer differing(String id, AssessmentComputed run, Reckoning now, Text advice) {
        return of(id, run, now, null, advice);
    }

    private static VerificationAnswer of(
            String id, AssessmentComputed run, Reckoning now, @Nullable OfEvents events, @Nullable Text advice) {
        return new VerificationAnswer(
                id,
                run.run(),
                now.confirms(run),
                run.resultHash(),
                now.resultHash(),
                run.binding(),
                now.binding(),
                events,
                advice);
    }
}
