package org.taizhang.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.publication.PublicationQueries;

/** What was published of the figures of a page, beside them. */
@Component
public class PublishedFigures {

    private static final Note DIFFERS = Note.of(
            "DIFFERS_FROM_PUBLISHED",
            "≠公布",
            "≠ publ.",
            "与已公布的数不同：公布后又有更正，尚未以修订公布。",
            "Another value than was published: corrected since, and not yet published as a revision.");

    private final PublicationQueries publications;
    private final ClusterFigures figures;

    PublishedFigures(PublicationQueries publications, ClusterFigures figures) {
        this.publications = publications;
        this.figures = figures;
    }

    /**
     * Adds a column with the status and the document of the last publication of each period, leading to its bulletin, and
     * marks the figures that are no longer those published.
     *
     * @param table a row for each period of the figures
     * @param codes of its columns, from the second on
     */
    public Table beside(CurrentUser user, Table table, FigureTable now, List<IndicatorCode> codes, Moment moment) {
        Map<Period, Publication> published = publications.current(now.periods(), moment.position()).stream()
                .collect(Collectors.toMap(publication -> publication.pinned().period(), publication -> publication));
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.words("published", "公布", "Published"));
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < now.periods().size(); at++) {
            Period period = now.periods().get(at);
            Publication publication = published.get(period);
            List<Cell> cells = new ArrayList<>(table.rows().get(at).cells());
            if (publication != null) {
                FigureTable then = figures.table(
                        user, now.scope(), period, period, publication.pinned().position());
                for (int i = 0; i < codes.size(); i++) {
                    IndicatorCode code = codes.get(i);
                    if (new FigureChange(then.figure(code, period), now.figure(code, period)).revised()) {
                        cells.set(1 + i, marked(cells.get(1 + i)));
                    }
                }
            }
            cells.add(cell(publication));
            rows.add(new Table.Row(cells, table.rows().get(at).total()));
        }
        return new Table(table.id(), table.caption(), columns, rows);
    }

    private static Cell marked(Cell cell) {
        List<Note> marks = new ArrayList<>(cell.marks());
        marks.add(DIFFERS);
        return cell.marked(marks);
    }

    private static Cell cell(@Nullable Publication publication) {
        return publication == null
                ? Cell.EMPTY
                : Cell.words(publication.pinned().status().label())
                        .leadingTo("/publications/" + publication.id())
                        .above(new Text(
                                publication.pinned().document(),
                                publication.pinned().document()));
    }
}
