package org.taizhang.ledger.filing;

import static org.taizhang.ledger.filing.Move.ACCEPT;
import static org.taizhang.ledger.filing.Move.ANSWER;
import static org.taizhang.ledger.filing.Move.CORRECT;
import static org.taizhang.ledger.filing.Move.FILE;
import static org.taizhang.ledger.filing.Move.QUERY;
import static org.taizhang.ledger.filing.Move.RETURN;
import static org.taizhang.ledger.filing.Move.SETTLE;
import static org.taizhang.ledger.filing.ReportState.ACCEPTED;
import static org.taizhang.ledger.filing.ReportState.ANSWERED;
import static org.taizhang.ledger.filing.ReportState.DRAFT;
import static org.taizhang.ledger.filing.ReportState.FILED;
import static org.taizhang.ledger.filing.ReportState.QUERIED;
import static org.taizhang.ledger.filing.ReportState.RETURNED;

import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Problem;

/** Which moves are legal from which state, and where they lead: the whole cycle of a report. */
public final class Cycle {

    /**
     * Of several queries the one that is furthest from being settled says where a report stands that is not accepted. At
     * the close it is locked where it stands: see {@link Move#legal()}.
     */
    private static final Map<ReportState, Map<Move, ReportState>> TABLE = Map.of(
            DRAFT,
            Map.of(FILE, FILED, CORRECT, FILED),
            FILED,
            Map.of(FILE, FILED, CORRECT, FILED, QUERY, QUERIED, SETTLE, FILED, ACCEPT, ACCEPTED, RETURN, RETURNED),
            QUERIED,
            Map.of(FILE, QUERIED, CORRECT, QUERIED, QUERY, QUERIED, ANSWER, ANSWERED, SETTLE, FILED, RETURN, RETURNED),
            ANSWERED,
            Map.of(
                    FILE, ANSWERED, CORRECT, ANSWERED, QUERY, QUERIED, ANSWER, ANSWERED, SETTLE, FILED, ACCEPT,
                    ACCEPTED, RETURN, RETURNED),
            ACCEPTED,
            Map.of(
                    FILE, FILED, CORRECT, FILED, QUERY, ACCEPTED, ANSWER, ACCEPTED, SETTLE, ACCEPTED, ACCEPT, ACCEPTED,
                    RETURN, RETURNED),
            RETURNED,
            Map.of(FILE, FILED, CORRECT, FILED, RETURN, RETURNED));

    private static final Problem CLOSED = Problem.of(
            "PERIOD_CLOSED",
            "/period",
            "本期填报已截止、数据已锁定：请提交更正申请（附原因和凭证），由县统计局两人同意后生效。",
            "The window has closed and the report is locked: ask for a correction, with a reason and evidence; two persons"
                    + " of the county decide.");
    private static final Problem OPEN = Problem.of(
            "PERIOD_OPEN",
            "/period",
            "本期填报尚未截止：直接报送或更正即可，无需申请。",
            "The window is still open: file, or correct, without asking.");

    private Cycle() {}

    /** Empty when the move is not legal. */
    public static Optional<ReportState> after(ReportState state, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(move));
    }

    /** What to tell somebody whose move is not legal, and what to do instead. */
    static Optional<Problem> broken(ReportState state, Move move) {
        return after(state, move).isPresent() ? Optional.empty() : Optional.of(problem(state));
    }

    /**
     * What to tell somebody who comes on the wrong side of the close.
     *
     * @param closed the window of the report has closed
     */
    static Optional<Problem> closed(boolean closed, Move move) {
        return switch (move.legal()) {
            case UNTIL_CLOSE -> closed ? Optional.of(CLOSED) : Optional.empty();
            case AFTER_CLOSE -> closed ? Optional.empty() : Optional.of(OPEN);
            case ALWAYS -> Optional.empty();
        };
    }

    private static Problem problem(ReportState state) {
        return switch (state) {
            case RETURNED ->
                Problem.of(
                        "REPORT_RETURNED",
                        "/revision",
                        "该次填报已退回，须由企业重新填报后再办理。",
                        "This revision was returned: the enterprise files again first.");
            case QUERIED ->
                Problem.of(
                        "QUERIES_OPEN",
                        "/revision",
                        "尚有质询未答复：等企业答复，或先了结该质询。",
                        "A query waits for its answer: wait for it, or settle the query first.");
            case DRAFT, FILED, ANSWERED, ACCEPTED ->
                Problem.of(
                        "NOTHING_ASKED",
                        "/revision",
                        "没有需要办理的质询，请刷新查看。",
                        "No query of this report waits for that: look at it again.");
        };
    }
}
