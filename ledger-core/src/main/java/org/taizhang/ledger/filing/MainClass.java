package org.taizhang.ledger.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;

/** An output report without classes, read as a form is prefilled: all output is of the unit's main class. */
final class MainClass {

    private static final String BY_CLASS = "byClass";

    private MainClass() {}

    /** Those that state classes, or no output, are as they are. */
    static ReportValues in(ReportValues values, IndustryClass main) {
        Cell output = values.items().get("grossOutput");
        if (output == null || values.groups().containsKey(BY_CLASS)) {
            return values;
        }
        Map<String, List<Map<String, Cell>>> groups = new HashMap<>(values.groups());
        groups.put(BY_CLASS, List.of(Map.of("classCode", Cell.of(main.code()), "classOutput", output)));
        return new ReportValues(values.items(), groups);
    }
}
