package org.taizhang.api.filing.sheet;

import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.registry.Uscc;

/**
 * The report a file is sent for.
 *
 * @param asksLastYear the ledger has no history of the unit: last year's values are typed
 */
public record SheetOf(
        Uscc uscc, Period period, FormDefinition form, boolean multiSite, boolean aboveScale, boolean asksLastYear) {}
