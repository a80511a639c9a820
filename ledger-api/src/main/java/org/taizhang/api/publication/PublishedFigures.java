package org.taizhang.api.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.indicator.VintageQueries;
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
    private final VintageQueries vintages;

    PublishedFigures(PublicationQueries publications, VintageQueries vintages) {
        this.publications = publications;
        this.vintages = vintages;
    }

    /**
     * Adds a column with the status and the document of the last publication of each period, leading to its bulletin, and
     * marks the figures that are no longer those published.
     *
     * @param table a row for each of the figures
     * @param figures of one indicator by period
     * @param column of the figures in the table
     */
    public Table beside(CurrentUser user, Table table, List<Figure> figures, int column, Moment moment) {
        List<Publication> current =
                publications.current(figures.stream().map(Figure::period).toList(), moment.position());
        Map<Period, Figure> then = then(user, figures, current);
        Map<Period, Publication> published = new HashMap<>();
        current.forEach(publication -> published.put(publication.pinned().period(), publication));
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(Column.words("published", "公布", "Published"));
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            Figure figure = figures.get(at);
            List<Cell> cells = new ArrayList<>(table.rows().get(at).cells());
            Figure before = then.get(figure.period());
            if (before != null && new FigureChange(before, figure).revised()) {
                cells.set(column, marked(cells.get(column)));
            }
            cells.add(cell(published.get(figure.period())));
            rows.add(new Table.Row(cells, table.rows().get(at).total()));
        }
        return new Table(table.id(), table.caption(), columns, rows);
    }

    /** The figures as they were published. */
    private Map<Period, Figure> then(CurrentUser user, List<Figure> figures, List<Publication> published) {
        Map<Period, Figure> then = new HashMap<>();
        if (published.isEmpty()) {
            return then;
        }
        Figure first = figures.get(0);
        List<List<Figure>> known = vintages.vintages(
                first.scope(),
                first.code(),
                first.period(),
                figures.get(figures.size() - 1).period(),
                published.stream().map(p -> p.pinned().position()).toList(),
                Viewers.of(user));
        for (int i = 0; i < published.size(); i++) {
            Period period = published.get(i).pinned().period();
            then.put(period, known.get(i).get(period.index() - first.period().index()));
        }
        return then;
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
