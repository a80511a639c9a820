package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.form.Revising;

/** A word in a thread on a cell of the latest revision. */
sealed interface Asking extends ReportCommand permits QueryReport, Replying {

    int TEXT_LENGTH_MAX = 500;

    /** In one thread. */
    int ENTRIES_MAX = 50;

    int revision();

    Move move();

    Decision<FilingEvent> decide(Report report, Streams facts);

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Report> report = book.report(form(), period());
        int current = report.map(r -> r.latest().filed().revision()).orElse(0);
        Optional<Refusal> notMeant = Revising.judged(revision(), current);
        if (notMeant.isPresent()) {
            return Decision.refuse(notMeant.get());
        }
        return Cycle.broken(report.orElseThrow().state(), move())
                .<Decision<FilingEvent>>map(problem -> Decision.refuse(Refusal.Kind.CONFLICT, problem))
                .orElseGet(() -> decide(report.orElseThrow(), facts));
    }

    default Decision<FilingEvent> withinLimit(Optional<Query> thread, QueryEvent next) {
        return thread.map(query -> query.thread().size()).orElse(0) < ENTRIES_MAX
                ? Decision.accept(next)
                : Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of(
                                "THREAD_TOO_LONG",
                                "",
                                "此项质询往来已达" + ENTRIES_MAX + "条，请了结后电话或当面核实。",
                                "This thread has " + ENTRIES_MAX + " entries: settle it and talk to each other."));
    }
}
