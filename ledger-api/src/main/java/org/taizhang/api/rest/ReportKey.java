package org.taizhang.api.rest;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

/** One report of one enterprise, filed or not. */
public record ReportKey(Uscc uscc, FormCode form, Period period) {

    /** Of its page. */
    public String address() {
        return "/enterprises/" + uscc + "/reports/" + form + "/" + period;
    }
}
