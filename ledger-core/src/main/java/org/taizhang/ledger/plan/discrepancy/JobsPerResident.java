package org.taizhang.ledger.plan.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.TargetColumn;

/** The jobs of the last target year exceed half of all residents of the town, children included. */
final class JobsPerResident implements Rule {

    private static final Fraction HALF = Fraction.of(50, 1);

    private record Town(ClusterInfo cluster, Fact jobs, Fact residents) {
        Fraction share() {
            return Book.percent(jobs.quantity(), residents.quantity());
        }
    }

    @Override
    public Stream<Finding> findings(Book book) {
        List<Town> towns = book.lastTargetYear().map(year -> towns(book, year)).orElse(List.of());
        List<Town> implausible =
                towns.stream().filter(t -> t.share().compareTo(HALF) > 0).toList();
        return implausible.isEmpty() ? Stream.empty() : Stream.of(finding(towns, implausible));
    }

    private static List<Town> towns(Book book, int year) {
        return book.clusters().stream()
                .flatMap(c -> book.cell(Scope.of(c.id()), TargetColumn.EMPLOYMENT, year).stream()
                        .flatMap(jobs -> book.find("town", c.id(), "residents").stream()
                                .filter(r -> Book.number(r).signum() > 0)
                                .map(residents -> new Town(c, jobs, residents))))
                .toList();
    }

    private static Finding finding(List<Town> towns, List<Town> implausible) {
        List<Fact> facts = new ArrayList<>();
        implausible.forEach(t -> facts.addAll(List.of(t.jobs(), t.residents())));
        Finding finding = new Finding(
                        "JOBS_PER_RESIDENT",
                        Severity.MEDIUM,
                        new Text("目标就业人数超过全镇常住人口的一半", "Target jobs exceed half of the town's residents"),
                        new Text("合理性提示，目标仍以印出数为准。", "A question of plausibility; the printed target binds."))
                .facts(facts);
        towns.forEach(t -> finding.number(
                t.cluster().id().value(),
                t.cluster().town().zh() + "就业占常住人口",
                t.cluster().town().en() + ", jobs per residents",
                t.share(),
                "%"));
        return finding;
    }
}
