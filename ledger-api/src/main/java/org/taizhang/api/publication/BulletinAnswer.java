package org.taizhang.api.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.vintage.ChangesAnswer;
import org.taizhang.api.vintage.EventAnswer;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.vintage.ChangeQueries;

/**
 * A publication with its figures.
 *
 * @param rounding of every {@code value}
 * @param revision what differs from the publication before, and the events that did it; absent for the first
 */
record BulletinAnswer(
        PublicationAnswer publication,
        @JsonUnwrapped Moment moment,
        String rounding,
        List<Row> indicators,
        @Nullable RevisionAnswer revision) {

    /**
     * @param formulaVersion that was published
     * @param formulaVersionNow another one: the figures shown are those of today's formula; absent while it is the same
     */
    record Row(
            IndicatorCode code,
            Text name,
            Text unit,
            int decimals,
            @Nullable String formulaVersion,
            @Nullable String formulaVersionNow,
            List<Item> figures) {

        static Row of(IndicatorCode code, Pinned pinned, List<FigureTable> tables) {
            String published = pinned.formulas().get(code.name());
            String now = code.definition().formulaVersion();
            return new Row(
                    code,
                    code.title(),
                    code.unit().symbol(),
                    code.unit().scale(),
                    published,
                    now.equals(published) ? null : now,
                    tables.stream()
                            .map(table -> Item.of(table.figure(code, pinned.period())))
                            .toList());
        }
    }

    record Item(Scope cluster, @JsonUnwrapped FigureAnswer figure) {

        static Item of(Figure figure) {
            return new Item(figure.scope(), FigureAnswer.of(figure));
        }
    }

    /**
     * @param complete every event is open to the asker
     * @param next cursor of the next page of events; absent on the last
     */
    record RevisionAnswer(
            Moment from,
            List<Changed> figures,
            List<ChangesAnswer.Count> counts,
            boolean complete,
            List<EventAnswer> events,
            @Nullable String next) {

        static RevisionAnswer of(Bulletin.Revision revision) {
            ChangeQueries.Page page = revision.events();
            return new RevisionAnswer(
                    revision.from(),
                    revision.figures().stream()
                            .map(change -> new Changed(change.after().scope(), ChangesAnswer.Item.of(change)))
                            .toList(),
                    ChangesAnswer.Count.of(revision.counts()),
                    page.complete(),
                    page.events().stream().map(EventAnswer::of).toList(),
                    page.next() == null ? null : page.next().toString());
        }
    }

    record Changed(Scope cluster, @JsonUnwrapped ChangesAnswer.Item figure) {}

    static BulletinAnswer of(Bulletin bulletin) {
        Pinned pinned = bulletin.issue().publication().pinned();
        return new BulletinAnswer(
                PublicationAnswer.of(bulletin.issue()),
                bulletin.moment(),
                "HALF_UP",
                Stream.of(IndicatorCode.values())
                        .map(code -> Row.of(code, pinned, bulletin.figures()))
                        .toList(),
                bulletin.revision() == null ? null : RevisionAnswer.of(bulletin.revision()));
    }
}
