package org.taizhang.api.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Explanation;

/** Reports of {@link BulkScript} as a file for the import. */
public final class BulkCsv {

    private static final List<String> OUTPUT = List.of(
            "grossOutput",
            "salesOutput",
            "exportDelivery",
            "electricity",
            "electricityInRent",
            "revenueYtd",
            "operatingStatus");
    private static final List<String> EMPLOYMENT = List.of(
            "headcountEnd", "female", "onPost", "dispatched", "otherStaff", "headcountAvg", "wages", "localHukou");
    private static final List<String> SAME_PERIOD = List.of("grossOutput.month", "grossOutput.ytd");

    private BulkCsv() {}

    /** UTF-8, one row a report, period after period. */
    public static byte[] of(BulkScript bulk, FormCode form, int from, int to, List<Period> periods) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(header(form));
            for (Period period : periods) {
                for (int enterprise = from; enterprise < to; enterprise++) {
                    out.write(row(bulk.report(enterprise, form, period)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> items(FormCode form) {
        return form == FormCode.OUTPUT ? OUTPUT : EMPLOYMENT;
    }

    private static String header(FormCode form) {
        String more = form != FormCode.OUTPUT
                ? ""
                : ",byClass"
                        + SAME_PERIOD.stream().map(key -> ",samePeriod." + key).collect(Collectors.joining());
        return "uscc,period,explanation.code,explanation.text," + String.join(",", items(form)) + more + "\n";
    }

    private static String row(FileReport report) {
        List<String> fields = new ArrayList<>();
        fields.add(report.uscc().value());
        fields.add(report.period().toString());
        Explanation cause = report.submission().explanations().get(0);
        fields.add(cause.code());
        fields.add(cause.text());
        Map<String, Cell> cells = report.submission().values().items();
        items(report.form()).forEach(item -> fields.add(text(cells.get(item))));
        if (report.form() == FormCode.OUTPUT) {
            fields.add(report.submission().values().groups().get("byClass").stream()
                    .map(row -> text(row.get("classCode")) + "=" + text(row.get("classOutput")))
                    .collect(Collectors.joining(";")));
            SAME_PERIOD.forEach(key -> {
                var value = report.submission().samePeriod().get(key);
                fields.add(value == null ? "" : value.toPlainString());
            });
        }
        return String.join(",", fields) + "\n";
    }

    private static String text(Cell cell) {
        return cell == null
                ? ""
                : cell.on(new Cell.Cases<>() {
                    @Override
                    public String quantity(Cell.Quantity c) {
                        return c.value().toPlainString();
                    }

                    @Override
                    public String words(Cell.Words c) {
                        return c.value();
                    }

                    @Override
                    public String flag(Cell.Flag c) {
                        return String.valueOf(c.value());
                    }

                    @Override
                    public String measured(Cell.Measured c) {
                        return c.value().toPlainString();
                    }
                });
    }
}
