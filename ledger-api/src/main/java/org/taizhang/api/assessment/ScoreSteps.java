package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Chart;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.score.SubjectScore;

/**
 * From full marks to a total: what each indicator lost or won over its weight, weights made up for, bonus, cap, demerits.
 * Only for whom no value of the cluster is withheld.
 */
final class ScoreSteps {

    private static final String STEPS = "steps";
    private static final int CHANGE_COLUMN = 1;
    private static final int DECIMALS = 2;
    private static final Text UNIT = new Text("分", "points");
    private static final Text NAME = new Text("从满分到总分", "From full marks to the total");
    private static final Text CHANGE = new Text("得失", "Won or lost");

    private final List<Table.Row> rows = new ArrayList<>();
    private Fraction reached = Fraction.ZERO;

    private ScoreSteps() {}

    static Table table(AssessmentView view, ScoreSheet.Line line) {
        ScoreSteps steps = new ScoreSteps();
        steps.walk(line, view.address() + "/clusters/" + line.score().subject() + "/");
        return new Table(
                STEPS,
                NAME,
                List.of(
                        Column.words("step", "项目", "Step"),
                        Column.number("change", CHANGE, UNIT),
                        Column.number("reached", new Text("累计", "Reached"), UNIT)),
                steps.rows);
    }

    static Chart chart() {
        return new Chart(Chart.Kind.WATERFALL, STEPS, CHANGE_COLUMN, null, NAME, UNIT, CHANGE, null);
    }

    private void walk(ScoreSheet.Line line, String address) {
        SubjectScore score = line.score();
        Fraction full = score.items().stream().map(item -> item.weight()).reduce(Fraction.ZERO, Fraction::plus);
        total(new Text("满分", "Full marks"), Cell.number(full, DECIMALS));
        reached = full;
        line.items().forEach(item -> {
            Fraction points = item.score().points();
            step(
                    item.indicator().title(),
                    (points == null ? Fraction.ZERO : points).minus(item.score().weight()),
                    address + item.indicator().code());
        });
        beyond(
                new Text("不计分项目的权重重新分配", "Weights that dropped out are shared"),
                score.raw().minus(reached));
        beyond(new Text("加分", "Bonus"), score.bonus());
        beyond(new Text("总分上限", "Cap"), score.exact().plus(score.demerit()).minus(reached));
        beyond(new Text("通报扣分", "Demerits"), Fraction.ZERO.minus(score.demerit()));
        total(new Text("总分", "Total"), Cell.number(score.total()));
    }

    private void total(Text name, Cell points) {
        rows.add(Table.Row.total(Cell.words(name), points, points));
    }

    /** Only where there is something of it. */
    private void beyond(Text name, Fraction change) {
        if (change.signum() != 0) {
            step(name, change, null);
        }
    }

    private void step(Text name, Fraction change, @Nullable String address) {
        reached = reached.plus(change);
        rows.add(Table.Row.of(
                Cell.words(name).leadingTo(address), Cell.number(change, DECIMALS), Cell.number(reached, DECIMALS)));
    }
}
