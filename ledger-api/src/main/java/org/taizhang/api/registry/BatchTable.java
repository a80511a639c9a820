package org.taizhang.api.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/** Batches of a year, and the rows of one, as tables. */
final class BatchTable {

    private BatchTable() {}

    static Table of(int year, List<Put> batches) {
        return new Table(
                "batches",
                new Text(year + "年的入库退库批次", "Batches of " + year),
                List.of(
                        Column.words("batch", "编号", "Batch"),
                        Column.words("from", "自", "From"),
                        Column.number("entering", new Text("入库", "Entering"), new Text("家", "enterprises")),
                        Column.number("leaving", new Text("退库", "Leaving"), new Text("家", "enterprises")),
                        Column.words("document", "文号", "Notice"),
                        Column.words("proposedAt", "提出时间", "Proposed"),
                        Column.words("state", "状态", "State")),
                batches.stream().map(BatchTable::row).toList());
    }

    private static Table.Row row(Put put) {
        Batch batch = put.proposed().batch();
        return Table.Row.of(
                Cell.words(BatchId.of(put).toString()).leadingTo("/scale-batches/" + BatchId.of(put)),
                Cell.words(batch.from().toString()),
                Cell.number(batch.entering().size()),
                Cell.number(batch.leaving().size()),
                Cell.words(batch.document()),
                Cell.words(Times.minute(put.proposed().recordedAt())),
                Cell.EMPTY.lit(ProposalTable.state(put.state())));
    }

    /** @param known the enterprises as they stand now */
    static Table rows(Batch batch, Function<Uscc, Enterprise> known, EnterpriseTable words) {
        List<Table.Row> rows = new ArrayList<>();
        batch.entering().forEach(uscc -> rows.add(row(new Text("入库", "enters"), known.apply(uscc), words)));
        batch.leaving().forEach(uscc -> rows.add(row(new Text("退库", "leaves"), known.apply(uscc), words)));
        return new Table(
                "rows",
                new Text("名单", "Enterprises"),
                List.of(
                        Column.words("enterprise", "企业", "Enterprise"),
                        Column.words("uscc", "统一社会信用代码", "Unified social credit code"),
                        Column.words("side", "变动", "Change"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.words("state", "状态", "State")),
                rows);
    }

    private static Table.Row row(Text side, Enterprise enterprise, EnterpriseTable words) {
        Uscc uscc = enterprise.particulars().uscc();
        return Table.Row.of(
                Cell.words(enterprise.particulars(words.month()).name()).leadingTo("/enterprises/" + uscc),
                Cell.words(uscc.value()),
                Cell.words(side),
                enterprise.memberships().stream()
                        .reduce((earlier, later) -> later)
                        .map(latest -> Cell.words(words.cluster(latest)))
                        .orElse(Cell.EMPTY),
                Cell.words(words.state(enterprise)));
    }
}
