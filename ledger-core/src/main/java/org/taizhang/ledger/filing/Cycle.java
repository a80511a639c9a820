package org.taizhang.ledger.filing;

import static org.taizhang.ledger.filing.Move.ACCEPT;
import static org.taizhang.ledger.filing.Move.ANSWER;
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

    /** Of several queries the one that is furthest from being settled says where the report stands. */
    private static final Map<ReportState, Map<Move, ReportState>> TABLE = Map.of(
            DRAFT, Map.of(FILE, FILED),
            FILED, Map.of(FILE, FILED, QUERY, QUERIED, SETTLE, FILED, ACCEPT, ACCEPTED, RETURN, RETURNED),
            QUERIED, Map.of(FILE, QUERIED, QUERY, QUERIED, ANSWER, ANSWERED, SETTLE, FILED, RETURN, RETURNED),
            ANSWERED, answered(),
            ACCEPTED, Map.of(FILE, FILED, ACCEPT, ACCEPTED, RETURN, RETURNED),
            RETURNED, Map.of(FILE, FILED, RETURN, RETURNED));

    private static Map<Move, ReportState> answered() {
        return Map.of(
                FILE, ANSWERED, QUERY, QUERIED, ANSWER, ANSWERED, SETTLE, FILED, ACCEPT, ACCEPTED, RETURN, RETURNED);
    }

    private Cycle() {}

    /** Empty when the move is not legal. */
    public static Optional<ReportState> after(ReportState state, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(move));
    }

    /** What to tell somebody whose move is not legal, and what to do instead. */
    static Optional<Problem> broken(ReportState state, Move move) {
        return after(state, move).isPresent() ? Optional.empty() : Optional.of(problem(state));
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
            case ACCEPTED ->
                Problem.of(
                        "REPORT_ACCEPTED",
                        "/revision",
                        "该次填报已验收；仍有疑问的，由县统计局退回。",
                        "This revision is accepted: who doubts it has the county return it.");
            case DRAFT, FILED, ANSWERED ->
                Problem.of(
                        "NOTHING_ASKED",
                        "/revision",
                        "没有需要办理的质询，请刷新查看。",
                        "No query of this report waits for that: look at it again.");
        };
    }
}
