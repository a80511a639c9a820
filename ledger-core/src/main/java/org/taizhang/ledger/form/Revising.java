package org.taizhang.ledger.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** What it takes to answer a revision: to know which one is meant, and to say why it is replaced. */
public final class Revising {

    private Revising() {}

    /**
     * @param current the latest revision, 0 when there is none; a first filing needs no precondition
     * @param ifMatch the revision the sender means to replace
     */
    public static Optional<Refusal> precondition(@Nullable Integer ifMatch, int current) {
        if (ifMatch == null) {
            return current == 0
                    ? Optional.empty()
                    : Optional.of(Refusal.of(
                            Refusal.Kind.PRECONDITION_REQUIRED,
                            Problem.of(
                                    "REVISION_REQUIRED",
                                    "",
                                    "本期已有第" + current + "版，您所填的没有覆盖它。请与第" + current
                                            + "版核对；确要更正的，选择更正原因后再报送（接口另附 If-Match: \"" + current + "\"）。",
                                    "Revision " + current
                                            + " exists and is not overwritten. Compare with it; to correct it, give a"
                                            + " reason and file again (over the interface with If-Match: \"" + current
                                            + "\").")));
        }
        return ifMatch == current ? Optional.empty() : Optional.of(stale("", current));
    }

    /**
     * Nobody judges what he has not seen.
     *
     * @param revision the one that is judged
     */
    public static Optional<Refusal> judged(int revision, int current) {
        if (revision < 1 || revision > current) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "REVISION_UNKNOWN",
                            "/revision",
                            "没有第" + revision + "次填报，现有" + current + "次。",
                            "There is no revision " + revision + "; there are " + current + ".")));
        }
        return revision == current ? Optional.empty() : Optional.of(stale("/revision", current));
    }

    /** A correction of something that counts says why. */
    public static Optional<Problem> reason(@Nullable Reason reason) {
        return reason != null
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "REASON_REQUIRED",
                        "/reason",
                        "更正已填报的数据须选择原因（如 08 差错更正）。",
                        "A correction needs a reason (such as 08, correction of an error)."));
    }

    private static Refusal stale(String pointer, int current) {
        return Refusal.of(
                Refusal.Kind.STALE,
                Problem.of(
                        "REVISION_STALE",
                        pointer,
                        "数据已被更新，现为第" + current + "次填报，请刷新后再提交。",
                        "The report is at revision " + current + " now: read it again before you answer it."));
    }
}
