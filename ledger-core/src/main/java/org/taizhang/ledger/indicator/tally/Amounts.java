package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;

/** Of a report, the values that enter figures. */
public sealed interface Amounts permits OutputAmounts, EmploymentAmounts, LandAmounts {

    FormCode form();

    /** What was made in the year before its first month in the ledger, as far as the report says it. */
    default long before() {
        return 0;
    }

    /** Null for a form without such values. */
    static @Nullable Amounts of(ReportFiled filed) {
        return switch (filed.form()) {
            case OUTPUT -> OutputAmounts.of(filed);
            case EMPLOYMENT -> EmploymentAmounts.of(filed);
            case LAND_USE -> LandAmounts.of(filed);
            case DEVELOPMENT -> null;
        };
    }
}
