package org.taizhang.ledger.indicator.statement;

import org.taizhang.ledger.calendar.Period;

/** The periods the ledger covers: from the first to the last one any enterprise filed for. */
public record Span(Period first, Period last) {

    public Span with(Period period) {
        return new Span(first.compareTo(period) <= 0 ? first : period, last.compareTo(period) >= 0 ? last : period);
    }

    public boolean covers(Period period) {
        return first.compareTo(period) <= 0 && last.compareTo(period) >= 0;
    }
}
