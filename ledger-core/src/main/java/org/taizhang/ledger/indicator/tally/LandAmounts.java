package org.taizhang.ledger.indicator.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Stated;

/** Of a land-use report, millionths of a 亩. */
public record LandAmounts(long occupied, long idle) implements Amounts {

    @Override
    public FormCode form() {
        return FormCode.LAND_USE;
    }

    static LandAmounts of(ReportFiled filed) {
        Stated stated = new Stated(filed.values().items());
        return new LandAmounts(millionths(filed.derived().get("occupiedLand")), millionths(stated.land("idleLand")));
    }

    private static long millionths(@Nullable BigDecimal mu) {
        return mu == null ? 0 : LandMonth.millionths(mu);
    }
}
