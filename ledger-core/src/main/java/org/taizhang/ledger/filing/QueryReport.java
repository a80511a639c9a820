package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.CellName;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;
import org.taizhang.ledger.registry.Uscc;

/**
 * A statistician asks about one cell of the latest revision. Where the thread on that cell is not settled it goes on;
 * the same words again record nothing.
 *
 * @param revision the latest one; an older one is {@code STALE}, a missing one {@code NOT_FOUND}
 * @param column null for the column in which the item is stated
 * @param text at most 500 characters, without personal data
 */
public record QueryReport(
        Recording recording,
        Uscc uscc,
        FormCode form,
        Period period,
        int revision,
        String item,
        @Nullable String column,
        String text)
        implements Asking {

    /** In a report. */
    static final int QUERIES_MAX = 50;

    @Override
    public Move move() {
        return Move.QUERY;
    }

    @Override
    public Decision<FilingEvent> decide(Report report, Streams facts) {
        ReportFiled filed = report.latest().filed();
        FormDefinition version =
                Forms.of(form, facts).version(filed.formVersion()).orElseThrow();
        Optional<CellName.Found> found = CellName.find(version, filed.values(), item, column);
        List<Problem> problems = new ArrayList<>();
        if (found.isEmpty()) {
            problems.add(CellName.unknown(item, column));
        }
        PlainText.required("/text", text, TEXT_LENGTH_MAX).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, problems);
        }
        return ask(report, found.orElseThrow().cell());
    }

    private Decision<FilingEvent> ask(Report report, CellName cell) {
        Optional<Query> thread = report.queries().stream()
                .filter(query -> query.cell().equals(cell) && !query.settled())
                .findFirst();
        if (thread.isEmpty() && report.queries().size() >= QUERIES_MAX) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "QUERIES_TOO_MANY",
                            "",
                            "本表质询已达" + QUERIES_MAX + "项，请退回该表并写明原因。",
                            "There are " + QUERIES_MAX + " queries of this report: have it returned with a reason."));
        }
        if (thread.filter(query -> query.endsWith(Query.Act.ASKED, recording.actor(), text))
                .isPresent()) {
            return Decision.accept();
        }
        return withinLimit(
                thread,
                new ReportQueried(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        revision,
                        thread.map(Query::number).orElse(report.queries().size() + 1),
                        cell.item(),
                        cell.column(),
                        text));
    }
}
