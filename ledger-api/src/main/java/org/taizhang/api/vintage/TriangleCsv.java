package org.taizhang.api.vintage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.taizhang.api.indicator.FigureAnswer;
import org.taizhang.api.rest.Exact;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.vintage.Triangle.Seen;
import org.taizhang.ledger.calendar.Period;

/** The triangle as CSV, one figure per row; no cell can begin a formula. */
final class TriangleCsv {

    private static final List<String> HEADINGS = List.of(
            "code",
            "unit",
            "period",
            "periodLabel",
            "vintage",
            "closes",
            "asOf",
            "position",
            "knownAt",
            "value",
            "numerator",
            "denominator",
            "reason",
            "status",
            "revised",
            "demonstration");

    private TriangleCsv() {}

    /** UTF-8 with a byte order mark, for spreadsheets. */
    static byte[] of(Triangle triangle) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(HEADINGS);
            for (Period period : triangle.periods()) {
                triangle.row(period).forEach(seen -> csv.writeRecord(row(triangle, period, seen)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Triangle triangle, Period period, Seen seen) {
        Triangle.Vintage vintage = triangle.vintages().get(seen.vintage());
        Moment moment = vintage.moment();
        FigureAnswer figure = FigureAnswer.of(seen.figure());
        Exact exact = figure.exact();
        return List.of(
                triangle.code().name(),
                triangle.code().unit().symbol().zh(),
                period.toString(),
                period.label().zh(),
                String.valueOf(seen.vintage()),
                Objects.toString(vintage.closes(), ""),
                Objects.toString(moment.asOf(), ""),
                String.valueOf(moment.position()),
                Objects.toString(moment.knownAt(), ""),
                figure.value() == null ? "" : figure.value().toPlainString(),
                exact == null ? "" : exact.numerator().toString(),
                exact == null ? "" : exact.denominator().toString(),
                Objects.toString(figure.reason(), ""),
                figure.status().name(),
                String.valueOf(triangle.revised(period, seen.vintage())),
                moment.demonstration() == null ? "" : "generated 演示数据");
    }
}
