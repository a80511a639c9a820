package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;

/** A word on a query that is there. */
sealed interface Replying extends Asking permits AnswerQuery, SettleQuery {

    /** Number of the query among those of the report. */
    int query();

    Decision<FilingEvent> reply(Query query);

    @Override
    default Decision<FilingEvent> decide(Report report, Streams facts) {
        Optional<Query> query = report.query(query());
        if (query.isEmpty()) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "QUERY_UNKNOWN",
                            "/query",
                            "本表没有第" + query() + "项质询。",
                            "This report has no query " + query() + "."));
        }
        return reply(query.get());
    }
}
