package org.taizhang.ledger.indicator.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Stated;

/**
 * Of a land-use report, millionths of a 亩.
 *
 * @param occupied null where it cannot be derived: the rented floor is in no registered building
 */
public record LandAmounts(@Nullable Long occupied, long idle) implements Amounts {

    @Override
    public FormCode form() {
        return FormCode.LAND_USE;
    }

    static LandAmounts of(ReportFiled filed) {
        Stated stated = new Stated(filed.values().items());
        BigDecimal occupied = filed.derived().get("occupiedLand");
        BigDecimal idle = stated.land("idleLand");
        return new LandAmounts(
                occupied == null ? null : LandMonth.millionths(occupied),
                idle == null ? 0 : LandMonth.millionths(idle));
    }
}
