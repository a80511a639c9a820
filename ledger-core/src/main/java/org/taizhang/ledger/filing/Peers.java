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

    /**
     * What counts of one unit in the period; null where nothing does.
     *
     * @param output 千元
     * @param heads persons on average
     * @param land occupied, in 亩
     */
    public record Amounts(
            Uscc uscc,
            @Nullable BigDecimal output,
            @Nullable BigDecimal heads,
            @Nullable BigDecimal land) {}

    /**
     * Where a unit stands among the others of its cluster.
     *
     * @param median of the others, HALF_UP
     * @param larger how many of the others are larger
     */
    public record Place(long own, int others, long median, int larger) {}

    /** @param books of the year, one of each unit */
    public static Peers of(List<ReportBook> books, Period period) {
        List<Amounts> amounts = new ArrayList<>();
        for (ReportBook book : books) {
            BigDecimal output = stated(book.effective(FormCode.OUTPUT, period), "grossOutput");
            BigDecimal heads = stated(book.effective(FormCode.EMPLOYMENT, period), "headcountAvg");
            BigDecimal land = Optional.ofNullable(
                            book.reports().floorEntry(new ReportBook.Key(FormCode.LAND_USE, period)))
                    .filter(e -> e.getKey().form() == FormCode.LAND_USE)
                    .flatMap(e -> e.getValue().effective())
                    .map(r -> r.filed().derived().get("occupiedLand"))
                    .orElse(null);
            amounts.add(new Amounts(book.uscc(), output, heads, land));
        }
        return of(amounts);
    }

    /** @param amounts of all units of the cluster, one of each */
    public static Peers of(List<Amounts> amounts) {
        List<Ratio> ratios = new ArrayList<>();
        for (Amounts unit : amounts) {
            ratio(unit.uscc(), "outputPerHead", unit.output(), unit.heads()).ifPresent(ratios::add);
            ratio(unit.uscc(), "outputPerMu", unit.output(), unit.land()).ifPresent(ratios::add);
        }
        return new Peers(List.copyOf(ratios));
    }

    /** Empty where the unit has no such ratio, or nobody else has. */
    public Optional<Place> place(String ratio, Uscc unit) {
        List<Long> others = of(ratio, unit).stream().sorted().toList();
        Optional<Ratio> own = ratios.stream()
                .filter(r -> r.of().equals(ratio) && r.uscc().equals(unit))
                .findFirst();
        if (own.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        long value = own.get().value();
        int larger = (int) others.stream().filter(other -> other > value).count();
        return Optional.of(new Place(value, others.size(), median(others), larger));
    }

    private static long median(List<Long> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : BigDecimal.valueOf(sorted.get(half - 1))
                        .add(BigDecimal.valueOf(sorted.get(half)))
                        .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                        .longValueExact();
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
