package org.taizhang.api.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.indicator.Coverage;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.indicator.FigureTable;

/** The same table as CSV, one figure per row; no cell can begin a formula. */
final class IndicatorCsv {

    private static final List<String> HEADINGS = List.of(
            "code",
            "name",
            "unit",
            "period",
            "periodLabel",
            "value",
            "numerator",
            "denominator",
            "reason",
            "status",
            "marks",
            "due",
            "filed",
            "onTime",
            "imputed",
            "unknown",
            "position",
            "knownAt",
            "demonstration",
            "checkpoint");

    private IndicatorCsv() {}

    /** UTF-8 with a byte order mark, for spreadsheets. */
    static byte[] of(FigureTable table, Moment moment) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            table.figures()
                    .forEach((code, figures) -> figures.stream()
                            .map(FigureAnswer::of)
                            .forEach(figure -> csv.writeRecord(row(code, figure, moment))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(IndicatorCode code, FigureAnswer figure, Moment moment) {
        @Nullable
        BigInteger numerator = figure.exact() == null ? null : figure.exact().numerator();
        @Nullable
        BigInteger denominator = figure.exact() == null ? null : figure.exact().denominator();
        Coverage coverage = figure.coverage();
        return List.of(
                code.name(),
                code.title().zh(),
                code.unit().symbol().zh(),
                figure.period().toString(),
                figure.period().label().zh(),
                figure.value() == null ? "" : figure.value().toPlainString(),
                Objects.toString(numerator, ""),
                Objects.toString(denominator, ""),
                Objects.toString(figure.reason(), ""),
                figure.status().name(),
                figure.marks().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.valueOf(coverage.due()),
                String.valueOf(coverage.filed()),
                String.valueOf(coverage.onTime()),
                String.valueOf(coverage.imputed()),
                String.valueOf(coverage.unknown()),
                String.valueOf(moment.position()),
                Objects.toString(moment.knownAt(), ""),
                moment.demonstration() == null ? "" : "generated 演示数据",
                Objects.toString(moment.checkpoint(), ""));
    }
}
