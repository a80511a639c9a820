package org.taizhang.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellDiff;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.Numbers;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.StatedReport;

/** What one report says, as checks read it. */
public final class Read {

    private Read() {}

    /** The variable's item as this report states it; null where it does not. */
    public static @Nullable Object item(Optional<ReportValues> report, Variable variable) {
        return report.map(values -> item(values, variable)).orElse(null);
    }

    public static @Nullable Object item(ReportValues values, Variable variable) {
        Cell cell = values.items().get(variable.key());
        ItemDefinition item = variable.item();
        return switch (variable.kind()) {
            case NUMBER, NUMBERS -> item == null ? null : variable.counted(Numbers.of(item, cell));
            case FLAG -> cell instanceof Cell.Flag flag ? flag.value() : null;
            case WORD, WORDS -> cell instanceof Cell.Words words ? words.value() : null;
        };
    }

    /** One item of every row of a group; null where a row does not state it. */
    public static @Nullable Object rows(StatedReport report, Variable variable) {
        String group = variable.key().substring(0, variable.key().indexOf('/'));
        String item = variable.key().substring(group.length() + 1);
        List<Object> column = new ArrayList<>();
        for (Map<String, Cell> row : report.rows(group)) {
            Object value = variable.kind() == Variable.Kind.NUMBERS
                    ? variable.counted(report.find(group, row, item))
                    : row.get(item) instanceof Cell.Words words ? words.value() : null;
            if (value == null) {
                return null;
            }
            column.add(value);
        }
        return column;
    }

    /** Whether an item is the same in two reports of a form; numbers are compared by value. */
    public static boolean same(Variable variable, ReportValues before, ReportValues after) {
        return CellDiff.same(before.items().get(variable.key()), after.items().get(variable.key()));
    }
}
