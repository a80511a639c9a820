package org.taizhang.api.indicator;

import java.util.List;
import java.util.function.Predicate;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.indicator.Explanation;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.Explanation.Part;
import org.taizhang.projections.indicator.Explanation.Role;

/** A figure taken apart, as tables: what its formula is fed with, and the filings that feed it. */
final class ExplanationTables {

    private static final Text NO_UNIT = new Text("", "");

    private ExplanationTables() {}

    static Table parts(Explanation explanation) {
        List<Column> columns = List.of(
                Column.words("part", "组成", "Part"),
                Column.words("role", "作用", "Role"),
                Column.number("value", new Text("数值", "Value"), NO_UNIT),
                Column.words("unit", "单位", "Unit"));
        return new Table(
                "parts",
                new Text("怎样算出", "How it is computed"),
                columns,
                explanation.parts().stream().map(ExplanationTables::part).toList());
    }

    /**
     * @param plan names the clusters that towns report on
     * @param developments whose reports of towns may be opened
     */
    static Table contributions(Explanation explanation, Plan plan, Predicate<ClusterId> developments) {
        List<Column> columns = List.of(
                Column.words("name", "填报单位", "Filed by"),
                Column.words("form", "报表", "Form"),
                Column.words("period", "报告期", "Period"),
                Column.words("role", "作用", "Role"),
                Column.number("value", new Text("贡献", "Contribution"), NO_UNIT),
                Column.words("unit", "单位", "Unit"),
                Column.number("revision", new Text("版次", "Revision"), NO_UNIT),
                Column.number("position", new Text("台账位置", "Position"), NO_UNIT),
                Column.words("event", "事件", "Event"));
        return new Table(
                "contributions",
                new Text("由这些报表汇总", "Summed from these filings"),
                columns,
                explanation.contributions().page().stream()
                        .map(c -> contribution(c, unit(explanation, c.role()), plan, developments))
                        .toList());
    }

    private static Table.Row part(Part part) {
        return Table.Row.of(
                Cell.words(part.label()),
                Cell.words(role(part.role())),
                FigureCells.of(
                        part.value(), part.absence(), part.marks(), part.unit().scale()),
                Cell.words(part.unit().symbol()));
    }

    private static Text unit(Explanation explanation, Role role) {
        return explanation.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> part.unit().symbol())
                .findFirst()
                .orElse(NO_UNIT);
    }

    private static Table.Row contribution(
            Contribution contribution, Text unit, Plan plan, Predicate<ClusterId> developments) {
        return Table.Row.of(
                filer(contribution, plan, developments),
                Cell.words(FormCatalogue.of(contribution.form()).title()),
                Cell.words(contribution.from().label()),
                Cell.words(role(contribution.role())),
                Cell.plain(contribution.value()),
                Cell.words(unit),
                Cell.number(contribution.revision()),
                Cell.number(contribution.position()),
                Cell.words(contribution.eventId()));
    }

    /** The enterprise, or the cluster whose town filed; leads to the report for who may read it. */
    private static Cell filer(Contribution contribution, Plan plan, Predicate<ClusterId> developments) {
        Uscc uscc = contribution.uscc();
        if (uscc != null) {
            return Cell.words(contribution.name())
                    .leadingTo("/enterprises/" + uscc + "/reports/" + contribution.form() + "/" + contribution.from());
        }
        ClusterId cluster = contribution.cluster();
        Cell town = Cell.words(ScopeName.of(plan, Scope.of(cluster)));
        return developments.test(cluster)
                ? town.leadingTo("/clusters/" + cluster + "/reports/development/" + contribution.from())
                : town;
    }

    private static Text role(Role role) {
        return switch (role) {
            case NUMERATOR -> new Text("分子", "numerator");
            case DENOMINATOR -> new Text("分母", "denominator");
            case BESIDE -> new Text("参考", "beside");
        };
    }
}
