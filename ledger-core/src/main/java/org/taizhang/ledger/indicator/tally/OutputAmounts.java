package org.taizhang.ledger.indicator.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.indicator.statement.Stated;

/**
 * Of an output report, 千元 of the period.
 *
 * @param before output of the year before the first month in the ledger
 * @param sameYtd own year-to-date value of last year where the unit typed it, having no history in the ledger
 * @param classes output by class; empty where the report does not split it
 */
public record OutputAmounts(
        long gross,
        long sales,
        long exports,
        long before,
        @Nullable Long sameYtd,
        List<ClassOutput> classes) implements Amounts {

    public record ClassOutput(IndustryClass industry, long output) {}

    @Override
    public FormCode form() {
        return FormCode.OUTPUT;
    }

    static OutputAmounts of(ReportFiled filed) {
        Stated stated = new Stated(filed.values().items());
        BigDecimal same = filed.samePeriod().get("grossOutput.ytd");
        return new OutputAmounts(
                stated.whole("grossOutput"),
                stated.whole("salesOutput"),
                stated.whole("exportDelivery"),
                stated.whole("ytdBefore"),
                same == null ? null : same.longValueExact(),
                classes(filed.values().groups().getOrDefault("byClass", List.of())));
    }

    private static List<ClassOutput> classes(List<Map<String, Cell>> rows) {
        List<ClassOutput> classes = new ArrayList<>(rows.size());
        for (Map<String, Cell> row : rows) {
            Stated stated = new Stated(row);
            String code = stated.words("classCode");
            if (code != null) {
                classes.add(new ClassOutput(new IndustryClass(code), stated.whole("classOutput")));
            }
        }
        return List.copyOf(classes);
    }
}
