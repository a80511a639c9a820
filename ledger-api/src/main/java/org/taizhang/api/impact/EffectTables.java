package org.taizhang.api.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.vintage.FigureChange;

/** What would become of figures and targets, old beside new. */
public final class EffectTables {

    private static final Text NO_UNIT = new Text("", "");
    private static final Text PERCENT = new Text("%", "%");
    private static final int PERCENT_DECIMALS = 1;

    private EffectTables() {}

    public static Table figures(Effect effect) {
        return new Table(
                "figures",
                new Text("变动的指标", "Figures that change"),
                List.of(
                        Column.words("scope", "范围", "Scope"),
                        Column.words("indicator", "指标", "Indicator"),
                        Column.words("period", "报告期", "Period"),
                        Column.number("before", new Text("原数", "Before"), NO_UNIT),
                        Column.number("after", new Text("新数", "After"), NO_UNIT),
                        Column.words("unit", "单位", "Unit")),
                effect.figures().stream()
                        .map(change -> row(change, effect.plans()))
                        .toList());
    }

    private static Table.Row row(FigureChange change, Plans plans) {
        return Table.Row.of(
                Cell.words(name(change.before().scope(), plans)),
                Cell.words(change.before().code().title()),
                Cell.words(change.before().period().label()),
                FigureCells.of(change.before())
                        .leadingTo("/clusters/" + change.before().scope() + "/indicators/"
                                + change.before().code() + "/" + change.before().period()),
                FigureCells.of(change.after()),
                Cell.words(change.before().code().unit().symbol()));
    }

    public static Table targets(Effect effect) {
        return new Table(
                "targets",
                new Text("变动的目标完成情况", "Targets whose attainment changes"),
                List.of(
                        Column.words("scope", "范围", "Scope"),
                        Column.words("target", "目标", "Target"),
                        Column.words("year", "目标年", "Target year"),
                        Column.words("period", "截至", "At"),
                        Column.number("before", new Text("原：实际÷应达", "Before: actual ÷ expected"), PERCENT),
                        Column.number("after", new Text("新：实际÷应达", "After: actual ÷ expected"), PERCENT)),
                effect.targets().stream()
                        .map(compared -> row(compared, effect.plans()))
                        .toList());
    }

    private static Table.Row row(Compared compared, Plans plans) {
        return Table.Row.of(
                Cell.words(name(compared.scope(), plans)),
                Cell.words(compared.before().column().label()),
                Cell.words(String.valueOf(compared.targetYear())),
                Cell.words(compared.at().label()),
                ratio(compared.before().ratio(), compared.before().light()),
                ratio(compared.after().ratio(), compared.after().light()));
    }

    private static Cell ratio(@Nullable Fraction ratio, @Nullable Light light) {
        Cell cell = ratio == null ? Cell.words("—") : Cell.number(ratio.times(100), PERCENT_DECIMALS);
        return cell.lit(light == null ? null : Lamp.of(light));
    }

    private static Text name(Scope scope, Plans plans) {
        return scope.all()
                ? new Text("全部集聚区", "all clusters")
                : scope.cluster()
                        .flatMap(plans::cluster)
                        .map(ClusterInfo::shortName)
                        .orElse(new Text(scope.value(), scope.value()));
    }
}
