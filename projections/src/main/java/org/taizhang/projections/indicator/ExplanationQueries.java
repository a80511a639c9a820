package org.taizhang.projections.indicator;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;

/** What a figure is made of, down to the filings for those who may see them. */
public interface ExplanationQueries {

    /**
     * @param cursor {@code next} of the page of contributions before; null for the first
     * @param limit contributions per page, 1 … 500
     */
    Explanation explain(
            Scope scope,
            IndicatorCode code,
            Period period,
            long position,
            Viewer viewer,
            @Nullable String cursor,
            int limit);
}
