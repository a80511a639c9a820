package org.taizhang.ledger.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReasonCode;
import org.taizhang.ledger.form.Rule;

/** Only the correction of an error makes an amount negative. */
final class Negative {

    static final Rule<Filing> RULE = new Rule<>("G05", f -> !f.hasReason(ReasonCode.ERROR), Negative::negatives);

    private Negative() {}

    private static List<Problem> negatives(Filing f) {
        List<Problem> problems = new ArrayList<>();
        f.report().form().items().stream()
                .filter(ItemDefinition::signed)
                .filter(item -> negative(f.find(item.code())))
                .forEach(item -> problems.add(unexplained("/values/" + item.code())));
        List<Map<String, Cell>> rows = f.report().rows("byClass");
        for (int i = 0; i < rows.size(); i++) {
            if (negative(f.report().find("byClass", rows.get(i), "classOutput"))) {
                problems.add(unexplained("/values/byClass/" + i + "/classOutput"));
            }
        }
        return problems;
    }

    private static boolean negative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    private static Problem unexplained(String pointer) {
        return Problem.of(
                "G05",
                pointer,
                "负数只用于差错更正：请在原因中选“08 差错更正”并说明。",
                "A negative amount only corrects an error: give reason 08 and say what was wrong.");
    }
}
