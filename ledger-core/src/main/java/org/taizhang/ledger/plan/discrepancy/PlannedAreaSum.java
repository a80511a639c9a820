package org.taizhang.ledger.plan.discrepancy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** The planned areas of the clusters do not add up to the printed total, in 亩 or in km². */
final class PlannedAreaSum implements Rule {

    private static final Fraction MU_PER_SQUARE_KILOMETRE = Fraction.of(1500, 1);

    @Override
    public Stream<Finding> findings(Book book) {
        Optional<Fact> mu = book.find("clusters.plannedArea");
        Optional<Fact> km2 = book.find("clusters.plannedAreaKm2");
        return mu.flatMap(m -> km2.flatMap(k -> finding(book, m, k))).stream();
    }

    private static Optional<Finding> finding(Book book, Fact totalMu, Fact totalKm2) {
        List<Fact> mu = book.each("red-line", "plannedArea");
        List<Fact> km2 = book.each("red-line", "plannedAreaKm2");
        Fraction sumMu = Book.sum(mu);
        Fraction sumKm2 = Book.sum(km2).dividedBy(MU_PER_SQUARE_KILOMETRE);
        if (Book.equal(sumMu, totalMu.quantity()) && Book.equal(sumKm2, Book.printed(totalKm2))) {
            return Optional.empty();
        }
        Finding finding = new Finding(
                        "PLANNED_AREA_SUM",
                        Severity.MEDIUM,
                        new Text("规划面积各区之和与总数不符", "The planned areas do not add up to the printed total"),
                        new Text(
                                "只是修约误差：各集聚区和总数各以印出的亩数为准，不作平差。",
                                "Rounding only: each cluster and the total keep their printed mu; nothing is force-fitted."))
                .number("sumMu", "各区之和", "sum of the clusters", sumMu, "亩")
                .number("printedMu", "印出总数", "printed total", totalMu.quantity(), "亩")
                .number("sumKm2", "各区之和", "sum of the clusters", sumKm2, "km²")
                .number("printedKm2", "印出总数", "printed total", Book.printed(totalKm2), "km²")
                .number("sumKm2InMu", "各区km²之和折亩", "sum of km² in mu", sumKm2.times(MU_PER_SQUARE_KILOMETRE), "亩")
                .number("printedKm2InMu", "印出km²折亩", "printed km² in mu", totalKm2.quantity(), "亩")
                .facts(totalMu, totalKm2);
        mu.forEach(m -> book.find("red-line", book.cluster(m).id(), "plannedAreaKm2")
                .filter(k -> !Book.equal(k.quantity(), m.quantity()))
                .ifPresent(k -> finding.number(
                                "rounding." + m.cluster(),
                                book.cluster(m).shortName().zh() + "印出亩数多出",
                                book.cluster(m).shortName().en() + ": printed mu above its km²",
                                m.quantity().minus(k.quantity()),
                                "亩")
                        .facts(m)));
        return Optional.of(finding);
    }
}
