package org.taizhang.api.check;

import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;

/** What was decided about a check, oldest first. */
final class HistoryTable {

    private HistoryTable() {}

    static Table of(List<Adoption> decided) {
        return new Table(
                "history",
                new Text("历次决定", "Decisions"),
                List.of(
                        Column.words("position", "位次", "Position"),
                        Column.words("version", "版本", "Version"),
                        Column.words("decision", "决定", "Decision"),
                        Column.words("document", "文号", "Document"),
                        Column.words("reason", "理由", "Reason"),
                        Column.words("recordedAt", "入账时间", "Recorded")),
                decided.stream().map(HistoryTable::row).toList());
    }

    private static Table.Row row(Adoption adoption) {
        return Table.Row.of(
                adoption.position() == null ? Cell.EMPTY : Cell.words(Long.toString(adoption.position())),
                Cell.words(Integer.toString(adoption.version())),
                Cell.words(adoption.retired() ? new Text("停用", "retired") : new Text("通过", "adopted")),
                Cell.words(adoption.document()),
                Cell.words(adoption.reason()),
                Cell.words(Times.minute(adoption.recordedAt())));
    }
}
