package org.taizhang.api.publication;

import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationCalendar;
import org.taizhang.ledger.publication.PublicationCalendar.Planned;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;

/** Publications as a table, each leading to its bulletin. */
final class PublicationTable {

    private PublicationTable() {}

    static Table of(List<Issue> issues) {
        return new Table(
                "publications",
                new Text("公布目录", "Publications"),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("status", "状态", "Status"),
                        Column.words("state", "进度", "State"),
                        Column.words("released", "公布日期", "Published on"),
                        Column.words("planned", "计划日期", "Planned for"),
                        Column.words("document", "文号", "Document"),
                        Column.number("position", new Text("台账位置", "Position"), Column.NONE)),
                issues.stream().map(PublicationTable::row).toList());
    }

    private static Table.Row row(Issue issue) {
        Publication publication = issue.publication();
        Pinned pinned = publication.pinned();
        PublicationReleased released = publication.released();
        return Table.Row.of(
                Cell.words(subject(publication)).leadingTo("/publications/" + publication.id()),
                Cell.words(pinned.status().label()),
                Cell.EMPTY.lit(state(issue)),
                released == null ? Cell.EMPTY : Cell.words(Times.day(released.recordedAt())),
                PublicationCalendar.of(pinned.period())
                        .map(PublicationTable::planned)
                        .map(Cell::words)
                        .orElse(Cell.EMPTY),
                Cell.words(pinned.document()),
                Cell.number(pinned.position()));
    }

    /** The period, and for which assessment the position is certified. */
    static Text subject(Publication publication) {
        Text period = publication.pinned().period().label();
        return publication.proposed().subject().period().isPresent()
                ? period
                : new Text(
                        period.zh() + "（" + publication.proposed().subject() + "）",
                        period.en() + " (" + publication.proposed().subject() + ")");
    }

    static Text planned(Planned planned) {
        return planned.assumed()
                ? new Text(planned.on() + "（假定）", planned.on() + " (assumed)")
                : new Text(planned.on().toString(), planned.on().toString());
    }

    static Lamp state(Issue issue) {
        Publication publication = issue.publication();
        if (publication.withdrawn() != null) {
            return new Lamp("○", new Text("已撤回", "withdrawn"), "lamp-none");
        }
        if (publication.released() == null) {
            return new Lamp("▲", new Text("待审签", "waits for its second person"), "lamp-yellow");
        }
        return issue.current()
                ? new Lamp("●", new Text("已公布", "published"), "lamp-green")
                : new Lamp("◆", new Text("已被修订", "replaced by a revision"), "lamp-yellow-green");
    }
}
