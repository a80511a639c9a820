package org.taizhang.ledger.indicator.tally;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.statement.Stated;

/** Of an employment report: persons at the end, and on average over the period. */
public record EmploymentAmounts(long end, long average) implements Amounts {

    @Override
    public FormCode form() {
        return FormCode.EMPLOYMENT;
    }

    static EmploymentAmounts of(ReportFiled filed) {
        Stated stated = new Stated(filed.values().items());
        return new EmploymentAmounts(stated.whole("headcountEnd"), stated.whole("headcountAvg"));
    }
}
