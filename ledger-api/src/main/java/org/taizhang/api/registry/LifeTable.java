package org.taizhang.api.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.vintage.EventDetails;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.projections.registry.DirectoryHistory.Lived;

/** Events of the directory as tables: what they change, and the document each rests on. */
final class LifeTable {

    private static final Column FROM = Column.words("from", "自", "From");
    private static final Column WHAT = Column.words("what", "变动", "Change");
    private static final Column BEFORE = Column.words("before", "原", "Before");
    private static final Column AFTER = Column.words("after", "新", "After");

    private LifeTable() {}

    /** @param life of one enterprise from its beginning, in the order of recording; shown the newest first */
    static Table life(List<Lived> life, Plans plans) {
        List<RegistryEvent> events = life.stream().map(Lived::event).toList();
        List<Altered> altered = Altered.of(events, Altered::unknown, plans);
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < life.size(); i++) {
            RegistryEvent event = events.get(i);
            rows.add(Table.Row.of(
                    from(event),
                    Cell.words(EventDetails.of(event).title()),
                    Cell.words(altered.get(i).before()),
                    Cell.words(altered.get(i).after()),
                    Cell.words(event.document()),
                    Cell.words(Times.minute(event.recordedAt())),
                    Cell.number(life.get(i).position())));
        }
        Collections.reverse(rows);
        return new Table(
                "life",
                new Text("名录变动", "Life in the directory"),
                List.of(
                        FROM,
                        WHAT,
                        BEFORE,
                        AFTER,
                        Column.words("document", "依据", "Document"),
                        Column.words("recordedAt", "入账时间", "Recorded"),
                        Column.number("position", new Text("台账位置", "Position"), Column.NONE)),
                rows);
    }

    /** What would be recorded. */
    static Table would(List<Altered> altered) {
        return new Table(
                "would",
                new Text("审定后名录的变动", "What it would change in the directory"),
                List.of(Column.words("uscc", "单位", "Enterprise"), FROM, WHAT, BEFORE, AFTER),
                altered.stream()
                        .map(a -> Table.Row.of(
                                Cell.words(a.event().uscc().value())
                                        .leadingTo("/enterprises/" + a.event().uscc()),
                                from(a.event()),
                                Cell.words(EventDetails.of(a.event()).title()),
                                Cell.words(a.before()),
                                Cell.words(a.after())))
                        .toList());
    }

    /** A registration holds from when it is recorded. */
    private static Cell from(RegistryEvent event) {
        String effective = EventDetails.of(event).effective();
        return Cell.words(effective == null ? Times.day(event.recordedAt()) : effective);
    }
}
