package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.registry.Uscc;

/**
 * What the reports of a cluster come to per head and per 亩 in one period. It never reaches a filer.
 *
 * @param ratios 千元, whole, of units that state both
 */
public record Peers(List<Ratio> ratios) {

    static final Peers NONE = new Peers(List.of());

    /** @param of {@code outputPerHead} or {@code outputPerMu} */
    record Ratio(Uscc uscc, String of, long value) {}

    /** @param books of the year, one of each unit */
    public static Peers of(List<ReportBook> books, Period period) {
        List<Ratio> ratios = new ArrayList<>();
        for (ReportBook book : books) {
            BigDecimal output = stated(book.effective(FormCode.OUTPUT, period), "grossOutput");
            BigDecimal heads = stated(book.effective(FormCode.EMPLOYMENT, period), "headcountAvg");
            BigDecimal land = Optional.ofNullable(
                            book.reports().floorEntry(new ReportBook.Key(FormCode.LAND_USE, period)))
                    .filter(e -> e.getKey().form() == FormCode.LAND_USE)
                    .flatMap(e -> e.getValue().effective())
                    .map(r -> r.filed().derived().get("occupiedLand"))
                    .orElse(null);
            ratio(book.uscc(), "outputPerHead", output, heads).ifPresent(ratios::add);
            ratio(book.uscc(), "outputPerMu", output, land).ifPresent(ratios::add);
        }
        return new Peers(List.copyOf(ratios));
    }

    /** Of the others. */
    List<Long> of(String ratio, Uscc but) {
        return ratios.stream()
                .filter(r -> r.of().equals(ratio) && !r.uscc().equals(but))
                .map(Ratio::value)
                .toList();
    }

    private static Optional<Ratio> ratio(
            Uscc uscc, String of, @Nullable BigDecimal output, @Nullable BigDecimal divisor) {
        return output == null || output.signum() <= 0 || divisor == null || divisor.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Ratio(
                        uscc,
                        of,
                        output.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact()));
    }

    private static @Nullable BigDecimal stated(Optional<ReportFiled> report, String item) {
        return report.map(filed -> new StatedReport(FormCatalogue.of(filed.form()), filed.values()).find(item))
                .orElse(null);
    }
}
