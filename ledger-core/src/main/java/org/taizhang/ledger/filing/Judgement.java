package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.registry.Enterprise;

/** The county's word on the latest revision of a report. */
sealed interface Judgement extends ReportCommand permits AcceptReport, ReturnReport {

    int revision();

    Move move();

    /** @param report from whose state the move is legal */
    Decision<FilingEvent> judge(Report report);

    /** The verdict comes last; before it, what was asked about the report is settled. */
    default Decision<FilingEvent> settling(Report report, FilingEvent verdict) {
        List<FilingEvent> events = new ArrayList<>();
        report.queries().stream()
                .filter(query -> !query.settled())
                .map(query -> new QuerySettled(
                        recording().actor(), recording().at(), uscc(), form(), period(), revision(), query.number()))
                .forEach(events::add);
        events.add(verdict);
        return new Decision.Accepted<>(events);
    }

    private Optional<Problem> closed(Streams facts) {
        Enterprise enterprise = facts.read(Enterprise.STREAM, uscc().value()).state();
        Window window = UnitWindow.of(form(), period(), enterprise, facts);
        return Cycle.closed(window.closedAt(recording().at()), move());
    }

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Report> report = book.report(form(), period());
        int current = report.map(r -> r.latest().filed().revision()).orElse(0);
        Optional<Refusal> notMeant = Revising.judged(revision(), current);
        if (notMeant.isPresent()) {
            return Decision.refuse(notMeant.get());
        }
        return Cycle.broken(report.orElseThrow().state(), move())
                .or(() -> closed(facts))
                .<Decision<FilingEvent>>map(problem -> Decision.refuse(Refusal.Kind.CONFLICT, problem))
                .orElseGet(() -> judge(report.orElseThrow()));
    }
}
