package org.taizhang.api.assessment;

import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.assessment.VerificationAnswer.OfEvents;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.scoring.Recount;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessment.Run;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.vintage.Replay;
import org.taizhang.projections.indicator.ReplayQueries;

/** Whether what was recorded still follows; where it does not, the events of the ledger tell what differs. */
@Service
class Verifications {

    private static final long POSITIONS_MAX = 500_000;
    private static final long AT_ONCE = 10_000;

    private final AssessmentDesk desk;
    private final ReplayQueries ledger;

    Verifications(AssessmentDesk desk, ReplayQueries ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    /**
     * Of the last run.
     *
     * @throws RefusedException in a draft
     */
    VerificationAnswer of(CurrentUser user, Assessment assessment) {
        Reckoning now = desk.lastRun(assessment);
        Run run = assessment.last().orElseThrow();
        if (now.confirms(run.computed())) {
            return VerificationAnswer.confirmed(assessment.id(), run.computed(), now);
        }
        long position = run.computed().binding().position();
        if (position > POSITIONS_MAX) {
            return VerificationAnswer.differing(assessment.id(), run.computed(), now, tooMany(assessment.id()));
        }
        OfEvents events = OfEvents.of(
                run.computed(),
                Recount.of(desk.all(), assessment.id(), run, replayed(position)),
                now,
                !Viewers.of(user).unsuppressed());
        return VerificationAnswer.differing(assessment.id(), run.computed(), now, events);
    }

    /** One at a time: it is long, and asked for only when something is wrong. */
    private synchronized Replay replayed(long position) {
        Replay replay = new Replay();
        for (long after = 0; after < position; after += AT_ONCE) {
            ledger.events(after, Math.min(position, after + AT_ONCE)).forEach(replay::take);
        }
        return replay;
    }

    private static Text tooMany(String id) {
        String command = "taizhang score --ledger events.jsonl --assessment " + id;
        return new Text(
                "至该位置的事件超过" + POSITIONS_MAX + "个，不在此逐一重算：请导出台账后运行 " + command + "。",
                "More than " + POSITIONS_MAX
                        + " events lead up to the run, too many to count anew here: export the ledger and run "
                        + command + ".");
    }
}
