package org.taizhang.api.filing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.ChangedCells;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.Query;
import org.taizhang.ledger.form.FormDefinition;

/**
 * A thread on a cell, as both sides see it.
 *
 * @param item of the cell; a row of a group within it
 * @param settled nobody waits
 */
public record ShownThread(int number, String item, Text cell, boolean settled, List<Line> lines) {

    private static final Text ASKED = new Text("质询", "asked");
    private static final Text ANSWERED = new Text("答复", "answered");
    private static final Text SETTLED = new Text("了结", "settled");

    /** @param text null where nothing was written */
    public record Line(
            Text act, Instant at, int revision, @Nullable Text text) {}

    static List<ShownThread> of(List<Query> queries, FormDefinition form) {
        return queries.stream()
                .map(query -> new ShownThread(
                        query.number(),
                        query.cell().item(),
                        cell(query, form),
                        query.settled(),
                        query.thread().stream().map(ShownThread::line).toList()))
                .toList();
    }

    /** By item, the number of a thread that is not settled. */
    static Map<String, Integer> marks(List<ShownThread> threads) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        threads.stream()
                .filter(thread -> !thread.settled())
                .forEach(thread -> marks.putIfAbsent(thread.item(), thread.number()));
        return marks;
    }

    private static Text cell(Query query, FormDefinition form) {
        Text item = ChangedCells.item(query.cell().item(), form);
        Text column = ChangedCells.column(query.cell().column());
        return query.cell().column().isEmpty()
                ? item
                : new Text(item.zh() + " · " + column.zh(), item.en() + " · " + column.en());
    }

    private static Line line(Query.Entry entry) {
        Text words = entry.text() == null ? null : new Text(entry.text(), entry.text());
        Text act = switch (entry.act()) {
            case ASKED -> ASKED;
            case ANSWERED -> ANSWERED;
            case SETTLED -> SETTLED;
        };
        Text revised =
                new Text("第" + entry.revision() + "版已更正该数", "revision " + entry.revision() + " changed the value");
        return new Line(
                act,
                entry.recordedAt(),
                entry.revision(),
                words == null && entry.act() == Query.Act.ANSWERED ? revised : words);
    }
}
