package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.PathRule.Shape;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/** Jiangkou: output 29 亿元 in 2025 and 62 in 2030, built-up area 1100 and 2100 亩; no bases. */
class PathDrawingTest {

    private static final Plan PLAN = FoundingPlan.yunyang(Instant.EPOCH).plan();
    private static final Ways PRESENT = Ways.of(Plans.NONE);

    @Test
    void output_by_months_moves_within_the_target_years_and_nowhere_else() {
        List<PathDrawing> drawings = drawn(TargetColumn.OUTPUT, Shape.LINEAR);

        assertThat(drawings)
                .extracting(d -> d.table().id())
                .containsExactly("path-output-2025-02", "path-output-2030-02");
        Table year = drawings.get(0).table();
        assertThat(year.rows()).hasSize(11);
        List<Cell> june = year.rows().get(4).cells();
        assertThat(june.get(1).number()).isEqualByComparingTo("14.5");
        assertThat(june.get(1).target()).as("29 × 35.6 % by season").isEqualByComparingTo("10.32");
        assertThat(june.get(2).number()).isEqualByComparingTo("4.18");
        assertThat(year.rows().get(10).cells().get(2).number())
                .as("in December the target itself")
                .isEqualByComparingTo("0");
    }

    @Test
    void a_stock_by_equal_ratios_moves_between_the_targets_by_quarters() {
        List<PathDrawing> drawings = drawn(TargetColumn.BUILT_UP_AREA, Shape.GEOMETRIC);

        assertThat(drawings).as("without a base nothing before 2025").hasSize(1);
        List<Table.Row> rows = drawings.get(0).table().rows();
        assertThat(rows).hasSize(20);
        assertThat(rows.get(19).cells().get(1).number()).isEqualByComparingTo("2100");
        assertThat(rows.get(9).cells().get(1).number())
                .as("1100 × √(2100 ÷ 1100) in the middle, below the straight 1600")
                .isEqualByComparingTo("1519.9");
    }

    private static List<PathDrawing> drawn(TargetColumn column, Shape shape) {
        TargetPaths paths = new TargetPaths("p", List.of(new PathRule(column, null, shape, List.of(), Map.of())));
        return PathDrawing.of(
                PLAN,
                PRESENT,
                new Ways(PRESENT.bases(), Optional.of(paths), PRESENT.usual()),
                new Scope("jiangkou"),
                new Text("江口", "Jiangkou"),
                column);
    }
}
