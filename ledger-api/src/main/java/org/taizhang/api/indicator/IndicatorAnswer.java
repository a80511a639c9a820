package org.taizhang.api.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationId;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.projections.indicator.FigureTable;
import tools.jackson.databind.util.RawValue;

/**
 * Every indicator of a cluster by period.
 *
 * @param rounding of every {@code value}
 * @param publications of periods whose figures were published by then: the last of each, whose figures may differ from
 *     those here, which are those of the moment
 * @param indicators a list of {@link Row}
 */
record IndicatorAnswer(
        @JsonUnwrapped Moment moment,
        Scope cluster,
        String rounding,
        List<Published> publications,

        @Schema(implementation = Row[].class) RawValue indicators) {

    /** @param position that the published figures rest on */
    record Published(Period period, PublicationId id, PublicationStatus status, String document, long position) {

        static Published of(Publication publication) {
            Pinned pinned = publication.pinned();
            return new Published(
                    pinned.period(), publication.id(), pinned.status(), pinned.document(), pinned.position());
        }
    }

    /**
     * @param unit in both languages
     * @param decimals every value is rounded to
     * @param formulaVersion changes whenever the same filings would give another figure
     */
    record Row(
            IndicatorCode code,
            Text name,
            Text unit,
            int decimals,
            IndicatorGroup group,
            Text formula,
            String formulaVersion,
            List<FigureAnswer> figures) {

        static Row of(IndicatorCode code, List<Figure> figures) {
            return new Row(
                    code,
                    code.title(),
                    code.unit().symbol(),
                    code.unit().scale(),
                    code.group(),
                    code.definition().formula(),
                    code.definition().formulaVersion(),
                    figures.stream().map(FigureAnswer::of).toList());
        }
    }

    static IndicatorAnswer of(Moment moment, FigureTable table, List<Publication> published, WrittenRows rows) {
        return new IndicatorAnswer(
                moment,
                table.scope(),
                "HALF_UP",
                published.stream().map(Published::of).toList(),
                rows.of(table));
    }
}
