package org.taizhang.ledger.filing;

import java.util.List;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;

/** A revision that changes a cell somebody asked about is an answer. */
final class Answering {

    private Answering() {}

    static List<QueryAnswered> queries(ReportBook book, ReportFiled filed) {
        return book.report(filed.form(), filed.period()).map(Report::queries).orElse(List.of()).stream()
                .filter(query -> query.open() && changes(filed, query))
                .map(query -> new QueryAnswered(
                        filed.actor(),
                        filed.recordedAt(),
                        filed.uscc(),
                        filed.form(),
                        filed.period(),
                        filed.revision(),
                        query.number(),
                        null))
                .toList();
    }

    private static boolean changes(ReportFiled filed, Query query) {
        return filed.changes().stream()
                .anyMatch(change ->
                        change.period().equals(filed.period()) && query.cell().changedBy(change));
    }
}
