package org.taizhang.ledger.plan.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.Fact;

/** The industrial entities of the five towns together are not the sum of what the towns state, in either wording. */
final class EntitySum implements Rule {

    @Override
    public Stream<Finding> findings(Book book) {
        return book.find("five-towns.industrialEntities").stream().flatMap(stated -> finding(book, stated));
    }

    private static Stream<Finding> finding(Book book, Fact stated) {
        List<Fact> enterprises = book.each("town", "industrialEnterprises");
        List<Fact> widest = new ArrayList<>();
        for (Fact town : enterprises) {
            Optional<Fact> entities = book.find("town", book.cluster(town).id(), "industrialEntities");
            widest.add(entities.orElse(town));
        }
        Fraction narrow = Book.sum(enterprises);
        Fraction wide = Book.sum(widest);
        if (enterprises.isEmpty() || Book.equal(narrow, stated.quantity()) || Book.equal(wide, stated.quantity())) {
            return Stream.empty();
        }
        Finding finding = new Finding(
                        "ENTITY_SUM",
                        Severity.HIGH,
                        new Text(
                                "五镇工业企业主体数与各镇之和不符",
                                "The industrial entities of the five towns are not the sum of the towns"),
                        new Text(
                                "口径不同（工业企业主体、工业企业、工业主体），不得相互替代；均不作基数。",
                                "Different units (entities, enterprises) never stand for each other; none is a baseline."))
                .number("stated", "五镇合计所称", "stated for the five towns", stated.quantity(), "家")
                .number("sumOfEnterprises", "各镇工业企业之和", "sum of enterprises", narrow, "家")
                .number("sumWithEntities", "有“工业主体”的镇按工业主体", "with entities where a town states them", wide, "家");
        book.find("five-towns.industrialEntitiesShareOfCounty")
                .ifPresent(share -> finding.quotient(
                        "impliedCounty",
                        "推算全县",
                        "implied for the county",
                        stated.quantity().times(Book.HUNDRED),
                        share.quantity(),
                        "家"));
        return Stream.of(finding.facts(stated).facts(widest));
    }
}
