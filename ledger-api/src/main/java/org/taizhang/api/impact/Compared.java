package org.taizhang.api.impact;

import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Row;
import org.taizhang.ledger.calendar.Period;

/** One target as it is met, and as it would be. */
public record Compared(Scope scope, int targetYear, Period at, Row before, Row after) {}
