package org.taizhang.api.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.ledger.plan.Target;

/** Targets as cells, as the plan prints them. */
public final class TargetCells {

    private static final int PRINTED_DECIMALS_MAX = 4;
    private static final Note ASPIRED =
            Note.of("ASPIRED", "力争", "aspired", "规划原文为“力争”。", "The plan says 力争: aspired to.");
    private static final Note DERIVED = Note.of(
            "DERIVED_TARGET",
            "推",
            "d",
            "规划未印此目标，由所印产值目标÷产出面积目标推得。",
            "Not printed in the plan: the printed output target ÷ the printed productive area.");

    private TargetCells() {}

    /** @param source where the facts it rests on are quoted */
    public static Cell of(Target target, String source) {
        List<Note> marks = new ArrayList<>();
        if ("力争".equals(target.qualifier())) {
            marks.add(ASPIRED);
        }
        if (target.derived()) {
            marks.add(DERIVED);
        }
        return Cell.number(printed(target)).marked(marks).leadingTo(source);
    }

    /** With the digits the plan prints; a derived target with two decimals. */
    public static BigDecimal printed(Target target) {
        if (target.derived()) {
            return target.value().rounded(2);
        }
        BigDecimal shown = target.value().rounded(PRINTED_DECIMALS_MAX).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
