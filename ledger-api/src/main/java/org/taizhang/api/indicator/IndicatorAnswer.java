package org.taizhang.api.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.projections.indicator.FigureTable;

/**
 * Every indicator of a cluster by period.
 *
 * @param rounding of every {@code value}
 */
record IndicatorAnswer(@JsonUnwrapped Moment moment, Scope cluster, String rounding, List<Row> indicators) {

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

    static IndicatorAnswer of(Moment moment, FigureTable table) {
        return new IndicatorAnswer(
                moment,
                table.scope(),
                "HALF_UP",
                table.figures().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> Row.of(e.getKey(), e.getValue()))
                        .toList());
    }
}
